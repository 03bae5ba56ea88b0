package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.RegisterWorld;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.accounts.PersonalTokens;
import org.attest.figures.FiguresReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The proof that numbers are equal everywhere: of answers and registers made at random, the screen, the four files of a pack and
 * what programs read say the same; and when answers change, the pack stays while the others move.
 */
@AttestTest
@ViewPackages(packages = "org.attest.position.ui")
class EqualNumbersTest extends SpringBrowserlessTest {

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
    PackFiles files;

    @Autowired
    TestClock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void screenFilesAndProgramsSayTheSameAndThePackStays(long seed) throws IOException {
        clock.reset();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var system = system(random);
        var pack = issued(system);
        var program = program(system);

        var now = EqualNumbers.ofTables(it -> program.rows(now(system, it)));
        assertThat(EqualNumbers.ofTables(it -> program.csv(now(system, it))))
                .as("CSV")
                .isEqualTo(now);
        assertThat(EqualNumbers.ofTables(it -> program.rows(frozen(system, it))))
                .as("frozen")
                .isEqualTo(now);
        assertThat(EqualNumbers.ofTables(it -> program.csv(frozen(system, it))))
                .as("frozen, as CSV")
                .isEqualTo(now);
        var made = documents(pack);
        for (var format : PackFormat.values()) {
            assertThat(EqualNumbers.ofFile(format, made.get(format)))
                    .as(format.words())
                    .isEqualTo(now);
        }
        standsOnTheScreen(system, now);

        world.sealAgain(system.trusts().getFirst(), random);
        registers.fill(system, random);

        var later = EqualNumbers.ofTables(it -> program.rows(now(system, it)));
        assertThat(later.heatMap()).isNotEqualTo(now.heatMap());
        assertThat(later.grid()).isNotEqualTo(now.grid());
        assertThat(later.keys()).isNotEqualTo(now.keys());
        standsOnTheScreen(system, later);
        assertThat(EqualNumbers.ofTables(it -> program.rows(frozen(system, it))))
                .as("frozen, later")
                .isEqualTo(now);
        var again = documents(pack);
        made.forEach((format, file) -> assertThat(again.get(format)).isEqualTo(file));
    }

    /** The first trust has returned; of the others some have. */
    private MadeSystem system(RandomGenerator random) {
        var system = world.make(3);
        system.trusts().stream()
                .filter(it -> it.equals(system.trusts().getFirst()) || random.nextBoolean())
                .forEach(it -> world.seal(it, random));
        registers.fill(system, random);
        return system;
    }

    private Pack issued(MadeSystem system) {
        var icb = system.icb().id();
        return world.by(system.atIcb(Role.BOARD_SECRETARY), () -> {
            var line = packs.freeze(icb, SystemWorld.YEAR, "Cyber assurance").line();
            return packs.issue(icb, line.id(), line.version());
        });
    }

    private Map<PackFormat, byte[]> documents(Pack pack) {
        var icb = pack.line().organisation();
        var made = new EnumMap<PackFormat, byte[]>(PackFormat.class);
        world.run(SystemWorld.person(icb, Role.BOARD_READER), () -> {
            for (var format : PackFormat.values()) {
                made.put(
                        format,
                        files.document(icb, pack.line().id(), PackPart.PART_2, format)
                                .content());
            }
        });
        return made;
    }

    private FiguresReader program(MadeSystem system) {
        var lead = people.somebody(Role.ICB_LEAD, system.icb().id());
        return new FiguresReader(
                port,
                world.by(lead.caller(), () -> tokens.make("Power BI", LocalDate.of(2026, 12, 31)))
                        .secret());
    }

    private static String now(MadeSystem system, String table) {
        var code = system.icb().code().code();
        return switch (table) {
            case "objectives", "outcomes" -> "%s/%s/%s".formatted(code, SystemWorld.YEAR, table);
            default -> code + "/" + table;
        };
    }

    private static String frozen(MadeSystem system, String table) {
        return system.icb().code().code() + "/packs/1/" + table;
    }

    /** The heat map with its total for the lead, the scorecard for the board. */
    private void standsOnTheScreen(MadeSystem system, EqualNumbers numbers) {
        open(system.icbLead(), Role.ICB_LEAD);
        var cells = new TreeMap<String, List<String>>();
        rows(table("heat"))
                .forEach(it -> cells.put(
                        it.getFirst().replaceAll("^([A-E]\\d\\.[a-z]).*", "$1"),
                        it.subList(1, it.size()).stream()
                                .map(cell -> cell.startsWith("–") ? "–" : EqualNumbers.plain(cell))
                                .toList()));
        assertThat(cells).isEqualTo(numbers.heatMap());
        assertThat(EqualNumbers.plain(said()))
                .contains(numbers.scorecard().get("Alloutcomes").getFirst() + "atoraboveexpected");

        open(system.atIcb(Role.BOARD_READER), Role.BOARD_READER);
        var objectives = new TreeMap<String, List<String>>();
        rows($(NativeTable.class).first())
                .forEach(it -> objectives.put(
                        EqualNumbers.plain(it.getFirst()), List.of(EqualNumbers.plain(it.get(2)), it.get(3))));
        var expected = new TreeMap<String, List<String>>();
        numbers.scorecard().forEach((name, it) -> expected.put(name, it.subList(0, 2)));
        expected.remove("Alloutcomes");
        assertThat(objectives).isEqualTo(expected);
    }

    private NativeTable table(String className) {
        return $(NativeTable.class).all().stream()
                .filter(it -> it.hasClassName(className))
                .findFirst()
                .orElseThrow();
    }

    /** Each row of the body, its heading among its cells. */
    private static List<List<String>> rows(NativeTable table) {
        var rows = new ArrayList<List<String>>();
        all(table).filter(NativeTableRow.class::isInstance).forEach(row -> {
            var cells = row.getChildren().toList();
            if (cells.stream().anyMatch(NativeTableCell.class::isInstance)) {
                rows.add(cells.stream()
                        .filter(it -> it instanceof NativeTableCell || it instanceof NativeTableHeaderCell)
                        .map(it -> it.getElement().getTextRecursively())
                        .toList());
            }
        });
        return rows;
    }

    private String said() {
        return all(UI.getCurrent()).map(it -> it.getElement().getText()).collect(Collectors.joining("\n"));
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(EqualNumbersTest::all));
    }

    private static void open(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
        UI.getCurrent().navigate("position");
    }
}
