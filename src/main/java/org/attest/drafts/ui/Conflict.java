package org.attest.drafts.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;

/** Two people saved the same thing: shows both and lets the second one choose. Nothing is lost until then. */
class Conflict extends Panel {

    /** @param differences each field as it stands in theirs (before) and in ours (after) */
    Conflict(List<FieldChange> differences, ChangeWords words, Runnable keepMine, Runnable takeTheirs) {
        super("Somebody else saved this while you were typing");
        setId("conflict");
        getElement().setAttribute("role", "alert");
        var mine = Buttons.plain("Save mine over theirs", keepMine);
        mine.setId("keep-mine");
        var theirs = Buttons.plain("Take theirs and go on", takeTheirs);
        theirs.setId("keep-theirs");
        add(
                new Paragraph("Nothing of yours is lost, and nothing of it is saved yet. Choose which version stays."),
                new DataTable<FieldChange>("Where the two versions differ")
                        .text("Field", it -> words.label(it.field()))
                        .column("Theirs", it -> kept(words.value(it.field(), it.before())))
                        .column("Yours", it -> kept(words.value(it.field(), it.after())))
                        .show(differences),
                Layouts.row(mine, theirs));
        getElement().executeJs("this.scrollIntoView()");
    }

    private static Span kept(@Nullable String words) {
        var span = new Span(words);
        span.addClassName("kept");
        return span;
    }
}
