package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.file.Path;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.IndicatorReceipt;
import org.attest.catalogue.Level;
import org.attest.catalogue.WordingRefused;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The official wording of the indicators: where it came from, and the way to bring it in. */
class WordingPanel extends Panel {

    private static final int MEGABYTES = 2;

    private final Catalogue catalogue;
    private final String version;
    private final ErrorSummary problem = new ErrorSummary();
    private final Div source = new Div();
    private final Div receipt = new Div();

    WordingPanel(Catalogue catalogue, String version) {
        super("Official wording");
        this.catalogue = catalogue;
        this.version = version;
        receipt.getElement().setAttribute("role", "status");
        showSource();
        add(Layouts.stack(
                problem,
                source,
                new Paragraph(
                        "The CAF as a YAML file, or an Excel workbook or CSV file with the headings Version, Outcome,"
                                + " Column, Identifier and Wording. It takes the place of what is there."),
                new OneFile("wording-file", "Choose a file of wording", MEGABYTES, problem::say, this::take),
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
        try {
            receipt.add(words(catalogue.importIndicators(version, file, name)));
            showSource();
        } catch (WordingRefused refused) {
            problem.say(String.valueOf(refused.getMessage()));
            receipt.add(new CellProblems(refused.problems()));
        } catch (Refused refused) {
            problem.say(String.valueOf(refused.getMessage()));
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
