package org.attest.components;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence that stands back: help, or what is not there. */
public class QuietLine extends Paragraph {

    public QuietLine(String sentence) {
        super(sentence);
        addClassNames("quiet", "small");
    }
}
