package org.attest.improvements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.TaskFilter;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** A trust with gaps in its latest seal, its ICB, and people in every role; each test makes its own. */
@Component
public class ImprovementWorld {

    public static final DsptYear YEAR = DsptYear.of("2026-27");
    public static final LocalDate SPRING = LocalDate.of(2027, 3, 31);
    public static final LocalDate DEADLINE = LocalDate.of(2027, 12, 30);

    private final TestWorld world;
    private final CurrentUser currentUser;
    private final Assessments assessments;
    private final ImprovementPlan plans;

    ImprovementWorld(TestWorld world, CurrentUser currentUser, Assessments assessments, ImprovementPlan plans) {
        this.world = world;
        this.currentUser = currentUser;
        this.assessments = assessments;
        this.plans = plans;
    }

    /** One trust with its people. */
    public record Trust(
            TestSystem system,
            AssessmentRef ref,
            Caller lead,
            Caller approver,
            Caller contributor,
            Caller icbLead,
            List<OutcomeCode> gaps) {

        public PersonId owner() {
            return contributor.person();
        }
    }

    /** A trust that sealed this year's position with so many gaps. */
    public Trust trust(int gaps) {
        var system = world.system();
        var icb = system.icb().id();
        var provider = system.provider().id();
        var icbLead = new Caller(
                system.icbLead().id(), "ICB lead", Set.of(new Grant(Role.ICB_LEAD, icb)), Set.of(icb, provider));
        var trust = new Trust(
                system,
                new AssessmentRef(provider, YEAR),
                system.lead().caller(),
                system.approver().caller(),
                system.contributor().caller(),
                icbLead,
                new ArrayList<>());
        trust.gaps().addAll(seal(trust, 0, gaps));
        return trust;
    }

    /** Seals with gaps in the outcomes of these places among those that could be below expected. */
    public List<OutcomeCode> seal(Trust trust, int from, int to) {
        var below = new ArrayList<OutcomeCode>();
        run(trust.lead(), () -> {
            var changes = new ArrayList<AnswerChange>();
            var place = 0;
            for (var task : assessments.tasks(trust.ref(), TaskFilter.ALL)) {
                var level = task.outcome().allowed().getLast();
                if (couldBeBelow(task.outcome())) {
                    if (place >= from && place < to) {
                        below.add(task.outcome().code());
                        level = Level.NOT_ACHIEVED;
                    }
                    place++;
                }
                changes.add(new AnswerChange(
                        task.outcome().code(), task.answer().version(), level, "Said.", null, null, Progress.READY));
            }
            assessments.saveAll(trust.ref(), changes);
            assessments.submit(trust.ref());
        });
        run(trust.approver(), () -> assessments.signOff(trust.ref(), "I confirm that this is true."));
        return below;
    }

    public List<OutcomeCode> sealAgain(Trust trust, int from, int to) {
        run(trust.approver(), () -> assessments.reopen(trust.ref(), "Things changed."));
        return seal(trust, from, to);
    }

    private static boolean couldBeBelow(Outcome outcome) {
        var expected = outcome.expected().level();
        return expected != null && expected.compareTo(Level.NOT_ACHIEVED) > 0;
    }

    /** A draft with one action for each gap, owned by the contributor. */
    public Trust planned(int gaps) {
        var trust = trust(gaps);
        run(trust.lead(), () -> {
            plans.start(trust.ref());
            trust.gaps().forEach(it -> plans.raise(trust.ref(), new NewAction(it, "Do " + it, trust.owner(), SPRING)));
        });
        return trust;
    }

    public void submitted(Trust trust) {
        run(trust.lead(), () -> plans.submit(trust.ref(), version(trust)));
    }

    public void signed(Trust trust) {
        submitted(trust);
        run(trust.approver(), () -> plans.sign(trust.ref(), version(trust)));
    }

    public void agreed(Trust trust) {
        signed(trust);
        run(trust.icbLead(), () -> plans.agree(trust.ref(), version(trust)));
    }

    public Plan plan(Trust trust) {
        return by(trust.lead(), () -> plans.find(trust.ref()).orElseThrow());
    }

    public long version(Trust trust) {
        return plan(trust).version();
    }

    public Action action(Trust trust, OutcomeCode outcome) {
        return plan(trust).actions().stream()
                .filter(it -> it.outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    /** The action as it is, but for its progress and note. */
    public static ActionChange report(Action action, ActionProgress progress, String note) {
        return new ActionChange(
                action.ref(),
                action.version(),
                Objects.requireNonNull(action.what()),
                action.owner(),
                action.due(),
                progress,
                note);
    }

    public Somebody somebody(Role role, OrganisationId organisation) {
        return world.somebody(role, organisation);
    }

    public <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    public void run(Caller caller, Runnable work) {
        currentUser.as(caller, () -> {
            work.run();
            return true;
        });
    }
}
