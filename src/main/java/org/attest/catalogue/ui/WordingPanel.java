package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CellProblem;
import org.attest.catalogue.IndicatorReceipt;
import org.attest.catalogue.Level;
import org.attest.catalogue.WordingRefused;
import org.attest.components.BroughtFile;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.LongWork;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.shared.UkDates;

/** The official wording of the indicators: where it came from, and the way to bring it in. */
class WordingPanel extends Panel {

    private static final int MEGABYTES = 2;

    private final Catalogue catalogue;
    private final String version;
    private final ErrorSummary problem = new ErrorSummary();
    private final WorkLine line;
    private final Div source = new Div();
    private final Div receipt = new Div();

    WordingPanel(Catalogue catalogue, LongWork work, String version) {
        super("Official wording");
        this.catalogue = catalogue;
        this.version = version;
        this.line = new WorkLine(work);
        receipt.getElement().setAttribute("role", "status");
        showSource();
        add(Layouts.stack(
                problem,
                source,
                new Paragraph(
                        "The CAF as a YAML file, or an Excel workbook or CSV file with the headings Version, Outcome,"
                                + " Column, Identifier and Wording. It takes the place of what is there."),
                new OneFile("wording-file", "Choose a file of wording", MEGABYTES, problem::say, this::take),
                line,
                receipt));
    }

    private void showSource() {
        source.removeAll();
        source.add(catalogue
                .indicatorSource(version)
                .map(it -> new Paragraph(
                        "From " + it.fileName() + ", imported on " + UkDates.inWords(it.importedAt()) + "."))
                .orElseGet(() -> new Paragraph("No wording is imported: Attest ships none.")));
    }

    private void take(Path file, String name) {
        problem.clear();
        receipt.removeAll();
        var brought = BroughtFile.of(file, name);
        var wrong = new ArrayList<CellProblem>();
        line.read(
                "wording of " + version,
                () -> imported(brought, wrong),
                it -> {
                    brought.forget();
                    receipt.add(words(it));
                    showSource();
                },
                sentence -> {
                    problem.say(sentence);
                    if (!wrong.isEmpty()) {
                        receipt.add(new CellProblems(wrong));
                    }
                },
                brought::forget);
    }

    private IndicatorReceipt imported(BroughtFile brought, List<CellProblem> wrong) {
        try {
            return catalogue.importIndicators(version, brought.path(), brought.name());
        } catch (WordingRefused refused) {
            wrong.addAll(refused.problems());
            throw refused;
        }
    }

    private static Component words(IndicatorReceipt receipt) {
        var list = new UnorderedList(
                line("%d indicators of %d outcomes imported.".formatted(receipt.imported(), receipt.outcomes())));
        for (var column : Level.values()) {
            list.add(line(column.words() + ": " + receipt.perColumn().getOrDefault(column, 0) + "."));
        }
        list.add(line(receipt.replaced() + " earlier ones were replaced."));
        if (receipt.otherVersions() > 0) {
            list.add(line(receipt.otherVersions() + " rows of other versions were left out."));
        }
        receipt.differing().forEach(it -> list.add(line(it + ".")));
        list.addClassName("dots");
        return list;
    }

    private static ListItem line(String words) {
        return new ListItem(words);
    }
}
