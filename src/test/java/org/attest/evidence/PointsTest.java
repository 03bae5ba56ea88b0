package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class PointsTest {

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @Test
    void aTickStandsWithWhoAndWhenAndInTheHistory() {
        var item = add("Minutes");
        var seen = world.as(world.northLead, () -> {
            review.judge(item, EvidencePoint.MARKED, true);
            return review.judge(item, EvidencePoint.DATED, true);
        });
        assertThat(seen.points())
                .containsExactly(
                        new TickedPoint(EvidencePoint.DATED, world.northLead.person(), TestClock.START),
                        new TickedPoint(EvidencePoint.MARKED, world.northLead.person(), TestClock.START));
        var step = world.as(world.northLead, () -> library.history(item)).getFirst();
        assertThat(step.verb()).isEqualTo(EvidenceVerb.TICK);
        assertThat(step.changes()).containsExactly(FieldChange.of("point", null, EvidencePoint.DATED));
    }

    @Test
    void aTickIsTakenBackAndTheSameTwiceChangesNothing() {
        var item = add("Minutes");
        world.run(world.northLead, () -> {
            review.judge(item, EvidencePoint.DATED, true);
            review.judge(item, EvidencePoint.DATED, true);
            assertThat(review.judge(item, EvidencePoint.DATED, false).points()).isEmpty();
            review.judge(item, EvidencePoint.DATED, false);
            assertThat(library.history(item)).hasSize(3);
        });
    }

    @Test
    void aContributorJudgesAnOwnItemAndNoOther() {
        var own = world.as(world.northHelper, () -> library.add(world.north, plain("Own")))
                .ref();
        var other = add("Somebody else's");
        world.run(world.northLead, () -> review.submit(other));
        world.run(world.northHelper, () -> {
            assertThat(review.judge(own, EvidencePoint.DATED, true).points()).hasSize(1);
            unknown(() -> review.judge(other, EvidencePoint.DATED, true));
        });
    }

    @Test
    void nobodyElseJudgesAndNothingThatIsOver() {
        var item = add("Minutes");
        world.run(world.southLead, () -> unknown(() -> review.judge(item, EvidencePoint.DATED, true)));
        world.run(world.icbLead, () -> unknown(() -> review.judge(item, EvidencePoint.DATED, true)));
        assertThatThrownBy(() -> world.as(world.northApprover, () -> review.judge(item, EvidencePoint.DATED, true)))
                .isInstanceOf(AccessDeniedException.class);
        world.run(world.northLead, () -> {
            review.withdraw(item, "Out of use");
            assertThatThrownBy(() -> review.judge(item, EvidencePoint.DATED, true))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("withdrawn");
        });
    }

    @Test
    void theListSortsByPointsAndTheyArePublishedForOthers() {
        add("None");
        var two = add("Two");
        var one = add("One");
        world.run(world.northLead, () -> {
            review.judge(two, EvidencePoint.DATED, true);
            review.judge(two, EvidencePoint.MARKED, true);
            review.judge(one, EvidencePoint.MARKED, true);
        });
        var filter = new EvidenceFilter(
                world.north, "", ReviewState.LIVE, null, null, false, EvidenceFilter.Order.POINTS, true);
        var rows = world.as(world.northApprover, () -> library.list(filter, Window.page(1, 25)))
                .rows();
        assertThat(rows).extracting(EvidenceRow::title).containsExactly("Two", "One", "None");
        assertThat(rows).extracting(EvidenceRow::points).containsExactly(2, 1, 0);
        assertThat(database.sql("select points from evidence_published where organisation_id = ? order by points")
                        .param(world.north.toString())
                        .query(Integer.class)
                        .list())
                .isEqualTo(List.of(0, 1, 2));
    }

    @Test
    void theIcbReadsThePointsOfWhatItSeesInFullOnly() {
        var summary = add("Summary only");
        var full = world.as(
                        world.northLead,
                        () -> library.add(world.north, plain("In full").with(Marking.OFFICIAL, Visibility.CONTENT)))
                .ref();
        world.run(world.northLead, () -> {
            review.judge(summary, EvidencePoint.DATED, true);
            review.judge(full, EvidencePoint.DATED, true);
        });
        world.run(world.icbLead, () -> {
            assertThat(library.item(world.north, "E-0001").points()).isEmpty();
            assertThat(library.item(world.north, "E-0002").points()).hasSize(1);
        });
    }

    private ItemRef add(String title) {
        return world.as(world.northLead, () -> library.add(world.north, plain(title)))
                .ref();
    }

    private static EvidenceDetails plain(String title) {
        return EvidenceDetails.titled(title, EvidenceKind.OPERATION);
    }

    private static void unknown(Runnable what) {
        assertThatThrownBy(what::run).isInstanceOf(UnknownItem.class);
    }
}
