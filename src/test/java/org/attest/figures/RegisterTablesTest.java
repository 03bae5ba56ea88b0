package org.attest.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.attest.AttestTest;
import org.attest.RegisterWorld;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.PersonalTokens;
import org.attest.improvements.Funding;
import org.attest.improvements.MilestoneFilter;
import org.attest.improvements.MilestoneStanding;
import org.attest.improvements.Milestones;
import org.attest.measures.MeasureBook;
import org.attest.measures.Rating;
import org.attest.organisations.Organisation;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskRow;
import org.attest.risks.Shown;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.Window;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers as programs read them: what the person sees on the screens of the registers, and of others nothing. */
@AttestTest
class RegisterTablesTest {

    private static final List<String> TABLES = List.of(
            "measures", "periods", "readings", "risks", "risk-grid", "suppliers", "milestones", "funding", "counts");

    private static final Window ALL = new Window(0, Window.LARGEST);

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
    Accounts accounts;

    @Autowired
    RiskRegister risks;

    @Autowired
    MeasureBook measures;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    Milestones milestones;

    @Autowired
    Funding funding;

    @Autowired
    RegisterTables tables;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    MadeSystem system;
    Organisation trust;

    @BeforeEach
    void aSystemWithRegisters() {
        clock.reset();
        system = world.make(2);
        trust = system.trusts().getFirst();
        registers.fill(system, random(5));
    }

    @Test
    void anIcbLeadReadsTheRegistersOfTheSystemAsOnTheScreens() {
        var lead = people.somebody(Role.ICB_LEAD, system.icb().id());
        areThoseOfTheScreens(reader(lead), system.icb(), system.icbLead());
        assertThat(reader(lead).rows(address(system.icb(), "risks")))
                .extracting(it -> it.get("title"))
                .contains("Risk shown as ALL", "Risk shown as SCORES")
                .as("the ICB's own alone")
                .containsOnlyOnce("Risk shown as NOTHING");
    }

    @Test
    void aProviderReadsItsOwnAlone() {
        for (var role : List.of(Role.PROVIDER_LEAD, Role.APPROVER)) {
            var reader = reader(people.somebody(role, trust.id()));
            areThoseOfTheScreens(reader, trust, SystemWorld.person(trust.id(), role));
            var bodies = TABLES.stream()
                    .map(it -> reader.get(address(trust, it)).body())
                    .toList()
                    .toString();
            assertThat(bodies)
                    .contains(trust.name())
                    .doesNotContain(
                            system.trusts().getLast().code().code(),
                            system.trusts().getLast().name());
            assertThat(reader.rows(address(trust, "suppliers")))
                    .isNotEmpty()
                    .as("how many others rest on it is not the provider's to learn")
                    .allSatisfy(it -> assertThat(it).containsEntry("organisations", "1"));
        }
    }

    @Test
    void everybodyElseAndEverywhereElseIsUnknown() {
        var secretary =
                reader(people.somebody(Role.BOARD_SECRETARY, system.icb().id()));
        var board = reader(people.somebody(Role.BOARD_READER, system.icb().id()));
        var provider = reader(people.somebody(Role.PROVIDER_LEAD, trust.id()));
        var stranger = reader(people.somebody(Role.ICB_LEAD, world.make(0).icb().id()));
        for (var table : TABLES) {
            assertThat(secretary.status(address(system.icb(), table))).isEqualTo(404);
            assertThat(board.status(address(system.icb(), table))).isEqualTo(404);
            assertThat(provider.status(address(system.icb(), table))).isEqualTo(404);
            assertThat(provider.status(address(system.trusts().getLast(), table)))
                    .isEqualTo(404);
            assertThat(stranger.status(address(system.icb(), table))).isEqualTo(404);
            assertThat(stranger.status("NOBODY/" + table)).isEqualTo(404);
            assertThat(new FiguresReader(port, "attest_nothing").status(address(system.icb(), table)))
                    .isEqualTo(401);
        }
    }

