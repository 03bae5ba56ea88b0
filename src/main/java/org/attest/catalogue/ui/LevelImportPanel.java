package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.util.Locale;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.LevelsPreview;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.Refused;

/** Confirms many levels at once from a table: what it would change is shown first. */
class LevelImportPanel extends Panel {

    private static final int MEGABYTES = 25;

    private final Catalogue catalogue;
    private final String version;
    private final Runnable after;
    private final ErrorSummary problem = new ErrorSummary();
    private final Div shown = new Div();

    LevelImportPanel(Catalogue catalogue, String version, Runnable after) {
        super("Confirm levels from a table");
        this.catalogue = catalogue;
        this.version = version;
        this.after = after;
        add(Layouts.stack(
                problem,
                new Paragraph("An Excel workbook or a CSV file with the headings Outcome, Expected level and Source."
                        + " You see what it would change before anything is saved."),
                new OneFile("levels-file", "Choose a table", MEGABYTES, problem::say, this::preview),
                shown));
    }

    private void preview(Path file, String name) {
        problem.clear();
        shown.removeAll();
        try {
            shown.add(preview(catalogue.previewLevels(version, file, name)));
        } catch (Refused refused) {
            problem.say(String.valueOf(refused.getMessage()));
        }
    }

    private Component preview(LevelsPreview preview) {
        var stack = Layouts.stack(
                new H3(preview.fileName()),
                new Paragraph("%d rows read: %d change a level, %d say what is there already, %d are sent back."
                        .formatted(
                                preview.rowsRead(),
                                preview.changes().size(),
                                preview.unchanged(),
                                preview.sentBack())));
        if (!preview.problems().isEmpty()) {
            stack.add(new CellProblems(preview.problems()));
        }
        if (!preview.changes().isEmpty()) {
            stack.add(changes(preview), apply(preview));
        }
        return stack;
    }

    private static Component changes(LevelsPreview preview) {
        return new DataTable<LevelsPreview.Line>("Levels that would be confirmed")
                .text("Outcome", it -> it.code() + " " + it.title())
                .text(
                        "Now",
                        it -> it.before().words() + ", "
                                + it.before().sureness().toLowerCase(Locale.UK))
                .text("Then", it -> it.level().words() + ", confirmed")
                .text("Source", LevelsPreview.Line::basis)
                .show(preview.changes());
    }

    private Component apply(LevelsPreview preview) {
        var number = preview.changes().size();
        var button = Buttons.primary(number == 1 ? "Confirm 1 level" : "Confirm " + number + " levels", () -> {
            try {
                catalogue.importLevels(preview);
                Said.done("%d levels are confirmed.".formatted(number));
                after.run();
            } catch (Refused refused) {
                problem.say(String.valueOf(refused.getMessage()));
            }
        });
        button.setId("confirm-levels");
        return Layouts.row(button, Buttons.plain("Cancel", shown::removeAll));
    }
}
