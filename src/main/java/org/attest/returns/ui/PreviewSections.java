package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.returns.CellEnd;
import org.attest.returns.CellText;
import org.attest.returns.Choice;
import org.attest.returns.Decided;
import org.attest.returns.JudgedCell;
import org.attest.returns.JudgedRow;
import org.attest.returns.Preview;
import org.attest.returns.Problem;
import org.attest.returns.ProblemKind;
import org.attest.returns.ReturnColumn;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** A preview in sections: what waits for a choice first, then what changes, what goes back, and what is only said. */
class PreviewSections extends Div {

    private static final int MOST_SHOWN = 300;
    private static final int LONGEST_SHOWN = 600;
    private static final String KEEP = "Keep what Attest has";
    private static final String TAKE = "Take what the file says";

    private final Preview preview;
    private final Consumer<Choice> choose;

    /** One cell with its row. */
    private record Place(JudgedRow row, JudgedCell cell) {
        String words() {
            return row.reference().isEmpty() ? cell.place() : row.reference();
        }
    }

    PreviewSections(Preview preview, Consumer<Choice> choose) {
        this.preview = preview;
        this.choose = choose;
        addClassName("stack");
        notes();
        conflicts(places(CellEnd.CONFLICT));
        questions();
        ticks("changes", "Changes", "Ticked changes are applied.", places(CellEnd.CHANGE));
        newRows();
        ticks(
                "clearings",
                "Clearings",
                "The file is empty where Attest holds something. Tick what should go.",
                places(CellEnd.CLEARING));
        problems();
        said();
        notInFile();
    }

    private void notes() {
        var before = preview.appliedBefore();
        if (before != null) {
            add(note(
                    "already-applied",
                    "This very file was applied before, on %s.".formatted(UkDates.inWords(before.at()))));
        }
        if (preview.twoWay()) {
            add(note("two-way", ProblemKind.UNKNOWN_WORKBOOK.message()));
        }
        if (preview.changesNothing()) {
            add(note(
                    "changes-nothing",
                    "Nothing in this file differs from what Attest holds. There is nothing to apply."));
        }
    }

    private static Component note(String id, String words) {
        var note = new Paragraph(words);
        note.addClassName("note");
        note.setId(id);
        return note;
    }

    private List<Place> places(CellEnd end) {
        var places = new ArrayList<Place>();
        for (var decided : preview.rows()) {
            if (decided.row().kind() == JudgedRow.Kind.CHANGED) {
                decided.row().cells().stream()
                        .filter(it -> it.end() == end)
                        .forEach(it -> places.add(new Place(decided.row(), it)));
            }
        }
        return places;
    }

    private void conflicts(List<Place> places) {
        if (!places.isEmpty()) {
            panel(
                    "conflicts",
                    "Conflicts",
                    places.size(),
                    "Somebody changed these in Attest after the workbook was made. A row stays out until you choose.",
                    new DataTable<Place>("Conflicts")
                            .text("Row", it -> it.words() + " " + it.row().title())
                            .text("Column", it -> it.cell().column().header())
                            .column("In Attest", it -> with(value(it.cell().now()), changed(it.row())))
                            .column("In the file", it -> value(it.cell().file()))
                            .column("Choose", this::radio)
                            .show(capped(places)));
        }
    }

    private Component radio(Place place) {
        var radio = new RadioButtonGroup<String>();
        radio.setItems(KEEP, TAKE);
        radio.setId("choose-" + id(place));
        radio.setAriaLabel(
                "%s, %s".formatted(place.words(), place.cell().column().header()));
        var taken = preview.decisions().takes(place.row(), place.cell());
        if (taken != null) {
            radio.setValue(taken ? TAKE : KEEP);
        }
        radio.addValueChangeListener(
                it -> choose.accept(Choice.cell(place.row(), place.cell(), TAKE.equals(it.getValue()))));
        return radio;
    }

    private void ticks(String id, String title, String words, List<Place> places) {
        if (!places.isEmpty()) {
            panel(
                    id,
                    title,
                    places.size(),
                    words,
                    new DataTable<Place>(title)
                            .column("Apply", this::tick)
                            .text("Row", it -> it.words() + " " + it.row().title())
                            .text("Column", it -> it.cell().column().header())
                            .column("In Attest", it -> value(it.cell().now()))
                            .column("In the file", it -> value(it.cell().file()))
                            .show(capped(places)));
        }
    }

    private Component tick(Place place) {
        var box = new Checkbox(Boolean.TRUE.equals(preview.decisions().takes(place.row(), place.cell())));
        box.setId("take-" + id(place));
        box.setAriaLabel("Apply %s of %s".formatted(place.cell().column().header(), place.words()));
        box.addValueChangeListener(it -> choose.accept(Choice.cell(place.row(), place.cell(), it.getValue())));
        return box;
    }

