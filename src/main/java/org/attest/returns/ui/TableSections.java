package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ProblemWords;
import org.attest.returns.Problem;
import org.attest.returns.ProblemKind;
import org.attest.returns.TableCell;
import org.attest.returns.TablePreview;
import org.attest.returns.TableRow;

/** What each row of a brought table would do, under one heading for each way to end. */
final class TableSections {

    private final TablePreview preview;
    private final Decide decide;
    private final List<Component> sections = new ArrayList<>();

    /** Told whether a person decided otherwise than proposed. */
    interface Decide {
        void row(int number, boolean otherwise);
    }

    private TableSections(TablePreview preview, Decide decide) {
        this.preview = preview;
        this.decide = decide;
    }

    static List<Component> of(TablePreview preview, Decide decide) {
        return new TableSections(preview, decide).all();
    }

    private List<Component> all() {
        said();
        if (preview.rows().isEmpty()) {
            sections.add(new EmptyState("No row of the file is filled in under a column that is read."));
        }
        problems();
        asked(
                "alike",
                "The same as what is here?",
                TableRow.Kind.CHANGED_IF_SAME,
                "These rows name no reference, but look like something that is here. Tick those that are the same; give"
                        + " the others a title of their own.");
        asked("changed", "Changed", TableRow.Kind.CHANGED, "Untick what should stay as it is.");
        asked("new", "New", TableRow.Kind.NEW, "Untick what should not be added.");
        left();
        unchanged();
        return sections;
    }

    private List<TableRow> rows(Predicate<TableRow> which) {
        return preview.rows().stream().filter(which).toList();
    }

    private void said() {
        var words = new ArrayList<String>();
        var before = preview.appliedBefore();
        if (before != null) {
            words.add(ProblemKind.SAME_FILE_AGAIN.brief());
        }
        preview.problems().stream()
                .collect(Collectors.groupingBy(Problem::kind))
                .forEach((kind, some) -> words.add(kind.brief() + " ("
                        + some.stream().map(Problem::found).distinct().collect(Collectors.joining(", ")) + ")"));
        var box = new Div();
        box.setId("said");
        box.addClassName("stack");
        words.stream().map(it -> ProblemWords.into(new Paragraph(), it)).forEach(box::add);
        box.setVisible(box.getComponentCount() > 0);
        sections.add(box);
    }

    private void problems() {
        var problems = preview.rows().stream()
                .flatMap(it -> it.problems().stream())
                .filter(it -> it.kind().severity() != ProblemKind.Severity.NOTE)
                .toList();
        if (!problems.isEmpty()) {
            sections.add(new PreviewSection(
                    "problems",
                    "Problems",
                    problems.size(),
                    "Rows with a problem are not applied. Put them right in the file and bring it again: what is applied"
                            + " now stays.",
                    new DataTable<Problem>("Problems")
                            .text("Where", Problem::where)
                            .column("Found", it -> kept(it.found()))
                            .column("Expected", it -> kept(it.expected()))
                            .text("What to do", it -> it.kind().words())
                            .show(PreviewSection.capped(problems))));
        }
    }

    private void asked(String id, String title, TableRow.Kind kind, String words) {
        var rows = rows(it -> it.kind() == kind);
        if (!rows.isEmpty()) {
            sections.add(new PreviewSection(
                    id,
                    title,
                    rows.size(),
                    words,
                    new DataTable<TableRow>(title)
                            .column("Take", this::take)
                            .column("What", it -> kept(name(it)))
                            .column("What the file says", TableSections::cells)
                            .show(PreviewSection.capped(rows))));
        }
    }

    private Component take(TableRow row) {
        var take = new Checkbox("Row " + row.number(), row.isTaken());
        take.setId("take-" + row.number());
        take.addValueChangeListener(it -> decide.row(row.number(), it.getValue() != row.isTaken()));
        return take;
    }

    private static String name(TableRow row) {
        return row.reference().isEmpty() ? row.title() : row.reference() + " " + row.title();
    }

    private static Component cells(TableRow row) {
        var box = new Div();
        row.cells().forEach(it -> box.add(new Div(kept(words(row, it)))));
        return box;
    }

    private static String words(TableRow row, TableCell cell) {
        var now = cell.now();
        return row.kind() == TableRow.Kind.NEW
                ? "%s: %s".formatted(cell.header(), cell.file().words())
                : "%s: %s → %s"
                        .formatted(
                                cell.header(),
                                now == null ? "nothing" : now.words(),
                                cell.file().words());
    }

    private void left() {
        var rows = rows(it -> it.kind() == TableRow.Kind.CLOSED || it.kind() == TableRow.Kind.REPEATED);
        if (!rows.isEmpty()) {
            sections.add(new PreviewSection(
                    "left-out",
                    "Left out",
                    rows.size(),
                    "These rows change nothing.",
                    new DataTable<TableRow>("Left out")
                            .number("Row", it -> Integer.toString(it.number()))
                            .column("What", it -> kept(name(it)))
                            .text("Why", TableSections::why)
                            .show(PreviewSection.capped(rows))));
        }
    }

    private static String why(TableRow row) {
        return row.kind() == TableRow.Kind.CLOSED
                ? row.note()
                : row.problems().stream().map(it -> it.kind().brief()).collect(Collectors.joining(" "));
    }

    private void unchanged() {
        var rows = rows(it -> it.kind() == TableRow.Kind.UNCHANGED);
        if (!rows.isEmpty()) {
            sections.add(new PreviewSection(
                    "unchanged",
                    "Unchanged",
                    rows.size(),
                    "Attest holds these as the file has them.",
                    new Paragraph(PreviewSection.capped(rows).stream()
                            .map(TableSections::name)
                            .collect(Collectors.joining("; ")))));
        }
    }

    private static Span kept(String words) {
        var span = new Span(words);
        span.addClassName("kept");
        return span;
    }
}
