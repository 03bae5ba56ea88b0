package org.attest.figures;

import java.util.List;
import org.attest.position.RiskFigures;
import org.attest.risks.Score;

/** One of the 25 cells of the grid of risks: how many open ones stand there. */
public record CellRow(int consequence, int likelihood, int risks) {

    static List<CellRow> of(RiskFigures risks) {
        var grid = risks.grid();
        return Score.all().stream()
                .map(it ->
                        new CellRow(it.consequence().step(), it.likelihood().step(), grid.getOrDefault(it.cell(), 0)))
                .toList();
    }
}
