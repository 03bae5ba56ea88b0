package org.attest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own lines beside the official statements: the same indicators in the same columns, and not their sentences. */
class IndicatorLinesTest {

    private static final int LONGEST_RUN = 7;

    private static final Map<String, String> FILES = Map.of("v8", "v3.2", "v9", "v4.0");

    @ParameterizedTest
    @CsvSource({"v8, 449", "v9, 555"})
    void everyIndicatorHasOneLineInItsColumn(String version, int count) {
        var official = new TreeSet<String>();
        official(version).forEach(it -> official.add(place(it.column(), it.identifier())));
        var lines = lines(version);

        assertThat(lines).hasSize(count);
        assertThat(lines.stream().map(it -> place(it.column(), it.identifier())))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(official);
    }

    @ParameterizedTest
    @CsvSource({"v8", "v9"})
    void noLineHoldsARunOfEightWordsOfTheOfficialText(String version) {
        var runs = new HashSet<List<String>>();
        FILES.keySet().forEach(it -> official(it).forEach(statement -> runs.addAll(runs(statement.wording()))));

        assertThat(lines(version)).allSatisfy(it -> assertThat(runs(line(it)))
                .as(it.identifier() + " " + it.column())
                .noneMatch(runs::contains));
    }

    @Test
    void identicalIndicatorsShareOneLine() {
        var pairs = IdenticalIndicators.between("v8", "v9");
        assertThat(pairs).hasSize(224).allSatisfy(it -> assertThat(
                        find("v9", it.toOutcome(), it.column(), it.toIdentifier()))
                .isEqualTo(find("v8", it.fromOutcome(), it.column(), it.fromIdentifier())));
    }

    @Test
    void objectiveEAsksNothingUntilAFileIsImported() {
        for (var version : FILES.keySet()) {
            assertThat(IndicatorLines.of(version, new OutcomeCode("E1.a"))).isEmpty();
        }
    }

    @Test
    void importedWordingStandsWithOurLineBesideIt() {
        var lines = IndicatorLines.of("v9", new OutcomeCode("A1.a"));
        var code = new OutcomeCode("A1.a");
        var imported = List.of(
                new Indicator(code, Level.ACHIEVED, "A1.a.5", "The official sentence."),
                new Indicator(code, Level.ACHIEVED, "A1.a.99", "One that the NHS added."));

        assertThat(IndicatorLines.with(lines, imported))
                .extracting(AskedIndicator::identifier, AskedIndicator::wording)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A1.a.5", "The official sentence."),
                        org.assertj.core.groups.Tuple.tuple("A1.a.99", "One that the NHS added."));
        assertThat(IndicatorLines.with(lines, imported).getFirst().line()).isNotNull();
        assertThat(IndicatorLines.with(lines, imported).getLast().line()).isNull();
    }

    private static String place(Level column, String identifier) {
        return column.name() + " " + identifier;
    }

    private static String find(String version, OutcomeCode code, Level column, String identifier) {
        return IndicatorLines.of(version, code).stream()
                .filter(it -> it.column() == column && it.identifier().equals(identifier))
                .map(IndicatorLinesTest::line)
                .findFirst()
                .orElseThrow();
    }

    private static String line(AskedIndicator asked) {
        return String.valueOf(asked.line());
    }

    private static List<AskedIndicator> lines(String version) {
        var found = new ArrayList<AskedIndicator>();
        outcomes(version).forEach(it -> found.addAll(IndicatorLines.of(version, it)));
        return found;
    }

    private static Set<OutcomeCode> outcomes(String version) {
        var codes = new TreeSet<OutcomeCode>();
        CatalogueFiles.read("indicator-lines-v8.yaml", CatalogueFiles.LinesFile.class)
                .lines()
                .keySet()
                .forEach(it -> codes.add(new OutcomeCode(it)));
        CatalogueFiles.read("indicator-lines-v9.yaml", CatalogueFiles.LinesFile.class)
                .lines()
                .keySet()
                .forEach(it -> codes.add(new OutcomeCode(it)));
        return codes;
    }

    private static List<Indicator> official(String version) {
        var file = Path.of(System.getProperty("attest.shared"), "data", "catalogue")
                .resolve("cyber-assessment-framework-" + FILES.get(version) + ".yaml");
        Assumptions.assumeTrue(Files.exists(file), "The official files are not here: " + file.getFileName());
        return IndicatorFile.read(file);
    }

    private static Set<List<String>> runs(String text) {
        var words = List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" "));
        var found = new HashSet<List<String>>();
        for (var i = 0; i + LONGEST_RUN < words.size(); i++) {
            found.add(words.subList(i, i + LONGEST_RUN + 1));
        }
        return found;
    }
}
