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
import org.attest.components.ProblemWords;
import org.attest.returns.CellEnd;
import org.attest.returns.CellText;
import org.attest.returns.Choice;
import org.attest.returns.Decided;
import org.attest.returns.JudgedCell;
import org.attest.returns.JudgedRow;
import org.attest.returns.Preview;
import org.attest.returns.ProblemKind;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** A preview in sections: what waits for a choice first, then what changes, what goes back, and what is only said. */
class PreviewSections extends Div {

    private static final int LONGEST_SHOWN = 600;
    private static final String KEEP = "Keep what Attest has";
    private static final String TAKE = "Take what the file says";

    private final Preview preview;
    private final Consumer<Choice> choose;
    private final Consumer<List<Choice>> chooseAll;

    /** One cell with its row. */
    private record Place(JudgedRow row, JudgedCell cell) {
        String words() {
            return row.reference().isEmpty() ? cell.place() : row.reference();
        }
    }

    PreviewSections(Preview preview, Consumer<Choice> choose, Consumer<List<Choice>> chooseAll) {
        this.preview = preview;
        this.choose = choose;
        this.chooseAll = chooseAll;
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
        add(ProblemSections.of(preview));
    }

    private void notes() {
        var before = preview.appliedBefore();
        if (before != null) {
            add(note(
                    "already-applied",
                    "This very file was applied before, on %s.".formatted(UkDates.inWords(before.at()))));
        }
        if (preview.twoWay()) {
            add(note("two-way", ProblemKind.UNKNOWN_WORKBOOK.brief()));
        }
        if (preview.changesNothing()) {
            add(note(
                    "changes-nothing",
                    "Nothing in this file differs from what Attest holds. There is nothing to apply."));
        }
    }

    private static Component note(String id, String words) {
        var note = ProblemWords.into(new Paragraph(), words);
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
                    preview.twoWay()
                            ? "Attest and the file say different things here. A row stays out until you choose."
                            : "Somebody changed these in Attest after the workbook was made. A row stays out until you"
                                    + " choose.",
                    new DataTable<Place>("Conflicts")
                            .text("Row", it -> it.words() + " " + it.row().title())
                            .text("Column", it -> it.cell().column().header())
                            .column("In Attest", it -> new Div(value(it.cell().now()), changed(it.row())))
                            .column("In the file", it -> value(it.cell().file()))
                            .column("Choose", this::radio)
                            .show(PreviewSection.capped(places)));
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
        if (preview.twoWay() && places.size() > 1 && !id.equals("clearings")) {
            add(new TickAll(
                    id,
                    places.stream()
                            .map(it -> Choice.cell(it.row(), it.cell(), true))
                            .toList(),
                    chooseAll));
        }
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
                            .show(PreviewSection.capped(places)));
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
                            .show(PreviewSection.capped(rows)));
        }
    }

    private Component tick(JudgedRow row) {
        var box = new Checkbox(Boolean.TRUE.equals(preview.decisions().takes(row)));
        box.setId("add-" + row.sheet().title().toLowerCase(Locale.ROOT) + "-" + row.number());
        box.setAriaLabel("Add " + row.title());
        box.addValueChangeListener(it -> choose.accept(Choice.row(row, it.getValue())));
        return box;
    }

    private void panel(String id, String title, int count, String words, Component content) {
        add(new PreviewSection(id, title, count, words, content));
    }

    private static Component cells(JudgedRow row) {
        var list = new UnorderedList();
        row.cells().stream()
                .filter(it -> it.column() != row.sheet().titleColumn())
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
        var who = row.changedBy();
        var when = at == null ? "" : UkDates.inWords(at);
        var said = new Paragraph(at == null || who == null ? when : who + ", " + when);
        said.addClassNames("quiet", "small");
        return said;
    }

    private static String id(Place place) {
        var cell = place.cell().place();
        return cell.toLowerCase(Locale.ROOT).replace('!', '-');
    }
}
