package org.attest.suppliers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the organisations that use a supplier make of its answers. Each sees its own, the ICB of the register all of them by
 * name, the supplier and every other organisation nothing.
 */
@Component
@Transactional
public class Verdicts {

    private final AskBook book;
    private final VerdictRows rows;
    private final AnswersRows answers;
    private final UseRows uses;
    private final SupplierBook suppliers;
    private final SupplierSights sights;
    private final SupplierDiary diary;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    Verdicts(
            AskBook book,
            VerdictRows rows,
            AnswersRows answers,
            UseRows uses,
            SupplierBook suppliers,
            SupplierSights sights,
            SupplierDiary diary,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.book = book;
        this.rows = rows;
        this.answers = answers;
        this.uses = uses;
        this.suppliers = suppliers;
        this.sights = sights;
        this.diary = diary;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** An organisation that uses the supplier, and what it made of the answers; null before it decided. */
    public record Decision(
            OrganisationId organisation,
            String name,
            @Nullable Verdict verdict) {}

    /** The decisions of the caller's own organisations that use the supplier, by name. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<Decision> own(UUID ask) {
        var known = book.known(ask);
        var own = sights.all().own().organisations();
        if (own.isEmpty()) {
            return List.of();
        }
        var using = uses.of(own, known.organisation(), known.supplierId()).stream()
                .map(KeptUse::organisation)
                .collect(Collectors.toSet());
        return using.isEmpty()
                ? List.of()
                : decisions(
                        using,
                        rows.own(using, List.of(ask)).stream()
                                .map(KeptVerdict::show)
                                .toList());
    }

    /** Of every organisation that uses the supplier or decided, by name; for the ICB whose register it is. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<Decision> all(UUID ask) {
        var known = book.known(ask);
        sights.requireKeeper(known.organisation());
        var found = rows.ofAll(known.organisation(), ask).stream()
                .map(KeptVerdict::show)
                .toList();
        var organisations = uses.ofAll(known.organisation(), known.supplierId()).stream()
                .map(KeptUse::organisation)
                .collect(Collectors.toSet());
        found.forEach(it -> organisations.add(it.organisation()));
        return decisions(organisations, found);
    }

    /**
     * What one organisation accepted and another challenges, by supplier and questionnaire; for the ICB whose register it is,
     * in a fixed number of statements.
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<SplitAnswers> split(OrganisationId register) {
        sights.requireKeeper(register);
        var found = rows.split(register).stream().map(KeptVerdict::show).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var names = directory.named(
                found.stream().map(Verdict::organisation).distinct().toList());
        var decided = found.stream()
                .map(it -> new Decision(it.organisation(), name(it.organisation(), names), it))
                .sorted(Comparator.comparing(Decision::name))
                .collect(Collectors.groupingBy(it -> about(it).ask()));
        return book.shown(decided.keySet()).stream()
                .map(it -> split(it, Objects.requireNonNull(decided.get(it.id()))))
                .sorted(Comparator.comparing((SplitAnswers it) -> it.ask().supplierName())
                        .thenComparing(it -> it.ask().questionnaire().title()))
                .toList();
    }

    private static SplitAnswers split(Ask ask, List<Decision> decided) {
        var byVerdict = decided.stream()
                .collect(Collectors.partitioningBy(it -> about(it).accepted()));
        return new SplitAnswers(
                ask, Objects.requireNonNull(byVerdict.get(true)), Objects.requireNonNull(byVerdict.get(false)));
    }

    private static Verdict about(Decision decision) {
        return Objects.requireNonNull(decision.verdict());
    }

    private static String name(OrganisationId organisation, Map<OrganisationId, Organisation> names) {
        return Objects.requireNonNull(names.get(organisation)).name();
    }

    /**
     * Accepts answers for one organisation.
     *
     * @param number of the answers that the person saw
     * @throws SupplierRefused when these are not the latest, or the organisation uses nothing of the supplier
     * @throws UnknownItem when the caller does not lead the organisation
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void accept(OrganisationId organisation, UUID ask, int number) {
        decide(organisation, ask, number, true, null);
    }

    /** Challenges them instead, with a reason that its ICB reads; otherwise as {@link #accept}. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void challenge(OrganisationId organisation, UUID ask, int number, String reason) {
        var why = Narrative.checked(reason);
        if (why == null) {
            throw SupplierRefused.challengeWithoutReason();
        }
        decide(organisation, ask, number, false, why);
    }

    private void decide(OrganisationId organisation, UUID ask, int number, boolean accept, @Nullable String reason) {
        var caller = currentUser.require(organisation, Role.PROVIDER_LEAD);
        var known = book.known(ask);
        sights.requireLead(organisation, known.organisation());
        if (uses.of(Set.of(organisation), known.organisation(), known.supplierId())
                .isEmpty()) {
            throw SupplierRefused.notUsed();
        }
        if (known.latest() == 0) {
            throw SupplierRefused.notAnswered();
        }
        if (known.latest() != number) {
            throw SupplierRefused.answeredAgain();
        }
        var about = answers.findByOrganisationAndAskAndNumber(known.organisation(), ask, number)
                .orElseThrow(UnknownItem::new);
        if (about.isGivenBy(caller.person())) {
            throw SupplierRefused.ownAnswers();
        }
        var row = rows.findByOrganisationAndAsk(organisation, ask)
                .orElseGet(() -> new KeptVerdict(organisation, known, book.stamp()));
        row.decide(number, accept, reason, book.stamp());
        rows.saveAndFlush(row);
        diary.write(
                organisation,
                suppliers.known(known.supplier()),
                accept ? SupplierVerb.ACCEPT_ANSWERS : SupplierVerb.CHALLENGE_ANSWERS,
                List.of(
                        FieldChange.of(
                                SupplierField.QUESTIONNAIRE.kept(),
                                null,
                                book.questionnaire(known).title()),
                        FieldChange.of(SupplierField.ANSWERS_NUMBER.kept(), null, number),
                        FieldChange.of(SupplierField.REASON.kept(), null, reason)));
    }

    private List<Decision> decisions(Set<OrganisationId> organisations, List<Verdict> found) {
        var names = directory.named(organisations);
        var decisions = new ArrayList<Decision>();
        for (var organisation : organisations) {
            var verdict = found.stream()
                    .filter(it -> it.organisation().equals(organisation))
                    .findFirst()
                    .orElse(null);
            decisions.add(new Decision(organisation, name(organisation, names), verdict));
        }
        decisions.sort(Comparator.comparing(Decision::name));
        return decisions;
    }
}
