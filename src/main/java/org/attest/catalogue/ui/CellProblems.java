package org.attest.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attest.catalogue.CellProblem;
import org.attest.components.DataTable;

/** What is wrong with a table, cell by cell; of very many only the first are drawn, and how many there are is said. */
class CellProblems extends Div {

    private static final int SHOWN = 50;

    CellProblems(List<CellProblem> problems) {
        add(new DataTable<CellProblem>("Cells with a problem")
                .text("Cell", CellProblem::place)
                .text("Problem", CellProblem::sentence)
                .show(problems.stream().limit(SHOWN).toList()));
        if (problems.size() > SHOWN) {
            add(new Paragraph("These are the first %d of %,d.".formatted(SHOWN, problems.size())));
        }
    }
}