    @Test
    void aSecondMembershipAddsWhatItSeesAndWithdrawnOrEndedTokensNothing() {
        var lead = people.somebody(Role.PROVIDER_LEAD, trust.id());
        var token = world.by(lead.caller(), () -> tokens.make("Power BI", LocalDate.of(2026, 12, 31)));
        var reader = new FiguresReader(port, token.secret());
        people.attest(
                () -> accounts.grant(lead.id(), Role.BOARD_READER, system.icb().id(), LocalDate.of(2026, 1, 1), null));
        assertThat(reader.status(address(trust, "risks"))).isEqualTo(200);
        assertThat(reader.status(address(system.icb(), "packs"))).isEqualTo(200);
        assertThat(reader.status(address(system.icb(), "risks")))
                .as("a board reader opens no register")
                .isEqualTo(404);
        world.run(lead.caller(), () -> tokens.withdraw(token.token().id()));
        assertThat(reader.status(address(trust, "risks"))).isEqualTo(401);
        assertThat(reader.status(address(system.icb(), "packs"))).isEqualTo(401);
    }

    @Test
    void pagesOfOneVersionBelongTogetherAndAProgramIsToldWhenTheyDoNot() {
        var reader = reader(people.somebody(Role.ICB_LEAD, system.icb().id()));
        var table = address(system.icb(), "risks");
        var first = reader.get(table + "?size=2");
        var second = reader.get(table + "?size=2&page=1");
        var version = first.headers().firstValue("x-version").orElseThrow();
        assertThat(first.body()).contains("\"version\":\"" + version + "\"");
        assertThat(tag(second)).isEqualTo(tag(first)).isNotEqualTo(tag(reader.get(table + "?size=2&format=csv")));
        assertThat(second.body()).isNotEqualTo(first.body());
        assertThat(reader.get(table + "?size=2&page=1", "If-None-Match", tag(first))
                        .statusCode())
                .isEqualTo(304);
        assertThat(reader.status(table + "?page=1&version=" + version)).isEqualTo(200);

        world.run(system.icbLead(), () -> registers.risk(system.icb(), Shown.ALL, random(6)));

        var changed = reader.get(table + "?page=1&version=" + version);
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body()).contains("from the first page");
        assertThat(reader.get(table + "?size=2", "If-None-Match", tag(first)).statusCode())
                .isEqualTo(200);
        assertThat(reader.get(table + "?size=many").body()).contains("whole numbers");
    }

    @Test
    void noNarrativeAndNobodysNameLeavesAndCsvSaysTheSame() {
        var lead = people.somebody(Role.ICB_LEAD, system.icb().id());
        var reader = reader(lead);
        for (var table : TABLES) {
            var address = address(system.icb(), table);
            assertThat(reader.get(address).body()).doesNotContain(RegisterWorld.SECRET, lead.name());
            assertThat(reader.csv(address)).as(table).isEqualTo(reader.rows(address));
        }
        var empty = reader(people.somebody(Role.ICB_LEAD, world.make(0).icb().id()));
        assertThat(empty.get(address(system.icb(), "risks")).statusCode()).isEqualTo(404);
    }

    @Test
    void anEmptyTableStillHasItsColumns() {
        var bare = world.make(0);
        var reader = reader(people.somebody(Role.ICB_LEAD, bare.icb().id()));
        assertThat(reader.get(address(bare.icb(), "risks") + "?format=csv").body())
                .startsWith("code,organisation,reference,title,objective,");
        assertThat(reader.rows(address(bare.icb(), "risks"))).isEmpty();
    }

    @Test
    void eachTableTakesAsManyStatementsForManyOrganisationsAsForFew() {
        var many = world.make(9);
        registers.fill(many, random(8));
        assertThat(statements(many)).isEqualTo(statements(system)).isPositive();
    }

    /** The fewest of some, since other work in the background may ask too. */
    private long statements(MadeSystem of) {
        var code = of.icb().code().code();
        return world.by(of.icbLead(), () -> LongStream.range(0, 3)
                .map(_ -> {
                    var before = selects();
                    tables.measures(code, PageAsked.FIRST);
                    tables.readings(code, PageAsked.FIRST);
                    tables.risks(code, PageAsked.FIRST);
                    tables.suppliers(code, PageAsked.FIRST);
                    tables.milestones(code, PageAsked.FIRST);
                    tables.funding(code, PageAsked.FIRST);
                    tables.counts(code, PageAsked.FIRST);
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

    private void areThoseOfTheScreens(FiguresReader reader, Organisation of, Caller caller) {
        var open = world.by(caller, () -> risks.list(RiskFilter.OPEN, ALL)).rows();
        assertThat(reader.rows(address(of, "risks")))
                .extracting(
                        it -> it.get("reference") + " " + it.get("title"),
                        it -> it.get("objective"),
                        it -> it.get("score"),
                        it -> it.get("trend"),
                        it -> it.get("tolerance").startsWith("Over"))
                .containsExactlyInAnyOrderElementsOf(open.stream()
                        .map(it -> tuple(
                                it.reference() + " " + it.title(),
                                text(it.objective()),
                                points(it),
                                it.scores().movement().words(),
                                it.over()))
                        .toList());
        assertThat(sum(reader.rows(address(of, "risk-grid")), "risks"))
                .isEqualTo(open.stream().filter(it -> !points(it).isEmpty()).count());
        assertThat(count(reader, of, "Not shared with the ICB")).isEqualTo(world.by(caller, risks::notShared));

        var sums = world.by(caller, measures::sums);
        assertThat(reader.rows(address(of, "measures")))
                .extracting(it -> it.get("measure"), it -> it.get("onTarget"), it -> it.get("known"))
                .containsExactlyElementsOf(sums.stream()
                        .map(it -> tuple(it.measure().code(), text(it.count(Rating.ON_TARGET)), text(it.known())))
                        .toList());
        assertThat(reader.rows(address(of, "readings"))).hasSize((int) sums.stream()
                .mapToInt(it -> it.ratings().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .sum());

        var ours = new SupplierFilter("", null, caller.overseen().isEmpty(), SupplierFilter.Order.TIER, false);
        assertThat(reader.rows(address(of, "suppliers")))
                .extracting(it -> it.get("reference"), it -> it.get("supplier"), it -> it.get("tier"))
                .containsExactlyInAnyOrderElementsOf(world.by(caller, () -> suppliers.list(ours, ALL)).rows().stream()
                        .map(it -> tuple(it.reference(), it.name(), it.tier().words()))
                        .toList());

        var late = MilestoneFilter.ALL.standing(MilestoneStanding.LATE);
        var onTime = MilestoneFilter.ALL.standing(MilestoneStanding.ON_TIME);
        var reached = reader.rows(address(of, "milestones"));
        assertThat(sum(reached, "milestones"))
                .isEqualTo(world.by(caller, () -> milestones.list(MilestoneFilter.ALL, ALL))
                        .total());
        assertThat(sum(reached, "late"))
                .isEqualTo(world.by(caller, () -> milestones.list(late, ALL)).total());
        assertThat(sum(reached, "onTime"))
                .isEqualTo(world.by(caller, () -> milestones.list(onTime, ALL)).total());

        var totals = world.by(caller, () -> funding.totals(new FinancialYear(2026)));
        assertThat(reader.rows(address(of, "funding")))
                .extracting(it -> it.get("objective"), it -> money(it, "allocated"), it -> money(it, "forecast"))
                .containsExactlyElementsOf(totals.objectives().stream()
                        .map(it -> tuple(
                                text(it),
                                totals.of(it).allocated(),
                                totals.of(it).forecast()))
                        .toList());
    }

    private static String points(RiskRow risk) {
        var current = risk.scores().current();
        return current == null ? "" : text(current.points());
    }

    private static Money money(Map<String, String> row, String column) {
        return Money.read(row.get(column)).orElseThrow();
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToLong(it -> Long.parseLong(it.get(column))).sum();
    }

    private static long count(FiguresReader reader, Organisation of, String figure) {
        return reader.rows(address(of, "counts")).stream()
                .filter(it -> it.get("figure").equals(figure))
                .mapToLong(it -> Long.parseLong(it.get("count")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String tag(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }

    private static String address(Organisation of, String table) {
        return of.code().code() + "/" + table;
    }

    private FiguresReader reader(Somebody person) {
        return new FiguresReader(
                port,
                world.by(person.caller(), () -> tokens.make("Power BI", LocalDate.of(2026, 12, 31)))
                        .secret());
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