    private void newRows() {
        rows("new-rows", "New rows", "Ticked rows are added.", JudgedRow.Kind.NEW);
    }

    private void questions() {
        rows(
                "questions",
                "Is this another one?",
                "Something with this title is there already. Tick only what is another one and should be added.",
                JudgedRow.Kind.NEW_IF_ANOTHER);
    }

    private void rows(String id, String title, String words, JudgedRow.Kind kind) {
        var rows = preview.rows().stream()
                .map(Decided::row)
                .filter(it -> it.kind() == kind)
                .toList();
        if (!rows.isEmpty()) {
            panel(
                    id,
                    title,
                    rows.size(),
                    words,
                    new DataTable<JudgedRow>(title)
                            .column("Add", this::tick)
                            .text("Row", JudgedRow::place)
                            .text("Title", JudgedRow::title)
                            .column("What it says", PreviewSections::cells)
                            .text("There already", JudgedRow::note)
                            .show(capped(rows)));
        }
    }

    private Component tick(JudgedRow row) {
        var box = new Checkbox(Boolean.TRUE.equals(preview.decisions().takes(row)));
        box.setId("add-" + row.sheet().title().toLowerCase(Locale.ROOT) + "-" + row.number());
        box.setAriaLabel("Add " + row.title());
        box.addValueChangeListener(it -> choose.accept(Choice.row(row, it.getValue())));
        return box;
    }

    private void problems() {
        var problems = preview.allProblems().stream()
                .filter(it -> it.kind().severity() != ProblemKind.Severity.NOTE)
                .toList();
        if (!problems.isEmpty()) {
            panel(
                    "problems",
                    "Problems",
                    problems.size(),
                    "These rows go back. Put them right in the workbook and bring it again: what is applied now stays.",
                    new DataTable<Problem>("Problems")
                            .text("Where", Problem::where)
                            .text("Found", Problem::found)
                            .text("Expected", Problem::expected)
                            .column("What to do", PreviewSections::advice)
                            .show(capped(problems)));
        }
    }

    private static Component advice(Problem problem) {
        return new Span("%s %s (%d)"
                .formatted(
                        problem.kind().message(),
                        problem.kind().advice(),
                        problem.kind().number()));
    }

    private void said() {
        var notes = preview.allProblems().stream()
                .filter(it -> it.kind().severity() == ProblemKind.Severity.NOTE)
                .filter(it -> it.kind() != ProblemKind.UNKNOWN_WORKBOOK)
                .toList();
        if (!notes.isEmpty()) {
            panel(
                    "said",
                    "Ignored or only said",
                    notes.size(),
                    "Nothing here stops a row.",
                    new DataTable<Problem>("Ignored or only said")
                            .text("Where", Problem::where)
                            .text("What", it -> it.kind().message())
                            .text("Found", Problem::found)
                            .show(capped(notes)));
        }
    }

    private void notInFile() {
        var missing = preview.notInFile();
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.stream().limit(MOST_SHOWN).forEach(it -> list.add(new ListItem(it)));
            panel("not-in-file", "Not in the file", missing.size(), "These stay as they are.", list);
        }
    }

    private void panel(String id, String title, int count, String words, Component content) {
        var more = count > MOST_SHOWN ? " The first %d are shown.".formatted(MOST_SHOWN) : "";
        var panel = new Panel("%s (%d)".formatted(title, count), new Paragraph(words + more), content);
        panel.setId(id);
        add(panel);
    }

    private static <T> List<T> capped(List<T> all) {
        return all.stream().limit(MOST_SHOWN).toList();
    }

    private static Component cells(JudgedRow row) {
        var list = new UnorderedList();
        row.cells().stream()
                .filter(it -> it.column() != ReturnColumn.TITLE)
                .forEach(it -> list.add(new ListItem(it.column().header() + ": " + words(it.file()))));
        return list;
    }

    private static Component value(@Nullable CellText text) {
        var value = new Span(words(text));
        value.addClassName("kept");
        return value;
    }

    private static String words(@Nullable CellText text) {
        if (text == null) {
            return "(empty)";
        }
        var words = text.words();
        return words.length() > LONGEST_SHOWN ? words.substring(0, LONGEST_SHOWN) + "…" : words;
    }

    private static Component changed(JudgedRow row) {
        var at = row.changedAt();
        var said = new Paragraph(at == null ? "" : "%s, %s".formatted(row.changedBy(), UkDates.inWords(at)));
        said.addClassNames("quiet", "small");
        return said;
    }

    private static Component with(Component... parts) {
        return new Div(parts);
    }

    private static String id(Place place) {
        var cell = place.cell().place();
        return cell.toLowerCase(Locale.ROOT).replace('!', '-');
    }
}
