package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.position.DsptLine;
import org.attest.position.FreshnessCount;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.PackFigures;
import org.attest.position.SystemPosition;
import org.attest.shared.UkDates;
import org.attest.suppliers.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The smaller papers, read back from the Word file: the numbers of the snapshot, all rows, the labels of the pack. */
class SmallerPapersTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 5})
    void theDsptPaperHoldsEachForecastWithItsReasonAuditAndPlan(long seed) throws IOException {
        var pack = MadePacks.whole(seed);
        var registers = registers(pack);
        var read = read(pack, PaperKind.DSPT);
        var rows = read.rows("Organisation");
        for (var at = 0; at < registers.dspt().size(); at++) {
            var line = registers.dspt().get(at);
            var cells = rows.get(registers.nameOf(line.organisation()));
            assertThat(cells.getFirst()).endsWith(line.forecast().words());
            assertThat(cells.subList(1, 3))
                    .containsExactly(
                            line.because(),
                            "%d confirmed and %d unconfirmed levels".formatted(line.confirmed(), line.unconfirmed()));
            assertThat(cells.get(3)).contains(line.audit() == null ? "None is recorded" : "Risk Moderate");
            assertThat(cells.get(4))
                    .contains(
                            line.plan() == null
                                    ? "None"
                                    : "due " + UkDates.inTable(line.plan().due()));
            var column = pack.figures().columns().get(at);
            assertThat(cells.get(7))
                    .as("n of m at expected")
                    .isEqualTo(column.tally().inWords());
        }
        for (var forecast : DsptLine.Forecast.values()) {
            var count = registers.dspt().stream()
                    .filter(it -> it.forecast() == forecast)
                    .count();
            assertThat(keyFigures(read).get(forecast.ordinal()))
                    .isEqualTo("%d of %d".formatted(count, registers.dspt().size()));
        }
    }

    @Test
    void theDsptPaperSaysWhatMovedSinceTheLastPack() throws IOException {
        var first = MadePacks.whole(3);
        var position = first.figures();
        var later = new Snapshot(position, MadePackFigures.random(8, position));
        var second = MadePacks.issued(later, MadePacks.words()).after(first);
        var said = second.since().changes().stream()
                .filter(it -> it.topic() == PackChange.Topic.FORECASTS)
                .map(PackChange::words)
                .toList();
        var read = read(second, PaperKind.DSPT);
        said.forEach(it -> assertThat(read.text()).contains(it));
        assertThat(read.text()).doesNotContain("Invented risk");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 5})
    void theFrameworkHoldsEachRiskWithScoresAssurancesAndActions(long seed) throws IOException {
        var pack = MadePacks.whole(seed);
        var risks = registers(pack).risks();
        var tables = read(pack, PaperKind.FRAMEWORK).tables();
        var sheets = Objects.requireNonNull(risks.sheets());
        assertThat(risks.framework()).isNotEmpty();
        assertThat(tables.stream().filter(it -> it.getFirst().contains("Appetite")))
                .hasSize(risks.framework().size());
        assertThat(tables.stream()
                        .filter(it -> it.getFirst().contains("Appetite"))
                        .map(it -> it.get(1).get(4)))
                .filteredOn("Cautious, up to 8"::equals)
                .hasSize(sheets.size());
        var facts = tables.stream()
                .filter(it ->
                        it.getFirst().getFirst().equals("Risk") && it.getFirst().size() == 2)
                .toList();
        assertThat(facts).hasSize(sheets.size()).allSatisfy(it -> {
            assertThat(it.getFirst().get(1)).startsWith("If a supplier of many is attacked then");
            assertThat(it.get(2)).containsExactly("Controls", "Contracts ask for MFA.");
            assertThat(it.get(3)).containsExactly("Gaps in control", "Not written");
            assertThat(it.get(4).get(1)).isEqualTo("? Not known: no assurance is recorded");
            assertThat(it.get(5).get(1)).isEqualTo("22 Nov 2026, Limited: Reviewed with the supplier");
        });
        assertThat(tables.stream().filter(it -> it.getFirst().getFirst().equals("Action")))
                .hasSize(sheets.size())
                .allSatisfy(it -> assertThat(it.get(1))
                        .containsExactly(
                                "A-0012 Try the fallback", "Sam Okafor", "19 Nov 2026", "✕ Late: in progress"));
        var lines = lines(pack, PaperKind.FRAMEWORK);
        for (var objective : pack.figures().objectives()) {
            assertThat(lines.stream().anyMatch(it -> it.endsWith("Objective " + PackText.objective(objective))))
                    .isEqualTo(objective.number() > 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 5})
    void theSupplierPaperHoldsTiersConcentrationWhoStopsAndThePipeline(long seed) throws IOException {
        var pack = MadePacks.whole(seed);
        var registers = registers(pack);
        var read = read(pack, PaperKind.SUPPLIERS);
        for (var tier : Tier.values()) {
            assertThat(read.rows("Tier").get(tier.words()).getFirst())
                    .isEqualTo("" + registers.suppliers().count(tier));
        }
        assertThat(read.rows("Group").get("Brightwell Group").getFirst())
                .isEqualTo("" + registers.suppliers().groups().getFirst().depending());
        var users = Objects.requireNonNull(registers.suppliers().reliances())
                .getFirst()
                .users();
        assertThat(read.rows("Service").get("Blood results (Emergency care)"))
                .containsExactly(
                        "Brightwell Pathology",
                        "✕ Nobody else could take over",
                        "Promised: 4 hours Tested: not known",
                        "2: " + users.stream().map(registers::nameOf).collect(Collectors.joining(", ")));
        assertThat(read.rows("Ends"))
                .containsEntry("Ended, and none follows", List.of("0", "0"))
                .containsEntry("In 31 to 90 days", List.of("1", "1"))
                .hasSize(5);
        assertThat(read.rows("Day").values()).singleElement().satisfies(it -> assertThat(it)
                .contains("Brightwell Pathology", "26 hours"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 5})
    void theEvidenceMapHoldsWhatStandsBehindEachOutcome(long seed) throws IOException {
        var pack = MadePacks.whole(seed);
        var evidence = Objects.requireNonNull(registers(pack).evidence());
        var read = read(pack, PaperKind.EVIDENCE);
        var rows = read.rows("Outcome");
        assertThat(rows).hasSize(evidence.size());
        SystemPosition position = pack.figures();
        for (var at = 0; at < evidence.size(); at++) {
            var facts = position.rows().get(at).outcome();
            var it = evidence.get(at);
            var cells = rows.get(facts.code() + " " + facts.title());
            assertThat(cells.get(1))
                    .endsWith(it.organisations() == 0 ? "None of 10" : "%d of 10".formatted(it.organisations()));
            assertThat(cells.subList(2, 8)).isEqualTo(counts(it.all()));
            assertThat(cells.get(9)).isEqualTo(weak(it.unproved()));
            assertThat(cells.get(10)).isEqualTo(weak(it.designOnly()));
        }
        var objectives = read.rows("Objective");
        for (var objective : position.objectives()) {
            var sum = evidence.stream()
                    .filter(it -> position.rows().stream()
                            .anyMatch(row -> row.outcome().code().equals(it.outcome())
                                    && row.outcome().objective() == objective.number()))
                    .map(it -> it.all())
                    .reduce(FreshnessCount.NONE, FreshnessCount::plus);
            assertThat(objectives.get(PackText.objective(objective)).subList(0, 6))
                    .isEqualTo(counts(sum));
        }
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, names = "WHOLE", mode = EnumSource.Mode.EXCLUDE)
    void eachIsMarkedAndLabelledAsThePackItComesFromAndDefinesItsWords(PaperKind kind) throws IOException {
        var pack = MadePacks.whole(3);
        var file = PackFormat.WORD.make(SmallerPaper.of(pack, kind, PackTemplate.AS_SHIPPED));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getHeaderList()).isNotEmpty().allSatisfy(it -> assertThat(it.getText())
                    .contains("OFFICIAL-SENSITIVE", kind.words() + " · Pack 3 · Data as at 22 November 2026"));
            assertThat(word.getFooterList()).isNotEmpty().allSatisfy(it -> assertThat(it.getText())
                    .contains("OFFICIAL-SENSITIVE", "Owner: Riverbank", "Page "));
            var lines = word.getParagraphs().stream().map(it -> it.getText()).toList();
            assertThat(lines)
                    .anyMatch(it -> it.endsWith(Section.DEFINITIONS.words()))
                    .anyMatch(it -> it.contains("Pack 3 · DSPT 2026-27 (v9) · Data as at 22 November 2026"));
        }
        var read = ReadPaper.of(PackFormat.WORD, file);
        assertThat(read.text()).contains(pack.line().sha256());
        assertThat(read.rows("Status")).hasSize(6);
        assertThat(PackLabels.of(pack, kind).fileName())
                .isEqualTo("OFFICIAL-SENSITIVE %s Pack-3 Cyber-assurance-across-the-system 2026-11-22"
                        .formatted(kind.words().replace(' ', '-')));
    }

    @ParameterizedTest
    @EnumSource(value = PaperKind.class, names = "WHOLE", mode = EnumSource.Mode.EXCLUDE)
    void thoseOfAPackOfBeforeSayThatItHasNotGotTheFigures(PaperKind kind) throws IOException {
        var position = MadePositions.random(3, 10);
        var old = MadePacks.issued(new Snapshot(position, null), MadePacks.words());
        assertThat(lines(old, kind)).contains(Snapshot.NOT_IN_THESE_FIGURES);
    }

    private static PackFigures registers(Pack pack) {
        return Objects.requireNonNull(pack.registers());
    }

    private static ReadPaper read(Pack pack, PaperKind kind) throws IOException {
        return ReadPaper.of(
                PackFormat.WORD, PackFormat.WORD.make(SmallerPaper.of(pack, kind, PackTemplate.AS_SHIPPED)));
    }

    private static List<String> lines(Pack pack, PaperKind kind) throws IOException {
        var file = PackFormat.WORD.make(SmallerPaper.of(pack, kind, PackTemplate.AS_SHIPPED));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getParagraphs().stream().map(it -> it.getText()).toList();
        }
    }

    private static List<String> keyFigures(ReadPaper read) {
        return read.tables().get(1).getFirst();
    }

    private static List<String> counts(FreshnessCount it) {
        return List.of(
                "" + it.all(),
                "" + it.inDate(),
                "" + it.dueSoon(),
                weak(it.stale()),
                "" + it.noDate(),
                "" + it.notShared());
    }

    private static String weak(int number) {
        return number == 0 ? "0" : "✕ " + number;
    }
}
