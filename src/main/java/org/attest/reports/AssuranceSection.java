package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.AssuranceFigures;
import org.attest.position.AssuranceFigures.Line;
import org.attest.position.PackFigures;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.risks.AssuranceLine;
import org.attest.shared.UkDates;

/** The assurance map: who has looked at each objective, by the three lines; where nothing is recorded it is not known. */
final class AssuranceSection {

    private AssuranceSection() {}

    static List<Block> of(PackFigures figures) {
        return List.of(
                Grid.table(
                        "Each objective, and what each of the three lines has looked at",
                        List.of(
                                Column.text("Objective", 26),
                                Column.text("First line: those who do the work", 30),
                                Column.text("Second line: the ICB", 30),
                                Column.text("Third line: independent", 30)),
                        figures.assurances().stream().map(AssuranceSection::row).toList()),
                new Block.Note(
                        "First line: what organisations sealed themselves, and their own evidence. Second line: returns that the"
                                + " ICB accepted. Third line: outcomes that an independent assessor judged, and evidence of others,"
                                + " such as certificates. Assurances on risks count where the risk is shared."));
    }

    private static List<Cell> row(AssuranceFigures it) {
        var name = it.objective() == 0 ? it.title() : it.objective() + " " + it.title();
        return List.of(
                Cell.text(name),
                cell(it.first(), AssuranceLine.FIRST),
                cell(it.second(), AssuranceLine.SECOND),
                cell(it.third(), AssuranceLine.THIRD));
    }

    private static Cell cell(Line line, AssuranceLine which) {
        if (!line.known()) {
            return Cell.tinted("? Not known: nothing is recorded", Tint.NOT_KNOWN);
        }
        var lines = new ArrayList<String>();
        lines.add("%d of %d outcomes %s".formatted(line.looked(), line.of(), verb(which)));
        var evidence = line.evidence();
        if (evidence.all() > 0) {
            lines.add("Evidence: %d in date, %d stale, %d without a date, %d not shared"
                    .formatted(
                            evidence.inDate() + evidence.dueSoon(),
                            evidence.stale(),
                            evidence.noDate(),
                            evidence.notShared()));
        }
        if (line.onRisks() > 0) {
            lines.add(line.onRisks() == 1 ? "1 assurance on a risk" : line.onRisks() + " assurances on risks");
        }
        if (line.latest() != null) {
            lines.add("Latest: " + UkDates.inTable(line.latest()));
        }
        return Cell.lines(lines);
    }

    private static String verb(AssuranceLine which) {
        return switch (which) {
            case FIRST -> "sealed";
            case SECOND -> "accepted";
            case THIRD -> "judged";
        };
    }
}
