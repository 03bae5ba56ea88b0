package org.attest.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.attest.AttestTest;
import org.attest.RegisterWorld;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.accounts.PersonalTokens;
import org.attest.reports.BoardPack;
import org.attest.reports.Pack;
import org.attest.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The frozen figures of issued packs as programs read them: for those who may open the pack, and for ever the same. */
@AttestTest
class PackTablesTest {

    private static final List<String> TABLES = List.of(
            "objectives",
            "organisations",
            "outcomes",
            "measures",
            "periods",
            "risks",
            "risk-grid",
            "suppliers",
            "milestones",
            "funding",
            "counts");

    @LocalServerPort
    int port;

    @Autowired
    SystemWorld world;

    @Autowired
    RegisterWorld registers;

    @Autowired
    TestWorld people;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    BoardPack packs;

    @Autowired
    PackTables tables;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    MadeSystem system;

    @BeforeEach
    void aSystemWithRegisters() {
        clock.reset();
        system = world.make(2);
        world.seal(system.trusts().getFirst(), random(1));
        registers.fill(system, random(2));
    }

    @Test
    void issuedPacksAreListedWithTheirDigestAndDraftsAreNot() {
        var pack = issue(freeze(system));
        freeze(system);
        for (var role : List.of(Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER)) {
            assertThat(reader(role, system.icb().id()).rows(address("packs")))
                    .singleElement()
                    .satisfies(it -> assertThat(it)
                            .containsEntry("pack", "1")
                            .containsEntry("title", "Cyber assurance")
                            .containsEntry("asAt", "2026-11-22T09:00:00Z")
                            .containsEntry("sha256", pack.line().sha256()));
        }
    }

    @Test
    void itsFiguresStayWhateverChangesAfterwards() {
        var pack = issue(freeze(system));
        var reader = reader(Role.BOARD_READER, system.icb().id());
        var before = TABLES.stream()
                .map(it -> reader.get(address("packs/1/" + it)).body())
                .toList();
        assertThat(before.toString()).contains("\"pack\":1").doesNotContain(RegisterWorld.SECRET, "SECRET-STATEMENT");

        world.sealAgain(system.trusts().getFirst(), random(3));
        registers.fill(system, random(4));

        assertThat(TABLES.stream()
                        .map(it -> reader.get(address("packs/1/" + it)).body()))
                .containsExactlyElementsOf(before);
        issue(freeze(system));
        assertThat(reader.get(address("packs/2/counts")).body()).isNotEqualTo(before.getLast());
        for (var table : TABLES) {
            assertThat(reader.csv(address("packs/1/" + table)))
                    .as(table)
                    .isEqualTo(reader.rows(address("packs/1/" + table)));
        }
        var figures = pack.registers();
        assertThat(figures).isNotNull();
        assertThat(reader.rows(address("packs/1/risks")))
                .as("risks that the pack does not print are in no list")
                .hasSize((int) figures.risks().open().stream()
                        .filter(it -> figures.risks().framework().contains(it) || it.over())
                        .count());
        assertThat(reader.rows(address("packs/1/suppliers")))
                .hasSameSizeAs(figures.suppliers().critical());
    }

    @Test
    void whoMayNotOpenThePackReadsNothingOfIt() {
        issue(freeze(system));
        freeze(system);
        var trust = system.trusts().getFirst();
        var provider = reader(Role.PROVIDER_LEAD, trust.id());
        var stranger = reader(Role.BOARD_SECRETARY, world.make(0).icb().id());
        var own = reader(Role.BOARD_READER, system.icb().id());
        assertThat(provider.status(address("packs"))).isEqualTo(404);
        assertThat(provider.status(trust.code().code() + "/packs")).isEqualTo(404);
        assertThat(stranger.status(address("packs"))).isEqualTo(404);
        assertThat(new FiguresReader(port, "attest_nothing").status(address("packs")))
                .isEqualTo(401);
        for (var table : TABLES) {
            assertThat(provider.status(address("packs/1/" + table))).as(table).isEqualTo(404);
            assertThat(stranger.status(address("packs/1/" + table))).as(table).isEqualTo(404);
            assertThat(own.status(address("packs/2/" + table))).as("a draft").isEqualTo(404);
        }
        assertThat(own.get(address("packs/one/counts")).body()).contains("whole numbers");
        assertThat(own.status(address("packs/1/readings")))
                .as("there is no such table")
                .isEqualTo(403);
    }

    @Test
    void aTableTakesAsManyStatementsForManyOrganisationsAsForFew() {
        var many = world.make(9);
        registers.fill(many, random(8));
        issue(freeze(system));
        issue(freeze(many));
        assertThat(statements(many)).isEqualTo(statements(system)).isPositive();
    }

    /** The fewest of some, since other work in the background may ask too. */
    private long statements(MadeSystem of) {
        var code = of.icb().code().code();
        return world.by(of.atIcb(Role.BOARD_READER), () -> LongStream.range(0, 3)
                .map(_ -> {
                    var before = selects();
                    tables.outcomes(code, 1, PageAsked.FIRST);
                    tables.risks(code, 1, PageAsked.FIRST);
                    return selects() - before;
                })
                .min()
                .orElseThrow());
    }

    private long selects() {
        return database.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    private Pack freeze(MadeSystem of) {
        return world.by(
                of.atIcb(Role.BOARD_SECRETARY), () -> packs.freeze(of.icb().id(), SystemWorld.YEAR, "Cyber assurance"));
    }

    private Pack issue(Pack pack) {
        var line = pack.line();
        return world.by(
                SystemWorld.person(line.organisation(), Role.BOARD_SECRETARY),
                () -> packs.issue(line.organisation(), line.id(), line.version()));
    }

    private String address(String table) {
        return system.icb().code().code() + "/" + table;
    }

    private FiguresReader reader(Role role, OrganisationId organisation) {
        var person = people.somebody(role, organisation);
        return new FiguresReader(
                port,
                world.by(person.caller(), () -> tokens.make("Power BI", LocalDate.of(2026, 12, 31)))
                        .secret());
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
