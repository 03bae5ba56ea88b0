package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.attest.assessments.NationalText;
import org.attest.components.Panel;

/** One answer as text to copy into the national toolkit. */
class NationalPanel extends Panel {

    static final String NOT_SUBMITTED =
            "Attest does not submit to the national toolkit: copy this text there yourself.";

    NationalPanel(String heading, NationalText text) {
        super(heading);
        var words = new Paragraph(text.text());
        words.addClassName("kept");
        add(
                words,
                new CopyButton(
                        "Copy " + text.outcome(), text.text(), "The text of %s is copied.".formatted(text.outcome())));
    }
}
