package org.attest.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.position.Rag;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;

/** How confident the ICB lead is that each objective is reached by 2030, beside the four parts from which Attest proposes. */
final class ConfidenceSection {

    private ConfidenceSection() {}

    static List<Block> of(Pack pack) {
        return List.of(
                new Block.Heading("Confidence to 2030"),
                Grid.table(
                        "Each objective: its four parts, the confidence in it, and why",
                        List.of(
                                Column.text("Objective", 26),
                                Column.text("Outcomes", 15),
                                Column.text("Milestones", 16),
                                Column.text("Measures", 15),
                                Column.text("Risk", 13),
                                Column.text("Confidence", 17),
                                Column.text("Why", 33)),
                        ConfidenceProposal.of(pack.snapshot()).stream()
                                .map(it -> row(pack, it))
                                .toList()),
                new Block.Note(
                        "The ICB lead sets the confidence with a sentence; where none is set, the worst of the four parts"
                                + " stands as proposed."));
    }

    /** As the ICB lead set it; where nobody did, as it is proposed. */
    static Rag confidence(Pack pack, ConfidenceProposal proposal) {
        var set = pack.words().confidences().get(proposal.objective());
        return set == null ? proposal.worst().status() : set.status();
    }

    private static List<Cell> row(Pack pack, ConfidenceProposal proposal) {
        var cells = new ArrayList<>(List.of(Cell.text(proposal.objective() + " " + proposal.title())));
        proposal.parts().forEach(it -> cells.add(Cell.rag(it.status())));
        var set = pack.words().confidences().get(proposal.objective());
        var worst = proposal.worst();
        cells.add(Cell.rag(confidence(pack, proposal)));
        cells.add(Cell.text(
                set == null
                        ? "Proposed: %s, %s".formatted(worst.name().toLowerCase(Locale.UK), worst.because())
                        : set.because()));
        return cells;
    }
}
