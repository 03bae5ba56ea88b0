package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Anchor;
import org.attest.components.Links;

/** Links that switch what a list shows; the one in force says so in words that are read out, too. */
final class Chips {

    private Chips() {}

    static Anchor link(String address, String words, boolean on) {
        var link = Links.to(address, on ? "✓ " + words : words);
        link.addClassName("chip");
        if (on) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
