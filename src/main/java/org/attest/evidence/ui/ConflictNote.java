package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.shared.FieldChange;

/** Stands above a form and is empty until somebody else saves the same thing first; then it is read out and asks. */
class ConflictNote extends Div {

    ConflictNote() {
        addClassName("stack");
    }

    void clear() {
        removeAll();
    }

    void ask(String heading, String words, Component... choices) {
        removeAll();
        var content = Layouts.stack(new Paragraph(words));
        content.add(choices);
        add(new Panel(heading, content));
        getElement().setAttribute("role", "alert");
        getElement().executeJs("this.scrollIntoView()");
    }

    /** Fields with two values each, under the headings of the two. */
    static Component table(String caption, String before, String after, List<FieldChange> changes, FieldWords words) {
        return new DataTable<FieldChange>(caption)
                .text("Field", it -> FieldWords.label(it.field()))
                .column(before, it -> new Span(words.value(it.field(), it.before())))
                .column(after, it -> new Span(words.value(it.field(), it.after())))
                .show(changes);
    }
}
