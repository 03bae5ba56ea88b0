package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.returns.FileLook;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableColumn;
import org.attest.returns.TableImports;
import org.attest.returns.TableKind;

/** Takes the table of one register: it goes on to its preview, and a file that looks like another one is asked about first. */
class BringTable extends Panel {

    private final TableKind kind;
    private final TableImports imports;

    BringTable(
            TableKind kind,
            Organisation organisation,
            TableImports imports,
            FilesOfOthers others,
            WorkLine line,
            ErrorSummary problems) {
        super("Bring a table");
        this.kind = kind;
        this.imports = imports;
        var bringing = new Bringing(
                organisation,
                others,
                line,
                problems,
                (recognised, file) -> isOfThisKind(recognised.look())
                        ? Optional.of(ReturnsLinks.brought(
                                imports.take(kind.code(), organisation.id(), file.path(), file.name())
                                        .taken()))
                        : Optional.empty());
        add(Layouts.stack(
                new Paragraph("%s of %s, as .xlsx or CSV of at most 25 MB. The header may stand in any of the"
                                .formatted(kind.title(), organisation.name())
                        + " first 30 rows; columns are found by their names, and you can correct the match."),
                bringing.field("table"),
                line,
                bringing.asked(),
                columns()));
    }

    private boolean isOfThisKind(FileLook look) {
        return look == FileLook.TABLE
                || (look == FileLook.IMPROVEMENT_PLAN && kind.code().equals(FilesOfOthers.IMPROVEMENT_PLAN));
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
