package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.improvements.ImprovementWorld.YEAR;
import static org.attest.improvements.ImprovementWorld.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.improvements.ImprovementWorld.Trust;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a plan, in which list, and what waits for whom. */
@AttestTest
class PlanSightTest {

    private static final PlanFilter ALL = new PlanFilter(YEAR, null, false);
    private static final Window PAGE = new Window(0, 50);

    @Autowired
    ImprovementWorld world;

    @Autowired
    ImprovementPlan plans;

    @Autowired
    ImprovementsWaiting waiting;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void anotherOrganisationLearnsNothing() {
        var trust = world.planned(1);
        var other = world.trust(1);
        for (var stranger : List.of(other.lead(), other.approver(), other.contributor(), other.icbLead())) {
            assertThatThrownBy(() -> world.by(stranger, () -> plans.find(trust.ref())))
                    .isInstanceOf(UnknownItem.class);
            assertThat(world.by(stranger, () -> plans.list(ALL, PAGE)).rows()).isEmpty();
        }
        var action = world.action(trust, trust.gaps().getFirst());
        var version = world.version(trust);
        assertThatThrownBy(() -> world.run(
                        other.lead(), () -> plans.change(other.ref(), report(action, ActionProgress.DONE, "x"))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.run(other.approver(), () -> plans.sign(trust.ref(), version)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.run(other.icbLead(), () -> plans.agree(trust.ref(), version)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.run(other.lead(), () -> plans.submit(trust.ref(), version)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theIcbReadsTheActionsOnceThePlanIsSigned() {
        var trust = world.planned(1);
        var draft = seen(trust.icbLead(), trust);
        assertThat(draft.actions()).singleElement().matches(it -> !it.whole() && it.what() == null);
        assertThat(draft.history()).extracting(PlanStep::action).containsOnlyNulls();
        world.signed(trust);
        assertThat(seen(trust.icbLead(), trust).actions()).singleElement().matches(it -> it.whole());
    }

    @Test
    void aContributorReadsOnlyTheirOwnActions() {
        var trust = world.planned(1);
        assertThat(seen(trust.contributor(), trust).actions()).singleElement().matches(Action::whole);
        var other = world.somebody(Role.CONTRIBUTOR, trust.ref().organisation()).caller();
        var plan = seen(other, trust);
        assertThat(plan.actions()).singleElement().matches(it -> !it.whole() && it.owner() == null);
        assertThat(plan.notKnown()).isEmpty();
        assertThat(plan.mayPlan()).isFalse();
    }

    private Plan seen(Caller caller, Trust trust) {
        return world.by(caller, () -> plans.find(trust.ref()).orElseThrow());
    }

    @Test
    void plansWithLateActionsComeFirstAndCanBeHadAlone() throws IOException {
        var calm = world.planned(1);
        var late = world.planned(2);
        var overseer = overseer(Set.of(calm.ref().organisation(), late.ref().organisation()));
        world.run(
                calm.lead(),
                () -> plans.change(
                        calm.ref(), report(world.action(calm, calm.gaps().getFirst()), ActionProgress.DONE, "Seen.")));
        clock.move(Duration.ofDays(140));

        var rows = world.by(overseer, () -> plans.list(ALL, PAGE)).rows();
        assertThat(rows).extracting(PlanRow::ref).containsExactly(late.ref(), calm.ref());
        assertThat(rows.getFirst().late()).isEqualTo(2);
        assertThat(rows.getLast().done()).isEqualTo(1);
        assertThat(world.by(overseer, () -> plans.list(new PlanFilter(YEAR, null, true), PAGE))
                        .total())
                .isEqualTo(1);
        assertThat(world.by(overseer, () -> plans.list(new PlanFilter(YEAR, PlanStage.AGREED, false), PAGE))
                        .rows())
                .isEmpty();
        exported(overseer, late);
    }

    private void exported(Caller overseer, Trust trust) throws IOException {
        var file = world.by(overseer, () -> plans.export(new PlanFilter(YEAR, null, true)));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var names = new HashSet<String>();
            book.getSheet("Improvement plans").forEach(row -> names.add(String.valueOf(row.getCell(0))));
            assertThat(names).contains(trust.system().provider().name());
        }
        var administrator = world.somebody(Role.ADMINISTRATOR, org.attest.accounts.Accounts.WHOLE_SYSTEM)
                .caller();
        var entries = world.by(
                administrator,
                () -> trail.entries(new AuditFilter(trust.ref().organisation(), null, null, null), new Window(0, 100)));
        assertThat(entries.rows()).anyMatch(it -> it.what().equals("improvements.export"));
    }

    private static Caller overseer(Set<OrganisationId> partners) {
        var icb = OrganisationId.next();
        return new Caller(org.attest.shared.PersonId.next(), "ICB", Set.of(new Grant(Role.ICB_LEAD, icb)), partners);
    }

    @Test
    void eachStageWaitsForWhoeverIsNext() {
        var trust = world.planned(1);
        var address = ImprovementLinks.plan(trust.system().provider().code(), YEAR);
        world.submitted(trust);
        assertThat(of(trust.approver())).containsExactly(new Waiting("improvement plan to sign", 1, address));
        world.run(trust.approver(), () -> plans.sign(trust.ref(), world.version(trust)));
        assertThat(of(trust.icbLead())).containsExactly(new Waiting("improvement plan to agree", 1, address));
        assertThat(of(trust.contributor())).isEmpty();
        clock.move(Duration.ofDays(110));
        assertThat(of(trust.contributor()))
                .containsExactly(new Waiting("action of yours that is due", 1, address + "/A-0001"));
        world.run(trust.icbLead(), () -> plans.giveBack(trust.ref(), world.version(trust), "Again."));
        assertThat(of(trust.lead())).containsExactly(new Waiting("improvement plan that came back", 1, address));
    }

    private List<Waiting> of(Caller caller) {
        return world.by(caller, waiting::waiting);
    }

    @Test
    void statementsDoNotGrowWithThePlanNorWithTheList() {
        var small = world.planned(2);
        var large = world.planned(9);
        seen(small.lead(), small);
        var two = StatementCount.of(() -> seen(small.lead(), small));
        assertThat(StatementCount.of(() -> seen(large.lead(), large)))
                .isEqualTo(two)
                .isLessThanOrEqualTo(14);

        var one = overseer(Set.of(small.ref().organisation()));
        var both = overseer(Set.of(small.ref().organisation(), large.ref().organisation()));
        var ofOne = StatementCount.of(() -> world.by(one, () -> plans.list(ALL, PAGE)));
        assertThat(StatementCount.of(() -> world.by(both, () -> plans.list(ALL, PAGE))))
                .isEqualTo(ofOne)
                .isLessThanOrEqualTo(5);
    }
}
