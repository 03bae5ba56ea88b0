package org.attest.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.position.Rag;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.shared.UkDates;

/** What each section of Part 2 shows; empty where the pack has no figures for it. */
final class PackSections {

    private PackSections() {}

    static List<Block> of(Section section, Pack pack) {
        var figures = pack.figures();
        return switch (section) {
            case ON_A_PAGE -> OnAPage.of(pack);
            case SCORECARD ->
                pack.registers() == null
                        ? ScorecardSection.of(figures)
                        : both(ScorecardSection.of(figures), ConfidenceSection.of(pack));
            case PROVIDERS ->
                pack.registers() == null
                        ? ProviderSection.of(figures)
                        : both(ProviderSection.of(figures), registers(section, pack));
            case CHANGES -> ChangeSection.of(pack);
            case MEASURES, RISKS, SUPPLIERS, EVENTS, PROGRAMME, ASSURANCES -> registers(section, pack);
            case HEAT_MAP -> HeatMapSection.of(figures);
            case DATA_QUALITY ->
                List.of(Grid.facts(
                        "What the figures rest on, and what is missing from them",
                        PackText.quality(figures).stream()
                                .map(it -> Grid.fact(it.name(), it.words()))
                                .toList()));
            case DEFINITIONS -> definitions();
            case ORIGIN -> origin(pack);
        };
    }

    /** What was frozen beside the position; packs of before say that they have not got it. */
    private static List<Block> registers(Section section, Pack pack) {
        var registers = pack.registers();
        if (registers == null) {
            return List.of(new Block.Note(Snapshot.NOT_IN_THESE_FIGURES));
        }
        var day = UkDates.day(pack.figures().heading().asAt());
        return switch (section) {
            case PROVIDERS -> DsptSection.of(registers, day);
            case MEASURES -> MeasureSection.of(registers);
            case RISKS -> RiskSection.of(registers, day);
            case SUPPLIERS -> SupplierSection.of(registers, day);
            case EVENTS -> EventSection.of(registers);
            case PROGRAMME -> ProgrammeSection.of(registers, pack.figures());
            case ASSURANCES -> AssuranceSection.of(registers);
            default -> List.of();
        };
    }

    private static List<Block> both(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static List<Block> definitions() {
        return List.of(
                Grid.table(
                        "The words of the status column and their rules",
                        List.of(Column.text("Status", 18), Column.text("Rule", 80)),
                        Arrays.stream(Rag.values())
                                .map(it -> List.of(Cell.rag(it), Cell.text(it.rule())))
                                .toList()),
                new Block.Note("DSPT: the Data Security and Protection Toolkit, with outcomes of the Cyber Assessment"
                        + " Framework."));
    }

    static List<Block> origin(Pack pack) {
        var heading = pack.figures().heading();
        return List.of(Grid.facts(
                "Data date, digest of the frozen figures and catalogue revision",
                List.of(
                        Grid.fact("Data as at", UkDates.inWords(pack.line().frozenAt())),
                        Grid.fact("Frozen figures, SHA-256", pack.line().sha256()),
                        Grid.fact(
                                "Catalogue",
                                "DSPT %s, revision %d".formatted(heading.version(), heading.revision())))));
    }
}
