package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.organisations.RegisterPreview;
import org.attest.organisations.RegisterRow;
import org.attest.organisations.RegisterRow.State;
import org.attest.organisations.RowNumbers;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** What a register would do, row by row, with a tick for each choice. */
final class RegisterPreviewPanel extends Panel {

    private static final int PAGE = 50;

    private final RegisterPreview preview;
    private final BiFunction<State, Window, List<RegisterRow>> read;
    private final Set<Integer> ticked;
    private final Div rows = new Div();
    private final Paragraph chosen = new Paragraph();
    private State shown;
    private int page = 1;

    /** @param read a page of the rows that would do something */
    RegisterPreviewPanel(
            RegisterPreview preview, BiFunction<State, Window, List<RegisterRow>> read, Consumer<Set<Integer>> apply) {
        super("What the register would do");
        this.preview = preview;
        this.read = read;
        this.ticked = new RowNumbers(preview.ticked());
        this.shown = preview.count(State.CHANGED) > 0 ? State.CHANGED : State.NEW;
        chosen.getElement().setAttribute("role", "status");
        var applying = Buttons.primary("Apply the ticked rows", () -> apply.accept(new RowNumbers(ticked)));
        applying.setId("apply");
        add(
                new Paragraph("%s of %s: %,d rows."
                        .formatted(preview.layout().words(), UkDates.inWords(preview.registerDate()), preview.read())),
                filter(),
                rows,
                chosen,
                Layouts.row(applying));
        draw();
    }

    private Component filter() {
        var states = new Select<State>();
        states.setId("shown");
        states.setLabel("Show");
        states.setItems(Arrays.asList(State.values()));
        states.setItemLabelGenerator(it -> "%s (%,d)".formatted(it.words(), preview.count(it)));
        states.setValue(shown);
        states.addValueChangeListener(it -> {
            shown = it.getValue();
            page = 1;
            draw();
        });
        var all = Buttons.plain("Tick all of these", () -> tick(true));
        all.setId("tick-all");
        var none = Buttons.plain("Tick none of these", () -> tick(false));
        none.setId("tick-none");
        var row = Layouts.row(states, all, none);
        row.addClassName("fields");
        return row;
    }

    private void tick(boolean isTicked) {
        if (shown.isChoice() && isTicked) {
            ticked.addAll(preview.of(shown));
        } else if (shown.isChoice()) {
            ticked.removeAll(preview.of(shown));
        }
        draw();
    }

    private void mark(RegisterRow row, boolean isTicked) {
        if (isTicked) {
            ticked.add(row.line().number());
        } else {
            ticked.remove(row.line().number());
        }
        chosen.setText("%,d rows are ticked.".formatted(ticked.size()));
    }

    private void draw() {
        chosen.setText("%,d rows are ticked.".formatted(ticked.size()));
        rows.removeAll();
        int matching = preview.count(shown);
        if (matching == 0) {
            rows.add(new EmptyState("The register has no row of this sort."));
            return;
        }
        int from = (page - 1) * PAGE;
        rows.add(table().show(read.apply(shown, new Window(from, PAGE))), turning(from, matching));
    }

    private DataTable<RegisterRow> table() {
        return new DataTable<RegisterRow>("Rows of the register")
                .column("Apply", this::choice)
                .text("Where", it -> it.line().place())
                .text("ODS code", it -> it.line().code())
                .text("Name in the register", it -> it.line().name())
                .column("What changes", RegisterPreviewPanel::says);
    }

    private Component choice(RegisterRow row) {
        if (!row.isChoice()) {
            return new Span(row.state().words());
        }
        var tick = new Checkbox(ticked.contains(row.line().number()));
        tick.setAriaLabel("Apply " + row.line().place() + ", " + row.line().name());
        tick.addValueChangeListener(it -> mark(row, it.getValue()));
        return tick;
    }

    private static Component says(RegisterRow row) {
        var says = new Div();
        row.says().forEach(it -> says.add(new Paragraph(it)));
        return says;
    }

    private Component turning(int from, int total) {
        var words = new Span("%,d to %,d of %,d".formatted(from + 1, Math.min(total, from + PAGE), total));
        var before = Buttons.plain("Previous rows", () -> turn(-1));
        before.setVisible(from > 0);
        var after = Buttons.plain("Next rows", () -> turn(1));
        after.setVisible(from + PAGE < total);
        return Layouts.row(words, before, after);
    }

    private void turn(int by) {
        page += by;
        draw();
    }
}
