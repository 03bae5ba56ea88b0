package org.attest.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegations;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.Independent;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.Judgement;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** What a trust's year needs below the screen: the year before, and the bulk of the answers. */
@Component
class TrustYear {

    static final DsptYear YEAR = DsptYear.of("2026-27");

    private final CurrentUser currentUser;
    private final Assessments assessments;
    private final AssessmentYear year;
    private final EvidenceLibrary library;
    private final Connections connections;
    private final Accounts accounts;
    private final Delegations delegations;
    private final IndependentAssessments independents;
    private final AssessorDesk desk;

    TrustYear(
            CurrentUser currentUser,
            Assessments assessments,
            AssessmentYear year,
            EvidenceLibrary library,
            Connections connections,
            Accounts accounts,
            Delegations delegations,
            IndependentAssessments independents,
            AssessorDesk desk) {
        this.currentUser = currentUser;
        this.assessments = assessments;
        this.year = year;
        this.library = library;
        this.connections = connections;
        this.accounts = accounts;
        this.delegations = delegations;
        this.independents = independents;
        this.desk = desk;
    }

    static AssessmentRef ref(TestSystem system) {
        return new AssessmentRef(system.provider().id(), YEAR);
    }

    /** Every outcome of last year at its best level, with evidence for three of them, signed off and accepted. */
    void sealLastYear(TestSystem system) {
        var before = new AssessmentRef(system.provider().id(), YEAR.previous());
        run(system.lead().caller(), () -> {
            answer(before, "Last year: what we did.", it -> true);
            evidence(system, "Minutes of the board", "A1.a");
            evidence(system, "Report of the internal auditor", "A2.b");
            evidence(system, "Alerts of the monitoring", "C1.a");
            assessments.submit(before);
        });
        run(system.approver().caller(), () -> assessments.signOff(before, "I confirm that this is true."));
        run(icbLead(system), () -> assessments.accept(before));
    }

    private static Caller icbLead(TestSystem system) {
        var lead = system.icbLead();
        var overseen = Set.of(lead.organisation(), system.provider().id());
        return new Caller(lead.id(), lead.name(), lead.caller().grants(), overseen);
    }

    private void evidence(TestSystem system, String title, String outcome) {
        var details = EvidenceDetails.titled(title, EvidenceKind.OPERATION)
                .with(new Lifetime(null, null, LocalDate.of(2027, 9, 30), null));
        var item = library.add(system.provider().id(), details).ref();
        connections.connectAll(
                List.of(new Connecting(item, ItemRef.outcome(system.provider().id(), "v8", outcome))));
    }

    /** The lead says of all that was carried that it is still true, and answers what nobody answered. */
    void answerTheRest(TestSystem system) {
        run(system.lead().caller(), () -> {
            year.confirm(
                    ref(system),
                    assessments.tasks(ref(system), TaskFilter.ALL).stream()
                            .filter(it -> it.answer().unconfirmed())
                            .map(it -> it.outcome().code())
                            .toList());
            answer(ref(system), "What we do.", it -> it.answer().level() == null);
        });
    }

    private void answer(AssessmentRef ref, String statement, Predicate<Task> which) {
        assessments.saveAll(
                ref,
                assessments.tasks(ref, TaskFilter.ALL).stream()
                        .filter(which)
                        .map(it -> new AnswerChange(
                                it.outcome().code(),
                                it.answer().version(),
                                it.outcome().allowed().getLast(),
                                statement,
                                it.answer().owner(),
                                it.answer().due(),
                                Progress.READY))
                        .toList());
    }

    /** A second membership of somebody who has one already. */
    void alsoApprover(Somebody somebody, LocalDate from) {
        run(Caller.ATTEST, () -> accounts.grant(somebody.id(), Role.APPROVER, somebody.organisation(), from, null));
    }

    void actsFor(Somebody away, PersonId delegate, LocalDate from, LocalDate until) {
        run(away.caller(), () -> delegations.name(away.organisation(), delegate, from, until));
    }

    /** The one independent assessment that names this assessor. */
    Independent independent(Somebody assessor) {
        return currentUser.as(
                assessor.caller(), () -> independents.list().getFirst().about());
    }

    /** The assessor agrees with what is claimed of these. */
    void agree(Somebody assessor, Set<OutcomeCode> outcomes) {
        var id = independent(assessor).id();
        run(
                assessor.caller(),
                () -> outcomes.forEach(it -> {
                    var seen = independents.outcome(id, it);
                    Level claimed = seen.claim().level();
                    desk.save(id, it, seen.version(), new Judgement(claimed, "As claimed."));
                }));
    }

    private void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }
}
