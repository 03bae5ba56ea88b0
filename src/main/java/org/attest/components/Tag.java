package org.attest.components;

import com.vaadin.flow.component.html.Span;

/** A status as symbol, word and colour. */
public class Tag extends Span {

    public Tag(Tone tone, String word) {
        addClassNames("tag", tone.className());
        var symbol = new Span(tone.symbol());
        symbol.getElement().setAttribute("aria-hidden", "true");
        add(symbol, new Span(word));
    }
}
