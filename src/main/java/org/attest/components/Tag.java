package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A status as symbol, word and colour. */
public class Tag extends Span {

    public Tag(Tone tone, String word) {
        addClassNames("tag", tone.className());
        var symbol = new Span(tone.symbol());
        symbol.getElement().setAttribute("aria-hidden", "true");
        add(symbol, new Span(word));
    }

    /** With a quiet label beside it, where the word alone could be taken for something else. */
    public Component labelled(String words) {
        var label = new Span(words);
        label.addClassNames("quiet", "small");
        return Layouts.row(this, label);
    }
}
