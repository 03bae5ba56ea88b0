package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.returns.CellEnd;
import org.attest.returns.CellText;
import org.attest.returns.Problem;
import org.attest.returns.TemplateCell;
import org.attest.returns.TemplatePreview;
import org.attest.returns.TemplateRow;
import org.jspecify.annotations.Nullable;

/** A filled workbook beside Attest: each row with what it would do, and what a person may take or leave. */
class TemplatePreviewPanel extends Div {

    private final TemplatePreview preview;
    private final TemplatePreview.Choices choices;

    TemplatePreviewPanel(TemplatePreview preview, TemplatePreview.Choices choices, Runnable apply, Runnable leave) {
        this.preview = preview;
        this.choices = choices;
        addClassNames("stack", "return");
        setId("template-preview");
        var put = Buttons.plain("Put it aside", leave);
        put.setId("put-aside");
        add(new H3("%s: %s".formatted(preview.template().name(), preview.fileName())), new Paragraph(summary()));
        if (preview.twoWay()) {
            add(new Paragraph("Attest does not know this workbook, so nothing of it is taken until you tick it."));
        }
        if (!preview.rows().isEmpty()) {
            add(rows());
        }
        if (!preview.allProblems().isEmpty()) {
            add(new Paragraph("What is wrong or odd in the workbook:"), problems(preview.allProblems()));
        }
        var row = Layouts.row(put);
        if (preview.rows().stream().anyMatch(it -> it.isNew() || it.kind() == TemplateRow.Kind.CHANGED)) {
            var button = Buttons.primary("Apply", apply);
            button.setId("apply-template");
            row.addComponentAsFirst(button);
        }
        add(row);
    }

    private String summary() {
        if (preview.rows().isEmpty()) {
            return "No row is filled in.";
        }
        return preview.changesNothing()
                ? "Nothing in this file differs from what Attest holds."
                : "Nothing is applied yet. Rows read: %d."
                        .formatted(preview.rows().size());
    }

    private Component rows() {
        return new DataTable<TemplateRow>("Rows of the workbook, and what each would do")
                .number("Row", it -> Integer.toString(it.number()))
                .text("Title", TemplateRow::title)
                .column("What happens", TemplatePreviewPanel::tag)
                .column("What is taken", this::asked)
                .show(preview.rows());
    }

    private static Component tag(TemplateRow row) {
        var tag =
                switch (row.kind()) {
                    case NEW -> new Tag(Tone.NEW, "New");
                    case NEW_IF_ANOTHER -> new Tag(Tone.WARN, "New, or the same?");
                    case CHANGED -> new Tag(Tone.NEW, "Changes " + row.reference());
                    case UNCHANGED -> new Tag(Tone.ABSENT, "Unchanged " + row.reference());
                    case CLOSED -> new Tag(Tone.WARN, "Closed " + row.reference());
                    case REPEATED -> new Tag(Tone.ABSENT, "Repeated");
                    case SENT_BACK -> new Tag(Tone.BAD, "Goes back");
                };
        return tag;
    }

    private Component asked(TemplateRow row) {
        var box = Layouts.stack();
        if (row.isNew()) {
            var add = new Checkbox(
                    "Add “%s”".formatted(row.title()),
                    choices.takes(row),
                    it -> choices.decide(row.place(), it.getValue()));
            add.setId("add-row-" + row.number());
            box.add(add, new Span(filled(row)));
            if (row.kind() == TemplateRow.Kind.NEW_IF_ANOTHER) {
                box.add(new Paragraph("%s has this title already. Tick if this is another one."
                        .formatted(row.note().replaceFirst("^Taken for ", ""))));
            }
        } else if (row.kind() == TemplateRow.Kind.CHANGED) {
            row.asked().forEach(it -> box.add(cell(it)));
        } else {
            box.add(new Span(
                    row.kind() == TemplateRow.Kind.SENT_BACK
                            ? "Nothing. What is wrong stands below."
                            : row.note().isEmpty() ? "–" : row.note()));
        }
        return box;
    }

    private static String filled(TemplateRow row) {
        return row.asked().size() == 1 ? "1 field is filled in" : row.asked().size() + " fields are filled in";
    }

    private Component cell(TemplateCell cell) {
        if (cell.end() == CellEnd.CONFLICT) {
            var both = new RadioButtonGroup<Boolean>();
            both.setLabel("%s was changed on both sides: choose, or the row is left out".formatted(cell.header()));
            both.setItems(true, false);
            both.setItemLabelGenerator(it -> it ? "The file: " + words(cell.file()) : "Attest: " + words(cell.now()));
            both.addValueChangeListener(it -> choices.decide(cell.place(), Boolean.TRUE.equals(it.getValue())));
            return both;
        }
        var words = "%s: %s → %s".formatted(cell.header(), words(cell.now()), words(cell.file()));
        return new Checkbox(
                words, Boolean.TRUE.equals(choices.takes(cell)), it -> choices.decide(cell.place(), it.getValue()));
    }

    private static String words(@Nullable CellText text) {
        return text == null ? "nothing" : text.words();
    }

    private static Component problems(List<Problem> problems) {
        return new DataTable<Problem>("What is wrong or odd, each with its place")
                .text("Where", Problem::where)
                .text("What", it -> it.kind().brief())
                .text("Found", Problem::found)
                .text("What to do", it -> it.expected().isEmpty() ? it.kind().advice() : it.expected())
                .show(problems);
    }
}
