package org.attest.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.csv.CSVFormat;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPersonalToken;
import org.attest.accounts.PersonalTokens;
import org.attest.browser.Visitor;
import org.attest.organisations.Organisation;
import org.attest.position.OrganisationColumn;
import org.attest.position.Positions;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs read with a person's token: the figures of the screens, by the person's rights, and nothing else. */
@AttestTest
class FiguresTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final String YEAR = SystemWorld.YEAR.toString();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    SystemWorld world;

    @Autowired
    TestWorld people;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    Positions positions;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    final HttpClient client = HttpClient.newHttpClient();
    MadeSystem system;
    Somebody lead;

    @BeforeEach
    void aSystemWithOneSealedTrustOfTwo() {
        clock.reset();
        system = world.make(2);
        world.seal(system.trusts().getFirst(), random(1));
        lead = people.somebody(Role.ICB_LEAD, system.icb().id());
    }

    @Test
    void theFiguresAreThoseOfTheScreen() throws IOException {
        var position =
                world.by(system.icbLead(), () -> positions.system(system.icb().id(), SystemWorld.YEAR));
        var token = token(lead).secret();

        var outcomes = allPages(token, address("outcomes"), 40);
        assertThat(outcomes)
                .hasSize(position.rows().size() * position.columns().size())
                .allSatisfy(it -> {
                    var cell = position.rows().stream()
                            .filter(row -> row.outcome().code().code().equals(text(it, "outcome")))
                            .findFirst()
                            .orElseThrow()
                            .cells()
                            .get(column(position.columns(), text(it, "code")));
                    var level = cell.level();
                    var standing = cell.standing();
                    assertThat(text(it, "level")).isEqualTo(level == null ? null : level.words());
                    assertThat(text(it, "standing")).isEqualTo(standing == null ? "Not returned" : standing.words());
                });

        assertThat(rows(get(token, address("objectives"))))
                .extracting(it -> it.get("met").asInt(), it -> it.get("known").asInt(), it -> it.get("gaps")
                        .asInt())
                .containsExactlyElementsOf(position.objectives().stream()
                        .map(it -> tuple(
                                it.tally().met(), it.tally().known(), it.tally().gaps()))
                        .toList());
        assertThat(rows(get(token, address("organisations"))))
                .extracting(it -> text(it, "code"), it -> it.get("met").asInt(), it -> text(it, "round"))
                .containsExactlyElementsOf(position.columns().stream()
                        .map(it -> {
                            var seal = it.seal();
                            return tuple(
                                    it.member().code(),
                                    it.tally().met(),
                                    seal == null ? null : seal.round().words());
                        })
                        .toList());

        var csv = get(token, address("outcomes") + "?format=csv&size=1000");
        assertThat(csv.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        try (var read = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.body()))) {
            assertThat(read.getRecords())
                    .extracting(it -> it.get("code"), it -> it.get("outcome"), it -> it.get("level"))
                    .containsExactlyElementsOf(outcomes.stream()
                            .map(it -> tuple(
                                    text(it, "code"),
                                    text(it, "outcome"),
                                    text(it, "level") == null ? "" : text(it, "level")))
                            .toList());
        }
        assertThat(csv.body() + get(token, address("outcomes")).body()).doesNotContain("SECRET");
    }

    @Test
    void onlyATokenInTheHeaderOpensItAndOnlyToRead() {
        var token = token(lead).secret();
        assertThat(get(token, "sources").statusCode()).isEqualTo(200);

        assertThat(get(null, "sources").statusCode()).isEqualTo(401);
        assertThat(get(token + "x", "sources").statusCode()).isEqualTo(401);
        assertThat(get(null, "sources?access_token=" + token).statusCode()).isEqualTo(401);
        assertThat(send(request(token, "sources").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);

        assertThat(get(token, "?v-r=init&location=account").statusCode())
                .as("no way round to the screens")
                .isEqualTo(403);
        assertThat(get(token, "sources?v-r=init&location=account").body()).startsWith("[{");
        assertThat(get(token, "account").statusCode()).isEqualTo(403);

        var signedIn = new Visitor(port);
        signedIn.signIn(lead.email(), TestWorld.PASSWORD);
        assertThat(signedIn.get("/figures/v1/sources").statusCode()).isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/account"))
                                .header("Authorization", "Bearer " + token))
                        .statusCode())
                .as("a token opens no screen")
                .isNotEqualTo(200);
    }

    @Test
    void eachReadsWhatTheirRoleReadsAndOfOthersNothing() {
        var trust = system.trusts().getFirst();
        var own = token(people.somebody(Role.PROVIDER_LEAD, trust.id())).secret();
        var reader =
                token(people.somebody(Role.BOARD_READER, system.icb().id())).secret();

        var page = get(own, address(trust, "outcomes") + "?size=1000");
        assertThat(rows(page)).isNotEmpty().allMatch(it -> trust.code().code().equals(text(it, "code")));
        assertThat(page.body()).doesNotContain(system.trusts().getLast().code().code());
        assertThat(get(own, address("outcomes")).statusCode()).isEqualTo(404);
        assertThat(get(own, address(system.trusts().getLast(), "outcomes")).statusCode())
                .isEqualTo(404);
        assertThat(get(own, "NOBODY/" + YEAR + "/outcomes").body())
                .as("unknown and foreign answer alike, but for the address that was asked")
                .isEqualTo(get(own, address("outcomes"))
                        .body()
                        .replace(system.icb().code().code(), "NOBODY"));

        assertThat(get(reader, address("objectives")).statusCode()).isEqualTo(200);
        assertThat(get(reader, address("outcomes")).statusCode()).isEqualTo(404);
        assertThat(get(reader, address("organisations")).statusCode()).isEqualTo(404);
        assertThat(get(reader, address("objectives").replace(YEAR, "1999-00")).statusCode())
                .isEqualTo(404);
        assertThat(get(reader, address("objectives") + "?size=5000").body()).contains("1 to 1000 rows");
        assertThat(get(reader, address("objectives") + "?size=many").body()).contains("whole numbers");
    }

    @Test
    void aTokenEndsWithItsDayItsWithdrawalAndItsPersonsAccess() {
        var withdrawn = token(lead);
        var dated = token(lead);
        world.run(lead.caller(), () -> tokens.withdraw(withdrawn.token().id()));
        assertThat(get(withdrawn.secret(), "sources").statusCode()).isEqualTo(401);
        assertThat(get(dated.secret(), "sources").statusCode()).isEqualTo(200);

        clock.move(Duration.ofDays(40));
        assertThat(get(dated.secret(), "sources").statusCode()).isEqualTo(401);
        clock.reset();

        people.attest(() -> {
            accounts.endAccess(lead.id());
            return true;
        });
        assertThat(get(dated.secret(), "sources").statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyWithdrawsATokenOfSomebodyElse() {
        var theirs = token(lead).token().id();
        var other = people.somebody(Role.ICB_LEAD, system.icb().id());
        assertThatThrownBy(() -> world.run(other.caller(), () -> tokens.withdraw(theirs)))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.by(other.caller(), tokens::mine)).isEmpty();
    }

    @Test
    void aTokenNeedsANameAndADayWithinAYear() {
        assertThatThrownBy(() -> make(lead, " ", LAST_DAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> make(lead, "Power BI", LocalDate.of(2026, 11, 21)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("between today and 22 November 2027");
        assertThatThrownBy(() -> make(lead, "Power BI", LocalDate.of(2027, 11, 23)))
                .isInstanceOf(Refused.class);
        for (var i = 0; i < 10; i++) {
            token(lead);
        }
        assertThatThrownBy(() -> token(lead)).isInstanceOf(Refused.class).hasMessageContaining("10 tokens");
    }

    @Test
    void afterSixtyAnswersInAMinuteATokenWaits() {
        var token = token(lead).secret();
        for (var i = 0; i < 60; i++) {
            assertThat(get(token, "sources").statusCode()).isEqualTo(200);
        }
        var waits = get(token, "sources");
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.headers().firstValue("retry-after")).contains("60");
        clock.move(Duration.ofMinutes(1));
        assertThat(get(token, "sources").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasTheFiguresAlreadyIsToldThatNothingChanged() {
        var token = token(lead).secret();
        var first = get(token, address("outcomes"));
        var tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(first.headers().firstValue("cache-control").orElseThrow()).contains("no-store");

        var again = send(request(token, address("outcomes")).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        world.sealAgain(system.trusts().getFirst(), random(7));
        assertThat(send(request(token, address("outcomes")).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSecretIsKeptNowhereAndEachUseIsWrittenDown() {
        var made = token(lead);
        get(made.secret(), address("objectives"));
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(database.sql("select count(*) from personal_token where hash = :it or name = :it")
                        .param("it", made.secret())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select what, changes from audit_entry where person_id = ? order by at, id")
                        .param(lead.id().id())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .anyMatch(it -> it.startsWith("accounts.token-made"))
                .anyMatch(it -> it.startsWith("accounts.token-used")
                        && it.contains(made.token().id().toString())
                        && it.contains("/figures/v1/" + address("objectives")))
                .noneMatch(it -> it.contains(made.secret()));
    }

    @Test
    void theDescriptionIsOpenAndTellsOfTheFiguresAlone() {
        var described = JSON.readTree(get(null, "../openapi").body());
        assertThat(described.get("paths").propertyNames())
                .allMatch(it -> it.startsWith("/figures/v1/"))
                .hasSize(1 + 3 + 9 + 1 + 11)
                .contains(
                        "/figures/v1/sources",
                        "/figures/v1/{code}/{year}/outcomes",
                        "/figures/v1/{code}/measures",
                        "/figures/v1/{code}/packs",
                        "/figures/v1/{code}/packs/{number}/outcomes");
        var asked = described.at("/paths/~1figures~1v1~1{code}~1measures/get/parameters");
        assertThat(asked.valueStream().map(it -> it.get("name").asString()))
                .containsExactlyInAnyOrder("code", "page", "size", "version");
        assertThat(described.at("/info/description").asString()).contains("409", "X-Version");
        assertThat(described.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    private List<JsonNode> allPages(String token, String address, int size) {
        var found = new ArrayList<JsonNode>();
        for (var page = 0; ; page++) {
            var body = JSON.readTree(
                    get(token, address + "?page=" + page + "&size=" + size).body());
            body.get("rows").forEach(found::add);
            if (body.get("last").asBoolean()) {
                assertThat(found).hasSize(body.get("total").asInt());
                return found;
            }
        }
    }

    private static List<JsonNode> rows(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return List.copyOf(
                JSON.readTree(answer.body()).get("rows").valueStream().toList());
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).isNull() ? null : row.get(field).asString();
    }

    private static int column(List<OrganisationColumn> columns, String code) {
        return columns.stream().map(it -> it.member().code()).toList().indexOf(code);
    }

    private String address(String table) {
        return address(system.icb(), table);
    }

    private static String address(Organisation of, String table) {
        return of.code().code() + "/" + YEAR + "/" + table;
    }

    private NewPersonalToken token(Somebody person) {
        return make(person, "Power BI", LAST_DAY);
    }

    private NewPersonalToken make(Somebody person, String name, LocalDate until) {
        return world.by(person.caller(), () -> tokens.make(name, until));
    }

    private HttpResponse<String> get(String token, String path) {
        return send(request(token, path));
    }

    private HttpRequest.Builder request(String token, String path) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/figures/v1/").resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
