package org.attest.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.attest.catalogue.Declarations;
import org.attest.catalogue.Editions;
import org.attest.components.Buttons;
import org.attest.components.Panel;
import org.attest.shared.DsptYear;

/** What approvers agree to when they sign, round by round, to read and to change. */
class DeclarationPanel extends Panel {

    private static final String EXPLANATION =
            "Use {organisation}, {round} and {year} where they belong. Leave a field empty for the usual wording. What"
                    + " was signed keeps the wording that was shown.";

    private final Editions editions;
    private final DsptYear year;
    private final Runnable after;

    DeclarationPanel(Editions editions, DsptYear year, Runnable after) {
        super("Declaration");
        this.editions = editions;
        this.year = year;
        this.after = after;
        var now = editions.declarations(year);
        var change = Buttons.plain("Change declaration", this::change);
        change.setId("change-declaration");
        add(
                new H3("Interim round"),
                kept(now.interimWording()),
                new H3("Final round"),
                kept(now.lastWording()),
                new Div(change));
    }

    private void change() {
        var now = editions.declarations(year);
        var interim = field("Interim round", "interim-declaration", now.interimWording());
        var last = field("Final round", "final-declaration", now.lastWording());
        new EditDialog("Declaration of DSPT " + year, EXPLANATION, List.of(), interim, last)
                .ask("Save declaration", "The declaration is saved.", () -> {
                    editions.declare(year, new Declarations(interim.getValue(), last.getValue()));
                    after.run();
                });
    }

    private static TextArea field(String words, String id, String value) {
        var field = new TextArea(words);
        field.setId(id);
        field.setWidthFull();
        field.setMaxLength(Declarations.LONGEST);
        field.setValue(value);
        return field;
    }

    private static Paragraph kept(String wording) {
        var words = new Paragraph(wording);
        words.addClassName("kept");
        return words;
    }
}
