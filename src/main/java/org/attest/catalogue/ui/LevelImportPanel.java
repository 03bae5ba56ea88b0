package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.util.Locale;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.LevelsPreview;
import org.attest.components.BroughtFile;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.LongWork;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.WorkLine;

/** Confirms many levels at once from a table: what it would change is shown first. */
class LevelImportPanel extends Panel {

    private static final int MEGABYTES = 25;

    private final Catalogue catalogue;
    private final String version;
    private final Runnable after;
    private final ErrorSummary problem = new ErrorSummary();
    private final WorkLine line;
    private final Div shown = new Div();

    LevelImportPanel(Catalogue catalogue, LongWork work, String version, Runnable after) {
        super("Confirm levels from a table");
        this.catalogue = catalogue;
        this.version = version;
        this.after = after;
        this.line = new WorkLine(work);
        add(Layouts.stack(
                problem,
                new Paragraph("An Excel workbook or a CSV file with the headings Outcome, Expected level and Source."
                        + " You see what it would change before anything is saved."),
                new OneFile("levels-file", "Choose a table", MEGABYTES, problem::say, this::preview),
                line,
                shown));
    }

    private void preview(Path file, String name) {
        problem.clear();
        shown.removeAll();
        var brought = BroughtFile.of(file, name);
        line.read(
                "levels of " + version,
                () -> catalogue.previewLevels(version, brought.path(), name),
                preview -> {
                    brought.forget();
                    shown.add(preview(preview));
                },
                problem::say,
                brought::forget);
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
            problem.clear();
            line.save(
                    "apply levels of " + version,
                    () -> catalogue.importLevels(preview),
                    _ -> {
                        Said.done("%d levels are confirmed.".formatted(number));
                        after.run();
                    },
                    problem::say);
        });
        button.setId("confirm-levels");
        return Layouts.row(button, Buttons.plain("Cancel", shown::removeAll));
    }
}
