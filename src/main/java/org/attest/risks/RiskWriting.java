package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.database.BulkRows;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds risks and changes them, under the rules of a register; the caller's right was checked before. */
@Component
class RiskWriting {

    private final EntityManager entities;
    private final BulkRows bulk;
    private final RiskDiary diary;
    private final RiskBook book;
    private final Accounts accounts;
    private final Catalogue catalogue;

    RiskWriting(EntityManager entities, RiskDiary diary, RiskBook book, Accounts accounts, Catalogue catalogue) {
        this.entities = entities;
        this.bulk = new BulkRows(entities);
        this.diary = diary;
        this.book = book;
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    List<KeptRisk> add(KeptRegister register, OrganisationId organisation, List<NewRisk> wanted) {
        if (wanted.size() == 1) {
            var steps = new ArrayList<KeptRiskStep>();
            var added = add(register, organisation, wanted, steps::add);
            diary.tell(added.getFirst(), steps.getFirst());
            return added;
        }
        var told = new ToldSteps();
        var added = add(register, organisation, wanted, told);
        diary.writeAll(organisation, told);
        return added;
    }

    /** Adds them and keeps their steps, of which the caller tells the trail. */
    List<KeptRisk> add(
            KeptRegister register, OrganisationId organisation, List<NewRisk> wanted, Consumer<KeptRiskStep> steps) {
        check(organisation, wanted.stream().map(NewRisk::details).toList(), register.scale());
        wanted.forEach(it -> inOrder(it.ratings()));
        var number = register.next(wanted.size());
        return new NewRiskRows(organisation, register.scale(), diary, steps).insert(bulk, wanted, number);
    }

    /**
     * Changes many and keeps their steps, of which the caller tells the trail.
     *
     * @throws ChangedMeanwhile when one of them was changed since
     */
    void change(KeptRegister register, Map<KeptRisk, RiskChange> wanted, Consumer<KeptRiskStep> steps) {
        var newOwners = new ArrayList<RiskDetails>();
        wanted.forEach((risk, change) -> {
            requireOpen(risk);
            if (risk.edits() != change.basedOn()) {
                throw new ChangedMeanwhile();
            }
            if (!Objects.equals(
                    change.details().accountable().owner(), risk.says().owner())) {
                newOwners.add(change.details());
            }
        });
        if (!wanted.isEmpty()) {
            check(wanted.keySet().iterator().next().organisation(), newOwners, register.scale());
        }
        var objectives = objectives();
        wanted.forEach((risk, change) -> {
            checkPlace(change.details(), register.scale(), objectives);
            var changes = new ArrayList<>(RiskChanges.between(risk.says().details(), change.details()));
            if (!changes.isEmpty()) {
                risk.describe(change.details(), register.scale(), diary.now());
                steps.accept(diary.keep(risk, RiskVerb.CHANGE, changes));
            }
            change.scores().forEach((measured, score) -> {
                var rating = new NewRating(measured, score, today(), change.reason());
                steps.accept(diary.keep(risk, RiskVerb.RATE, rated(risk, rating, register.scale())));
            });
        });
    }

    /** Answers whether anything was changed. */
    boolean change(KeptRegister register, KeptRisk risk, RiskDetails wanted) {
        requireOpen(risk);
        var before = risk.says().details();
        var changes = RiskChanges.between(before, wanted);
        if (changes.isEmpty()) {
            return false;
        }
        var owner = wanted.accountable().owner();
        check(
                risk.organisation(),
                Objects.equals(owner, before.accountable().owner()) ? List.of() : List.of(wanted),
                register.scale());
        checkPlace(wanted, register.scale(), objectives());
        risk.describe(wanted, register.scale(), diary.now());
        diary.write(risk, RiskVerb.CHANGE, changes);
        return true;
    }

    void rate(KeptRegister register, KeptRisk risk, NewRating rating) {
        requireOpen(risk);
        var latest = book.ratings(risk).stream()
                .map(KeptRating::show)
                .filter(it -> it.measured() == rating.measured())
                .findFirst()
                .map(Rating::on);
        checkDay(rating, latest.orElse(null));
        diary.write(risk, RiskVerb.RATE, rated(risk, rating, register.scale()));
    }

    void close(KeptRisk risk, String reason) {
        requireOpen(risk);
        var said = reason(reason);
        risk.close(today(), said, diary.now());
        diary.write(risk, RiskVerb.CLOSE, List.of(FieldChange.of("reason", null, said)));
    }

    void reopen(KeptRisk risk, String reason) {
        if (risk.isOpen()) {
            throw new Refused("The risk is open already.");
        }
        var said = reason(reason);
        risk.reopen(diary.now());
        diary.write(risk, RiskVerb.REOPEN, List.of(FieldChange.of("reason", null, said)));
    }

    /** Gives a risk a score without telling anybody, and answers what changed. */
    List<FieldChange> rated(KeptRisk risk, NewRating rating, RiskScale scale) {
        var before = risk.scores().of(rating.measured());
        risk.rate(rating, scale, diary.now());
        entities.persist(new KeptRating(risk, rating, diary.who(), diary.now()));
        return RiskChanges.of(before, rating);
    }

    private void inOrder(List<NewRating> ratings) {
        for (var measured : Measured.values()) {
            LocalDate latest = null;
            for (var rating : ratings) {
                if (rating.measured() == measured) {
                    checkDay(rating, latest);
                    latest = rating.on();
                }
            }
        }
    }

    private void checkDay(NewRating rating, @Nullable LocalDate latest) {
        if (rating.on().isAfter(today())) {
            throw new Refused("The day of a score cannot lie ahead.");
        }
        if (latest != null && rating.on().isBefore(latest)) {
            throw new Refused("There is a %s score of %s already; a new one cannot be older."
                    .formatted(rating.measured().words().toLowerCase(), UkDates.inWords(latest)));
        }
    }

    /** Owners are of the organisation on the day when they are named; category and objective exist. */
    private void check(OrganisationId organisation, List<RiskDetails> wanted, RiskScale scale) {
        var objectives = objectives();
        wanted.forEach(it -> checkPlace(it, scale, objectives));
        var owners = wanted.stream()
                .map(it -> it.accountable().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!owners.isEmpty() && !colleagues(organisation).containsAll(owners)) {
            throw new Refused("The owner must be somebody of this organisation.");
        }
    }

    private static void checkPlace(RiskDetails wanted, RiskScale scale, Set<Integer> objectives) {
        scale.appetite(wanted.category());
        var objective = wanted.objective();
        if (objective != null && !objectives.contains(objective)) {
            throw new Refused("Choose an objective from the list.");
        }
    }

    private Set<Integer> objectives() {
        return catalogue.objectives().stream().map(Objective::number).collect(Collectors.toSet());
    }

    private Set<PersonId> colleagues(OrganisationId organisation) {
        return new HashSet<>(
                accounts.colleagues(organisation).stream().map(Person::id).toList());
    }

    static void requireOpen(KeptRisk risk) {
        if (!risk.isOpen()) {
            throw new Refused("The risk is closed. Open it again to change it.");
        }
    }

    private static String reason(String written) {
        var said = Narrative.checked(written);
        if (said == null) {
            throw new Refused("Give the reason.");
        }
        return said;
    }

    private LocalDate today() {
        return UkDates.day(diary.now());
    }
}
