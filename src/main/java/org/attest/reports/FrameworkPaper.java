package org.attest.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.position.PackFigures;
import org.attest.position.RiskFigures.Line;
import org.attest.position.RiskSheet;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.Note;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.risks.AssuranceLine;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The board assurance framework: for each objective the risks to it, what holds them down, who has looked, what is missing. */
final class FrameworkPaper {

    private static final String NOT_SHARED =
            "Its organisation shows no more of this risk than its scores, so what holds it down is not known here.";

    private final Pack pack;
    private final PackFigures registers;
    private final LocalDate day;

    private FrameworkPaper(Pack pack, PackFigures registers) {
        this.pack = pack;
        this.registers = registers;
        this.day = UkDates.day(pack.figures().heading().asAt());
    }

    static SmallerPaper.Content of(Pack pack, PackFigures registers) {
        return new FrameworkPaper(pack, registers).content();
    }

    private SmallerPaper.Content content() {
        var risks = registers.risks();
        var framework = risks.framework();
        var topics = new ArrayList<SmallerPaper.Topic>();
        topics.add(SmallerPaper.Topic.wide(
                "All risks of the framework",
                framework.isEmpty()
                        ? new Note("No open risk is proposed for the framework.")
                        : RiskSection.table(
                                registers,
                                day,
                                "Risks that are system-wide or score 20 and over, the highest first",
                                framework)));
        pack.figures().objectives().stream()
                .filter(it -> it.number() > 0)
                .forEach(it -> topics.add(objective(
                        "Objective " + PackText.objective(it),
                        framework.stream()
                                .filter(risk -> Objects.equals(risk.objective(), it.number()))
                                .toList())));
        var elsewhere = framework.stream()
                .filter(it -> it.objective() == null || it.objective() == 0)
                .toList();
        if (!elsewhere.isEmpty()) {
            topics.add(objective("Objective not shared", elsewhere));
        }
        topics.add(SmallerPaper.Topic.of(Section.ASSURANCES.words(), AssuranceSection.of(registers)));
        return new SmallerPaper.Content(RiskSection.keyFigures(risks, day), topics);
    }

    private SmallerPaper.Topic objective(String heading, List<Line> risks) {
        var blocks = new ArrayList<Block>();
        if (risks.isEmpty()) {
            blocks.add(new Note("No risk to this objective is proposed for the framework."));
        }
        risks.forEach(it -> risk(blocks, it));
        return SmallerPaper.Topic.of(heading, blocks);
    }

    private void risk(List<Block> blocks, Line risk) {
        blocks.add(new Heading(risk.reference() + "  " + risk.title()));
        var sheet = registers.risks().sheet(risk).orElse(null);
        blocks.add(scores(risk, sheet));
        if (registers.risks().sheets() == null) {
            blocks.add(new Note(Snapshot.NOT_IN_THESE_FIGURES));
        } else if (sheet == null) {
            blocks.add(new Note(NOT_SHARED));
        } else {
            blocks.add(words(risk, sheet));
            blocks.add(actions(sheet));
        }
    }

    private Grid scores(Line risk, @Nullable RiskSheet sheet) {
        return Grid.table(
                "Scores of " + risk.reference(),
                List.of(
                        Column.text("Organisation", 30),
                        Column.mark("Inherent", 15),
                        Column.mark("Now", 12),
                        Column.mark("Target", 12),
                        Column.text("Appetite", 22),
                        Column.text("Movement", 22),
                        Column.text("Tolerance", 26)),
                List.of(List.of(
                        Cell.text(registers.nameOf(risk.organisation())),
                        RiskSection.points(risk.inherent()),
                        RiskSection.points(risk.current()),
                        RiskSection.points(risk.target()),
                        sheet == null
                                ? Cell.tinted("? Not known", Tint.NOT_KNOWN)
                                : Cell.text("%s, up to %d"
                                        .formatted(sheet.appetite().words(), sheet.tolerated())),
                        Cell.text(RiskSection.movement(risk)),
                        Cell.text(RiskSection.tolerance(risk, day)))));
    }

    private Grid words(Line risk, RiskSheet sheet) {
        var facts = new ArrayList<List<Cell>>();
        facts.add(Grid.fact(
                "Risk", "If %s\nthen %s\nresulting in %s".formatted(sheet.cause(), sheet.event(), sheet.effect())));
        facts.add(Grid.fact(
                "Executive lead, committee",
                "%s, %s".formatted(PackText.orNotWritten(risk.lead()), PackText.orNotWritten(risk.committee()))));
        facts.add(Grid.fact("Controls", sheet.controls()));
        facts.add(Grid.fact("Gaps in control", sheet.controlGaps()));
        for (var line : AssuranceLine.values()) {
            var given = sheet.by(line);
            facts.add(List.of(
                    Cell.head("%s: %s".formatted(line.words(), line.who())),
                    given.isEmpty()
                            ? Cell.tinted("? Not known: no assurance is recorded", Tint.NOT_KNOWN)
                            : Cell.lines(
                                    given.stream().map(FrameworkPaper::given).toList())));
        }
        facts.add(Grid.fact("Gaps in assurance", sheet.assuranceGaps()));
        if (!sheet.related().isEmpty()) {
            facts.add(Grid.fact("Linked risks", String.join("\n", sheet.related())));
        }
        return Grid.facts("What the framework says of " + risk.reference(), facts);
    }

    private static String given(RiskSheet.Given it) {
        return "%s, %s: %s"
                .formatted(UkDates.inTable(it.on()), it.rating() == null ? "not rated" : it.rating(), it.says());
    }

    private Block actions(RiskSheet sheet) {
        if (sheet.actions().isEmpty()) {
            return new Note("No action that the ICB may read is linked to this risk.");
        }
        return Grid.table(
                "Actions: who does what by when",
                List.of(
                        Column.text("Action", 56),
                        Column.text("Owner", 24),
                        Column.text("Due", 16),
                        Column.text("Progress", 18)),
                sheet.actions().stream().map(this::action).toList());
    }

    private List<Cell> action(RiskSheet.Task it) {
        return List.of(
                Cell.text(it.reference() + "  " + it.what().lines().collect(Collectors.joining(" "))),
                Cell.text(it.owner() == null ? "No owner" : it.owner()),
                Cell.text(it.due() == null ? "Not known" : UkDates.inTable(it.due())),
                it.lateOn(day)
                        ? Cell.tinted("✕ Late: " + it.progress().words().toLowerCase(Locale.UK), Tint.BAD)
                        : Cell.text(it.progress().words()));
    }
}
