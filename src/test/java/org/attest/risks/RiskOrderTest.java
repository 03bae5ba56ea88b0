package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.risks.RiskWorld.current;
import static org.attest.risks.RiskWorld.details;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.risks.RiskFilter.Order;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of a list, page by page, against a full sort of the same; of one organisation and of all that somebody sees. */
@AttestTest
class RiskOrderTest {

    private static final int ALL = 100;

    @Autowired
    RiskRegister register;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    RiskWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new RiskWorld(directory, currentUser, register);
        world.risk(world.northLead, details("Phishing"), current(4, 4));
        world.risk(world.northLead, details("backups"));
        world.risk(world.northLead, details("Attack"), current(5, 4));
        world.risk(world.northLead, details("phishing"), current(2, 2));
        world.risk(world.northLead, details("Kept", "cyber", Shown.NOTHING), current(4, 5));
        world.risk(world.southLead, details("Attack"), current(4, 4));
        world.risk(world.southLead, details("Outage", "cyber", Shown.ALL));
        world.risk(world.icbLead, details("System"), current(1, 1));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyPageStandsAsInAFullSortWithEachRiskOnce(Order order) {
        for (var descending : List.of(false, true)) {
            inOrder(world.northLead, RiskFilter.OPEN.by(order, descending), 5);
            inOrder(world.northApprover, RiskFilter.OPEN.in((RiskStatus) null).by(order, descending), 5);
            inOrder(world.icbLead, RiskFilter.OPEN.by(order, descending), 7);
            inOrder(world.icbLead, RiskFilter.OPEN.of(world.north.id()).by(order, descending), 4);
            inOrder(world.icbLead, RiskFilter.OPEN.only(true, false).by(order, descending), 3);
        }
    }

    private void inOrder(Caller caller, RiskFilter filter, int expected) {
        var whole = world.as(caller, () -> register.list(filter, new Window(0, ALL)));
        assertThat(whole.rows()).as("%s", filter).hasSize(expected).doesNotHaveDuplicates();
        assertThat(whole.rows()).as("%s", filter).isSortedAccordingTo(comparing(filter));
        assertThat(whole.total()).isEqualTo(expected);
        assertThat(whole.more()).isFalse();
        var paged = new ArrayList<RiskRow>();
        for (int from = 0; from <= expected; from += 2) {
            var window = new Window(from, 2);
            var part = world.as(caller, () -> register.list(filter, window));
            assertThat(part.total()).isEqualTo(expected);
            paged.addAll(part.rows());
        }
        assertThat(paged).isEqualTo(whole.rows());
    }

    /** What has no score stands last either way. */
    private static Comparator<RiskRow> comparing(RiskFilter filter) {
        var down = filter.descending();
        return switch (filter.order()) {
            case REFERENCE -> way(Comparator.comparing(RiskRow::reference), down);
            case TITLE -> way(Comparator.comparing(RiskRow::title, String.CASE_INSENSITIVE_ORDER), down);
            case REVIEW -> way(Comparator.comparing(RiskRow::reviewDue), down);
            case SCORE ->
                Comparator.comparing(
                        it -> it.scores().current(),
                        Comparator.nullsLast(way(Comparator.comparing(Score::points), down)));
        };
    }

    private static <T> Comparator<T> way(Comparator<T> up, boolean descending) {
        return descending ? up.reversed() : up;
    }
}
