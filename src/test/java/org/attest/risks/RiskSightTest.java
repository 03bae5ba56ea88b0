package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.risks.RiskWorld.current;
import static org.attest.risks.RiskWorld.details;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which risks, what lists find, and what that costs. */
@AttestTest
class RiskSightTest {

    @Autowired
    RiskRegister register;

    @Autowired
    Connections connections;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    EntityManagerFactory entityManagers;

    @Autowired
    DataSource database;

    RiskWorld world;

    @BeforeEach
    void makeTheWorld() {
        world = new RiskWorld(directory, currentUser, register);
    }

    @Test
    void aForeignRiskAnswersLikeAnUnknownOne() {
        var risk = world.risk(world.northLead, details("North's"));
        for (var stranger : List.of(world.southLead, world.northHelper)) {
            assertThatThrownBy(() -> world.run(stranger, () -> register.risk(world.north.id(), risk.reference())))
                    .isInstanceOf(RuntimeException.class)
                    .satisfies(it -> assertThat(it.getMessage()).doesNotContain("North"));
            assertThat(connections(stranger, risk)).isEmpty();
        }
        assertThatThrownBy(() -> world.run(world.southLead, () -> register.rate(risk.ref(), current(1, 1))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.run(world.icbLead, () -> register.rate(risk.ref(), current(1, 1))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.run(world.northLead, () -> register.risk(world.north.id(), "R-9999")))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(world.northApprover, () -> register.risk(world.north.id(), risk.reference()))
                        .open())
                .isEmpty();
    }

    private Set<?> connections(Caller caller, Risk risk) {
        return world.as(caller, () -> connections.titles(List.of(risk.ref()))).keySet();
    }

    @Test
    void theIcbSeesOfAPartnersRiskWhatItIsShownAs() {
        var hidden = world.risk(world.northLead, details("Kept", "cyber", Shown.NOTHING), current(5, 5));
        var scores = world.risk(world.northLead, details("Scores", "cyber", Shown.SCORES), current(4, 4));
        var whole = world.risk(world.northLead, details("Whole", "cyber", Shown.ALL), current(3, 3));

        world.run(world.icbLead, () -> {
            assertThatThrownBy(() -> register.risk(world.north.id(), hidden.reference()))
                    .isInstanceOf(UnknownItem.class);
            var outside = register.risk(world.north.id(), scores.reference());
            assertThat(outside.details()).isNull();
            assertThat(outside.scores().current()).isEqualTo(Score.of(4, 4));
            assertThat(outside.open()).isEmpty();
            assertThat(register.ratings(scores.ref())).isEmpty();
            assertThat(register.history(scores.ref())).isEmpty();
            var inside = register.risk(world.north.id(), whole.reference());
            assertThat(inside.details()).isNotNull();
            assertThat(register.ratings(whole.ref())).hasSize(1);
            assertThat(register.history(whole.ref())).isEmpty();
            assertThat(register.notShared()).isEqualTo(1);
        });
        assertThat(titles(world.icbLead, RiskFilter.OPEN)).containsExactly("Scores", "Whole");
        assertThat(titles(world.icbLead, RiskFilter.OPEN.holding("pathology")))
                .as("words that are not shared are not found either")
                .containsExactly("Whole");
        assertThat(titles(world.northLead, RiskFilter.OPEN.holding("pathology")))
                .containsExactly("Kept", "Scores", "Whole");
    }

    @Test
    void listsFilterAndSort() {
        world.risk(world.northLead, details("Backups", "continuity", Shown.ALL), current(2, 2));
        world.risk(world.northLead, details("Attack"), current(5, 4));
        var gone = world.risk(world.northLead, details("Gone"), current(4, 5));
        world.risk(world.northLead, details("100% unknown"));
        world.run(world.northLead, () -> register.close(gone.ref(), "Over."));

        assertThat(titles(world.northLead, RiskFilter.OPEN)).containsExactly("Attack", "Backups", "100% unknown");
        assertThat(titles(world.northLead, RiskFilter.OPEN.in(RiskStatus.CLOSED)))
                .containsExactly("Gone");
        assertThat(titles(world.northLead, RiskFilter.OPEN.in(Band.MODERATE))).containsExactly("Backups");
        assertThat(titles(world.northLead, RiskFilter.OPEN.at(Score.of(5, 4)))).containsExactly("Attack");
        assertThat(titles(world.northLead, RiskFilter.OPEN.about("continuity", null)))
                .containsExactly("Backups");
        assertThat(titles(world.northLead, RiskFilter.OPEN.about(null, 3))).isEmpty();
        assertThat(titles(world.northLead, RiskFilter.OPEN.only(true, false))).containsExactly("Attack");
        assertThat(titles(world.northLead, RiskFilter.OPEN.only(false, true))).isEmpty();
        assertThat(titles(world.northLead, RiskFilter.OPEN.holding("r-0001"))).containsExactly("Backups");
        assertThat(titles(world.northLead, RiskFilter.OPEN.holding("100% "))).containsExactly("100% unknown");
        assertThat(titles(world.northLead, RiskFilter.OPEN.by(RiskFilter.Order.TITLE, false)))
                .containsExactly("100% unknown", "Attack", "Backups");
        assertThat(titles(world.northLead, RiskFilter.OPEN.by(RiskFilter.Order.REFERENCE, true)))
                .containsExactly("100% unknown", "Attack", "Backups");
        assertThat(titles(world.northLead, RiskFilter.OPEN.by(RiskFilter.Order.REVIEW, false)))
                .endsWith("Backups");
    }

    @Test
    void aSystemRiskIsLinkedToRisksOfItsProvidersAndEachSeesOnlyItsOwnSide() {
        var system = world.risk(world.icbLead, details("One supplier serves all"), current(5, 4));
        var north = world.risk(world.northLead, details("Pathology stops"), current(4, 4));
        var south = world.risk(world.southLead, details("No results"), current(3, 4));
        var hidden = world.risk(world.southLead, details("Kept", "cyber", Shown.NOTHING));
        world.run(world.icbLead, () -> {
            connections.connect(system.ref(), north.ref(), "");
            connections.connect(system.ref(), south.ref(), "");
            assertThat(connections.of(system.ref()).items())
                    .extracting(it -> it.item().organisation())
                    .containsExactly(world.north.id(), world.south.id());
            assertThat(connections.search(ItemKind.RISK, world.icb.id(), "results"))
                    .singleElement()
                    .satisfies(
                            it -> assertThat(it.title().title()).isEqualTo(world.south.code() + " R-0001 No results"));
            assertThatThrownBy(() -> connections.connect(system.ref(), hidden.ref(), ""))
                    .isInstanceOf(UnknownItem.class);
        });
        world.run(world.northLead, () -> {
            assertThat(connections.of(north.ref()).items()).isEmpty();
            assertThat(connections.search(ItemKind.RISK, world.north.id(), "")).hasSize(1);
        });
        assertThat(world.as(world.northHelper, () -> connections.search(ItemKind.RISK, world.north.id(), "")))
                .isEmpty();
    }

    @Test
    void aPageCostsTheSameStatementsForTenRisksAndForTwentyThousand() {
        for (int number = 1; number <= 10; number++) {
            world.risk(world.northLead, details("Risk " + number), current(1 + number % 5, 3));
        }
        var all = RiskFilter.OPEN;
        var narrow = RiskFilter.OPEN.holding("Risk 1").in(Band.MODERATE).about("cyber", null);
        var few = Map.of("all", count(all), "narrow", count(narrow));
        copyUntil(20_000);
        assertThat(Map.of("all", count(all), "narrow", count(narrow))).isEqualTo(few);
        assertThat(few.get("all")).isEqualTo(2);
        var last = world.as(
                world.northLead, () -> register.list(all.by(RiskFilter.Order.REFERENCE, true), new Window(0, 1)));
        assertThat(last.rows()).extracting(RiskRow::reference).containsExactly("R-20000");
    }

    /** The same risks over and over, doubled by the database itself. */
    private void copyUntil(int wanted) {
        var columns = "version, edits, cause, event, effect, category, system_wide, shown, status, current_score,"
                + " rated_on, points, band, over_tolerance, raised_on, review_due, changed_at";
        for (int there = 10; there < wanted; there *= 2) {
            JdbcClient.create(database)
                    .sql("insert into risk (id, organisation_id, number, title, " + columns + ") select uuid(),"
                            + " organisation_id, number + :there, concat('Risk ', number + :there), " + columns
                            + " from risk where organisation_id = :organisation and number + :there <= :wanted")
                    .param("there", there)
                    .param("organisation", world.north.id().id())
                    .param("wanted", wanted)
                    .update();
        }
    }

    private long count(RiskFilter filter) {
        var statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return world.as(world.northLead, () -> {
                statistics.clear();
                assertThat(register.list(filter, Window.page(1, 25)).rows()).isNotEmpty();
                return statistics.getPrepareStatementCount();
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private List<String> titles(Caller caller, RiskFilter filter) {
        return world.as(caller, () -> register.list(filter, new Window(0, 100)).rows()).stream()
                .map(RiskRow::title)
                .toList();
    }
}
