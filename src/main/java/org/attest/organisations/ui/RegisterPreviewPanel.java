package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.organisations.RegisterPreview;
import org.attest.organisations.RegisterRow;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.UkDates;

/** What a register would do, row by row, with a tick for each choice. */
final class RegisterPreviewPanel extends Panel {

    private static final int PAGE = 50;

    private final RegisterPreview preview;
    private final Set<Integer> ticked;
    private final Div rows = new Div();
    private final Paragraph chosen = new Paragraph();
    private State shown;
    private int page = 1;

    RegisterPreviewPanel(RegisterPreview preview, Consumer<Set<Integer>> apply) {
        super("What the register would do");
        this.preview = preview;
        this.ticked = new HashSet<>(preview.ticked());
        this.shown = preview.count(State.CHANGED) > 0 ? State.CHANGED : State.NEW;
        chosen.getElement().setAttribute("role", "status");
        var applying = Buttons.primary("Apply the ticked rows", () -> apply.accept(Set.copyOf(ticked)));
        applying.setId("apply");
        add(
                new Paragraph("%s of %s: %,d rows."
                        .formatted(
                                preview.layout().words(),
                                UkDates.inWords(preview.registerDate()),
                                preview.rows().size())),
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
        return Layouts.row(states, all, none);
    }

    private void tick(boolean isTicked) {
        matching().stream().filter(RegisterRow::isChoice).forEach(it -> mark(it, isTicked));
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

    private List<RegisterRow> matching() {
        return preview.rows().stream().filter(it -> it.state() == shown).toList();
    }

    private void draw() {
        chosen.setText("%,d rows are ticked.".formatted(ticked.size()));
        rows.removeAll();
        var matching = matching();
        if (matching.isEmpty()) {
            rows.add(new EmptyState("The register has no row of this sort."));
            return;
        }
        int from = (page - 1) * PAGE;
        rows.add(
                table().show(matching.subList(from, Math.min(matching.size(), from + PAGE))),
                turning(from, matching.size()));
    }

    private DataTable<RegisterRow> table() {
        return new DataTable<RegisterRow>("Rows of the register")
                .column("Apply", this::choice)
                .number("Row", it -> Integer.toString(it.line().number()))
                .text("ODS code", it -> it.line().code())
                .text("Name in the register", it -> it.line().name())
                .column("What changes", RegisterPreviewPanel::says);
    }

    private Component choice(RegisterRow row) {
        if (!row.isChoice()) {
            return new Span(row.state().words());
        }
        var tick = new Checkbox(ticked.contains(row.line().number()));
        tick.setAriaLabel("Apply row " + row.line().number() + ", " + row.line().name());
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
