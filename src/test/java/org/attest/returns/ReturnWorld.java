package org.attest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.accounts.Person;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Saved;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** One organisation with two people, made for one test, and the ways to send its workbook out and home again. */
final class ReturnWorld {

    static final DsptYear YEAR = new DsptYear(2026);
    private static final AtomicInteger MADE = new AtomicInteger();

    final ListableBeanFactory beans;
    final CurrentUser currentUser;
    final Organisation organisation;
    final AssessmentRef ref;
    final Person anita;
    final Person ben;
    final Caller lead;
    final Caller contributor;

    ReturnWorld(ListableBeanFactory beans) {
        this(beans, null);
    }

    /** @param there an organisation that stands in a system already */
    ReturnWorld(ListableBeanFactory beans, @Nullable Organisation there) {
        this.beans = beans;
        this.currentUser = bean(CurrentUser.class);
        var number = MADE.incrementAndGet();
        this.organisation = there != null
                ? there
                : currentUser.as(Caller.ATTEST, () -> bean(OrganisationDirectory.class)
                        .add(NewOrganisation.of("RET" + number, "Return Trust " + number, Kind.ACUTE_TRUST)));
        this.ref = new AssessmentRef(organisation.id(), YEAR);
        this.anita = person("Anita Rao", "anita" + number, Role.PROVIDER_LEAD);
        this.ben = person("Ben O'Hara", "ben" + number, Role.CONTRIBUTOR);
        this.lead = caller(anita, Role.PROVIDER_LEAD);
        this.contributor = caller(ben, Role.CONTRIBUTOR);
    }

    <B> B bean(Class<B> type) {
        return beans.getBean(type);
    }

    private Person person(String name, String address, Role role) {
        var email = address + "@returns.example";
        return currentUser.as(Caller.ATTEST, () -> {
            bean(Accounts.class)
                    .add(new NewPerson(name, email), role, organisation.id(), LocalDate.of(2026, 1, 1), null);
            return bean(Accounts.class).colleagues(organisation.id()).stream()
                    .filter(it -> it.email().equals(email))
                    .findFirst()
                    .orElseThrow();
        });
    }

    Caller caller(Person person, Role role) {
        return new Caller(person.id(), person.name(), Set.of(new Grant(role, organisation.id())), Set.of());
    }

    Caller stranger(Role role) {
        return new Caller(PersonId.next(), "Stranger", Set.of(new Grant(role, OrganisationId.next())), Set.of());
    }

    <T> T asLead(Supplier<T> work) {
        return currentUser.as(lead, work);
    }

    Path export() {
        return export(lead);
    }

    Path export(Caller caller) {
        try {
            var file = Files.createTempFile("return", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                currentUser.as(caller, () -> bean(ReturnWorkbook.class).export(ref, out));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Preview take(Path file) {
        return take(lead, file);
    }

    Preview take(Caller caller, Path file) {
        return currentUser.as(caller, () -> bean(ReturnIntake.class).take(ref, file, "return.xlsx"));
    }

    Preview again(Preview preview) {
        return asLead(() -> bean(ReturnIntake.class).preview(preview.taken().id()));
    }

    Preview choose(Preview preview, Choice... choices) {
        return asLead(() -> bean(ReturnIntake.class).choose(preview.taken().id(), Arrays.asList(choices)));
    }

    Applied apply(Preview preview) {
        return apply(lead, preview);
    }

    Applied apply(Caller caller, Preview preview) {
        return currentUser.as(
                caller, () -> bean(ReturnIntake.class).apply(preview.taken().id(), preview.fingerprint()));
    }

    Receipt applied(Preview preview) {
        return ((Applied.Done) apply(preview)).receipt();
    }

    Answer answer(String code) {
        return asLead(() -> bean(Assessments.class).answer(ref, new OutcomeCode(code)));
    }

    /** Answers on screen, as the lead. */
    Answer answered(String code, UnaryOperator<AnswerChange> change) {
        var saved = asLead(() ->
                bean(Assessments.class).save(ref, change.apply(answer(code).asChange())));
        if (saved instanceof Saved.Conflict) {
            throw new IllegalStateException("Nobody else should be here");
        }
        return saved.answer();
    }

    Answer stated(String code, String statement) {
        return answered(
                code,
                it -> new AnswerChange(
                        it.outcome(), it.basedOn(), it.level(), statement, it.owner(), it.due(), it.progress()));
    }

    Answer owned(String code, Person owner) {
        return answered(
                code,
                it -> new AnswerChange(
                        it.outcome(), it.basedOn(), it.level(), it.statement(), owner.id(), it.due(), it.progress()));
    }

    Asked askedHere() {
        var catalogue = bean(Catalogue.class);
        return asLead(() -> Asked.of(catalogue.framework("v9"), YEAR, catalogue.asked("v9")));
    }

    /** How many rows Indicators and Questions have together. */
    int asked() {
        return askedHere().indicators().size() + askedHere().questions().size();
    }

    EvidenceItem logged(String title) {
        return logged(EvidenceDetails.titled(title, EvidenceKind.OPERATION));
    }

    EvidenceItem logged(EvidenceDetails details) {
        return asLead(() -> bean(EvidenceLibrary.class).add(organisation.id(), details));
    }

    EvidenceItem item(String reference) {
        return asLead(() -> bean(EvidenceLibrary.class).item(organisation.id(), reference));
    }

    void linked(EvidenceItem item, String outcome) {
        asLead(() ->
                bean(Connections.class).connect(item.ref(), ItemRef.outcome(organisation.id(), "v9", outcome), ""));
    }

    /** What an item is linked to, as the workbook writes it. */
    Set<String> links(EvidenceItem item) {
        var found = asLead(() -> bean(Connections.class).of(item.ref()).items());
        return found.stream().map(it -> LinkWords.of(it.item())).collect(java.util.stream.Collectors.toSet());
    }
}
