package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import org.attest.components.BroughtFile;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.returns.FileLook;
import org.attest.returns.Recognised;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableColumn;
import org.attest.returns.TableImports;
import org.attest.returns.TableKind;
import org.attest.returns.TablePreview;
import org.jspecify.annotations.Nullable;

/** Takes the table of one register: it goes on to its preview, and a file that looks like another one is asked about first. */
class BringTable extends Panel {

    private static final int MEGABYTES = 25;

    private final TableKind kind;
    private final Organisation organisation;
    private final TableImports imports;
    private final FilesOfOthers others;
    private final WorkLine line;
    private final ErrorSummary problems;
    private final Div asked = new Div();

    BringTable(
            TableKind kind,
            Organisation organisation,
            TableImports imports,
            FilesOfOthers others,
            WorkLine line,
            ErrorSummary problems) {
        super("Bring a table");
        this.kind = kind;
        this.organisation = organisation;
        this.imports = imports;
        this.others = others;
        this.line = line;
        this.problems = problems;
        add(Layouts.stack(
                new Paragraph("%s of %s, as .xlsx or CSV of at most 25 MB. The header may stand in any of the"
                                .formatted(kind.title(), organisation.name())
                        + " first 30 rows; columns are found by their names, and you can correct the match."),
                new OneFile("table-file", "Choose the file", MEGABYTES, problems::say, this::take),
                line,
                asked,
                columns()));
    }

    private void take(Path file, String name) {
        problems.clear();
        asked.removeAll();
        var brought = BroughtFile.of(file, name);
        line.read(
                "table for " + organisation.id(),
                () -> read(brought),
                it -> show(it, brought),
                problems::say,
                brought::forget);
    }

    /** What the file is; and the preview, where it is such a table. */
    private record Seen(Recognised recognised, @Nullable TablePreview preview) {}

    private Seen read(BroughtFile brought) {
        var recognised = others.look(organisation.id(), brought.path(), brought.name());
        return new Seen(
                recognised,
                isOfThisKind(recognised.look())
                        ? imports.take(kind.code(), organisation.id(), brought.path(), brought.name())
                        : null);
    }

    private boolean isOfThisKind(FileLook look) {
        return look == FileLook.TABLE
                || (look == FileLook.IMPROVEMENT_PLAN && kind.code().equals(FilesOfOthers.IMPROVEMENT_PLAN));
    }

    private void show(Seen seen, BroughtFile brought) {
        var preview = seen.preview();
        if (preview == null) {
            asked.add(others.ask(organisation, seen.recognised(), brought, line, problems::say));
        } else {
            brought.forget();
            UI.getCurrent().navigate(ReturnsLinks.brought(preview.taken()));
        }
    }

    /** Closed at first: most people bring what they took away. */
    private Component columns() {
        var columns = new Details(
                "Columns that are understood",
                new DataTable<TableColumn>("Columns that are understood")
                        .text("Column", TableColumn::header)
                        .text("Also found as", it -> String.join(", ", it.synonyms()))
                        .text("What it needs", BringTable::needs)
                        .show(imports.columns(kind.code())));
        columns.setId("columns");
        return columns;
    }

    private static String needs(TableColumn column) {
        return switch (column.use()) {
            case KEY -> "Empty for something new";
            case REQUIRED -> "Must be filled in for something new";
            case OPTIONAL -> "May be empty, which changes nothing";
            case COMPANION -> "Only used with what else the row changes";
            case INFORMATION -> "Filled in by Attest, and ignored here";
        };
    }
}
