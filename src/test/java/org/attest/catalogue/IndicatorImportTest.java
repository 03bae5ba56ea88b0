package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The official wording comes from files in the CAF layout. Every test is rolled back. */
@AttestTest
@Transactional
class IndicatorImportTest {

    private static final String MADE = """
            rules: &r {any: all}
            objectives:
              A:
                code: A
                principles:
                  A1:
                    code: A1
                    outcomes:
                      A1.a:
                        code: A1.a
                        indicators:
                          partially-achieved: { }
                          not-achieved:
                            A1.a.1: {description: "Nobody at the top is told.", rules: *r}
                          achieved:
                            A1.a.1: {description: "The board asks every month."}
            """;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueLoad load;

    @Autowired
    IndicatorImport importer;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"v8, cyber-assessment-framework-v3.2.yaml, 449, 39", "v9, cyber-assessment-framework-v4.0.yaml, 555, 41"
    })
    void theOfficialFilesComeInWhole(String version, String name, int indicators, int outcomes) {
        var file = official(name);
        var receipt = asAdministrator(() -> catalogue.importIndicators(version, file, name));
        assertThat(receipt.imported()).isEqualTo(indicators);
        assertThat(receipt.outcomes()).isEqualTo(outcomes);
        assertThat(receipt.differing()).isEmpty();
        assertThat(receipt.perColumn().values().stream().mapToInt(it -> it).sum())
                .isEqualTo(indicators);
        asAdministrator(() -> catalogue.framework(version)).outcomes().values().forEach(it -> {
            for (var column : Level.values()) {
                var counted = it.indicators().in(column);
                assertThat(asAdministrator(() -> catalogue.indicators(version, it.code())))
                        .filteredOn(indicator -> indicator.column() == column)
                        .as("%s %s", it.code(), column)
                        .hasSize(counted == null ? 0 : counted);
            }
        });
        assertThat(asAdministrator(() -> catalogue.indicatorSource(version))
                        .orElseThrow()
                        .fileName())
                .isEqualTo(name);
    }

    @Test
    void anIdentifierMayStandInTwoColumnsOfOneOutcome() {
        var name = "cyber-assessment-framework-v4.0.yaml";
        var file = official(name);
        asAdministrator(() -> catalogue.importIndicators("v9", file, name));
        var twins = asAdministrator(() -> catalogue.indicators("v9", new OutcomeCode("A4.a"))).stream()
                .filter(it -> it.identifier().equals("A4.a.11"))
                .toList();
        assertThat(twins).hasSize(2);
        assertThat(twins.getFirst().column()).isNotEqualTo(twins.getLast().column());
        assertThat(twins.getFirst().wording()).isNotEqualTo(twins.getLast().wording());
    }

    @Test
    void everyIdenticalPairPointsAtTwoIndicatorsOfTheOfficialFiles() {
        var older = IndicatorFile.read(official("cyber-assessment-framework-v3.2.yaml"));
        var newer = IndicatorFile.read(official("cyber-assessment-framework-v4.0.yaml"));
        for (var pair : IdenticalIndicators.between("v8", "v9")) {
            assertThat(older)
                    .anyMatch(it -> it.outcome().equals(pair.fromOutcome())
                            && it.column() == pair.column()
                            && it.identifier().equals(pair.fromIdentifier()));
            assertThat(newer)
                    .anyMatch(it -> it.outcome().equals(pair.toOutcome())
                            && it.column() == pair.column()
                            && it.identifier().equals(pair.toIdentifier()));
        }
    }

    @ParameterizedTest
    @CsvSource({"v9, cyber-assessment-framework-v3.2.yaml, C2.b", "v8, cyber-assessment-framework-v4.0.yaml, A2.c"})
    void theFileOfAnotherVersionIsRefused(String version, String name, String foreign) {
        var file = official(name);
        assertThatThrownBy(() -> asAdministrator(() -> catalogue.importIndicators(version, file, name)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belongs to another version")
                .hasMessageContaining(foreign)
                .hasMessageContaining("Nothing was imported");
    }

    @Test
    void aMadeFileComesInAndASecondOneTakesItsPlace() throws IOException {
        var version = made();
        var first = take(version, MADE);
        assertThat(first.imported()).isEqualTo(2);
        assertThat(first.replaced()).isZero();
        var second = take(version, MADE.replace("every month", "every week"));
        assertThat(second.replaced()).isEqualTo(2);
        assertThat(asAdministrator(() -> importer.of(outcome(), version)))
                .extracting(Indicator::column, Indicator::identifier, Indicator::wording)
                .containsExactly(
                        tuple(Level.NOT_ACHIEVED, "A1.a.1", "Nobody at the top is told."),
                        tuple(Level.ACHIEVED, "A1.a.1", "The board asks every week."));
    }

    @Test
    void theReceiptNamesWhereTheFileHasOtherNumbersThanTheCatalogue() throws IOException {
        var oneMore = MADE + " ".repeat(16) + "A1.a.2: {description: \"The board decides.\"}\n";
        var receipt = take(made(), oneMore);
        assertThat(receipt.differing()).containsExactly("A1.a, Achieved: 2 in the file, 1 in the catalogue");
    }

    @Test
    void whatIsNotInThisLayoutIsRefusedWithAPlainSentence() throws IOException {
        var version = made();
        for (var text : new String[] {
            "",
            "just words",
            "{",
            "objectives: []",
            "objectives: {A: {principles: {}}}",
            "PK\u0003\u0004\u0000\u0001",
            "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]",
            MADE.replace("code: A1.a", "code: nonsense"),
            MADE.replace("A1.a.1: {description: \"The", "A1.b.1: {description: \"The"),
            MADE.replace("achieved:\n                A1", "excellent:\n                A1"),
            MADE.replace("The board asks every month.", " "),
            MADE.replace("The board asks every month.", "x".repeat(2_001)),
            MADE + "\n" + "objectives: {}\n",
            "[".repeat(2_000)
        }) {
            assertThatThrownBy(() -> take(version, text))
                    .as(text.substring(0, Math.min(60, text.length())))
                    .isInstanceOf(Refused.class)
                    .hasMessageEndingWith("Nothing was imported.");
        }
    }

    @Test
    void aliasesThatGrowIntoBillionsStayShort() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1)));
        }
        assertThat(take(made(), bomb + MADE).imported()).isEqualTo(2);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var version = made();
        assertThatThrownBy(() -> take(version, MADE + "#".repeat(IndicatorFile.LARGEST)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("larger than 2 MB");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyButAnAdministratorImports(Role role) throws IOException {
        var file = Files.writeString(folder.resolve("made.yaml"), MADE);
        assertThatThrownBy(() -> as(role, () -> catalogue.importIndicators("v8", file, "made.yaml")))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** The memory shows only what is committed, so a rolled-back version is handed to the importer itself. */
    private String made() {
        asAdministrator(() -> {
            load.add(MadeFramework.named("made"));
            return true;
        });
        return "made";
    }

    private static Outcome outcome() {
        return MadeFramework.named("made").outcome(new OutcomeCode("A1.a"));
    }

    private IndicatorReceipt take(String version, String text) throws IOException {
        var file = Files.writeString(folder.resolve("made.yaml"), text);
        return asAdministrator(() -> importer.take(MadeFramework.named(version), file, "made.yaml"));
    }

    private static Path official(String name) {
        var file = Path.of(System.getProperty("attest.shared", "../shared"), "data", "catalogue", name);
        assumeTrue(Files.isReadable(file), () -> "Skipped: " + name + " is not in ../shared/data/catalogue");
        return file;
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return as(Role.ADMINISTRATOR, work);
    }

    private <T> T as(Role role, Supplier<T> work) {
        var grant = new Grant(role, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Somebody", Set.of(grant), Set.of()), work);
    }
}
