package org.attest.suppliers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/**
 * Finds questionnaires within what the caller sees, and shows them: whoever reads the register, and a contact those of the
 * own supplier. Names of the ICB and of those who answered are part of a questionnaire, so they are read for the caller,
 * who may not ask for names elsewhere.
 */
@Component
class AskBook {

    private final AskRows rows;
    private final AnswersRows answers;
    private final SupplierRows suppliers;
    private final SupplierSights sights;
    private final Questionnaires questionnaires;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    AskBook(
            AskRows rows,
            AnswersRows answers,
            SupplierRows suppliers,
            SupplierSights sights,
            Questionnaires questionnaires,
            Accounts accounts,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.suppliers = suppliers;
        this.sights = sights;
        this.questionnaires = questionnaires;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws UnknownItem where it is not, or is not the caller's to see */
    KeptAsk known(UUID ask) {
        return rows.reachable(ask, registers(), ownSuppliers()).orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem for whoever may not answer it, also where they may read it */
    KeptAsk answerable(UUID ask) {
        var known = known(ask);
        if (!mayAnswer(known)) {
            throw new UnknownItem();
        }
        return known;
    }

    /** The registers that the caller reads from inside the system; none for a contact alone. */
    Set<OrganisationId> registers() {
        return currentUser.get().isFromSupplierOnly() ? Set.of() : sights.all().registers();
    }

    /** The suppliers whose contact the caller is. */
    Set<UUID> ownSuppliers() {
        return currentUser.get().contactFor().stream().map(SupplierBook::id).collect(Collectors.toSet());
    }

    boolean isContact(KeptAsk ask) {
        return currentUser.get().contactFor().contains(ask.supplier());
    }

    private boolean mayAnswer(KeptAsk ask) {
        return isContact(ask) || currentUser.get().holds(Role.ICB_LEAD, ask.organisation());
    }

    Ask show(KeptAsk ask) {
        return show(List.of(ask)).getFirst();
    }

    /** Those of these that the caller sees, in a fixed number of statements. */
    List<Ask> shown(Collection<UUID> asks) {
        return show(rows.among(asks, registers(), ownSuppliers()));
    }

    /** In two statements, however many. */
    List<Ask> show(Collection<KeptAsk> asks) {
        var registers = asks.stream().map(KeptAsk::organisation).collect(Collectors.toSet());
        if (registers.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<UUID, String>();
        suppliers
                .of(registers, asks.stream().map(KeptAsk::supplierId).distinct().toList())
                .forEach(it -> names.put(it.id(), it.says().name()));
        var icbs = asAttest(() -> directory.named(registers));
        return asks.stream().map(it -> show(it, names, icbs)).toList();
    }

    private Ask show(KeptAsk ask, Map<UUID, String> names, Map<OrganisationId, Organisation> icbs) {
        var icb = icbs.get(ask.organisation());
        var contact = isContact(ask);
        return new Ask(
                ask.id(),
                ask.supplier(),
                names.getOrDefault(ask.supplierId(), ""),
                questionnaire(ask),
                icb == null ? "" : icb.name(),
                ask.askedAt(),
                ask.dueOn(),
                ask.note(),
                AskStanding.of(ask.waits(), ask.dueOn(), today()),
                ask.answeredAt(),
                ask.latest(),
                mayAnswer(ask),
                !contact);
    }

    Questionnaire questionnaire(KeptAsk ask) {
        return questionnaires.find(ask.questionnaire(), ask.questionnaireVersion());
    }

    Answered latest(KeptAsk ask) {
        return answers.findByOrganisationAndAskAndNumber(ask.organisation(), ask.id(), ask.latest())
                .map(it -> show(ask, List.of(it)).getFirst())
                .orElseGet(() -> Answered.none(ask.id(), questionnaire(ask)));
    }

    List<Answered> show(KeptAsk ask, List<KeptAnswers> versions) {
        var people = new HashSet<PersonId>();
        versions.forEach(it -> {
            people.add(it.answeredBy());
            it.answers().values().forEach(given -> people.add(given.by()));
        });
        var names = people.isEmpty() ? Map.<PersonId, String>of() : asAttest(() -> accounts.names(people));
        return versions.stream()
                .map(it -> it.show(questionnaires.find(ask.questionnaire(), it.questionnaireVersion()), names))
                .toList();
    }

    Stamp stamp() {
        return new Stamp(currentUser.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private <T> T asAttest(java.util.function.Supplier<T> read) {
        return currentUser.as(Caller.ATTEST, read);
    }
}
