package org.attest.assessments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** An ICB and one trust that reports to it, with people in every role; each test makes its own. */
class AssessmentWorld {

    static final DsptYear YEAR = DsptYear.of("2026-27");
    static final OutcomeCode A1A = new OutcomeCode("A1.a");
    static final OutcomeCode A1B = new OutcomeCode("A1.b");

    private static final AtomicInteger MADE = new AtomicInteger();

    final CurrentUser currentUser;
    final Assessments assessments;
    final Organisation icb;
    final Organisation trust;
    final AssessmentRef ref;
    final Caller lead;
    final Caller approver;
    final Caller icbLead;

    AssessmentWorld(CurrentUser currentUser, OrganisationDirectory directory, Assessments assessments) {
        this(currentUser, directory, assessments, YEAR);
    }

    AssessmentWorld(CurrentUser currentUser, OrganisationDirectory directory, Assessments assessments, DsptYear year) {
        this.currentUser = currentUser;
        this.assessments = assessments;
        this.icb = currentUser.as(Caller.ATTEST, () -> directory.add(organisation(Kind.ICB)));
        this.trust = currentUser.as(Caller.ATTEST, () -> directory.add(organisation(Kind.ACUTE_TRUST)));
        as(Caller.ATTEST, () -> directory.setPartner(icb.id(), trust.id(), true, "Provider"));
        this.ref = new AssessmentRef(trust.id(), year);
        this.lead = person(Role.PROVIDER_LEAD);
        this.approver = person(Role.APPROVER);
        this.icbLead = icbLead(icb.id(), trust.id());
    }

    private static NewOrganisation organisation(Kind kind) {
        var code = "ZA" + MADE.incrementAndGet() + UUID.randomUUID().toString().substring(0, 6);
        return NewOrganisation.of(code, "Invented " + kind.words() + " " + code, kind);
    }

    /** Somebody with these roles in the trust. */
    Caller person(Role... roles) {
        return person(PersonId.next(), roles);
    }

    Caller person(PersonId person, Role... roles) {
        var grants = Arrays.stream(roles).map(it -> new Grant(it, trust.id())).collect(Collectors.toSet());
        return new Caller(person, "Somebody", grants, Set.of());
    }

    static Caller icbLead(OrganisationId icb, OrganisationId... partners) {
        return icbLead(PersonId.next(), icb, partners);
    }

    static Caller icbLead(PersonId person, OrganisationId icb, OrganisationId... partners) {
        var overseen = new ArrayList<>(List.of(partners));
        overseen.add(icb);
        return new Caller(person, "An ICB lead", Set.of(new Grant(Role.ICB_LEAD, icb)), Set.copyOf(overseen));
    }

    <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    void as(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }

    Answer answer(OutcomeCode code) {
        return by(lead, () -> assessments.answer(ref, code));
    }

    Saved save(Caller caller, OutcomeCode code, Level level, String statement) {
        return by(caller, () -> {
            var now = assessments.answer(ref, code).asChange();
            return assessments.save(
                    ref,
                    new AnswerChange(code, now.basedOn(), level, statement, now.owner(), now.due(), Progress.READY));
        });
    }

    void assign(OutcomeCode code, PersonId owner, LocalDate due) {
        by(Caller.ATTEST, () -> {
            var now = assessments.answer(ref, code).asChange();
            return assessments.save(
                    ref,
                    new AnswerChange(code, now.basedOn(), now.level(), now.statement(), owner, due, now.progress()));
        });
    }

    /** Gives every outcome the best level that it allows. */
    List<Saved> answerAll(Caller caller) {
        return by(caller, () -> assessments.saveAll(ref, best()));
    }

    /** The best level of every outcome, as far as the caller sees the answers of now. */
    List<AnswerChange> best() {
        return assessments.tasks(ref, TaskFilter.ALL).stream()
                .map(it -> new AnswerChange(
                        it.outcome().code(),
                        it.answer().version(),
                        it.outcome().allowed().getLast(),
                        "What we do about " + it.outcome().title(),
                        null,
                        null,
                        Progress.READY))
                .toList();
    }

    void submitted() {
        answerAll(lead);
        as(lead, () -> assessments.submit(ref));
    }

    Seal signedOff() {
        submitted();
        return sign();
    }

    Seal sign() {
        return by(approver, () -> assessments.signOff(ref, "I confirm that this is true."));
    }

    Stage stage() {
        return overview().stage();
    }

    Overview overview() {
        return by(approver, () -> assessments.overview(ref));
    }
}
