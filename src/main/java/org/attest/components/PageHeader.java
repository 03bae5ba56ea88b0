package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a screen: where we are, its one heading, a sentence, and the actions (one of them primary). */
public class PageHeader extends Div {

    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("head");
        words.addClassName("words");
        actions.addClassName("actions");
        words.add(new H1(title));
        add(words, actions);
    }

    /** The way back: links to the screens above this one, the nearest last. */
    public PageHeader under(Component... links) {
        var trail = new Nav();
        trail.addClassNames("trail", "small");
        trail.getElement().setAttribute("aria-label", "Where you are");
        for (var link : links) {
            trail.add(link, new Span(" / "));
        }
        words.addComponentAsFirst(trail);
        return this;
    }

    public PageHeader saying(String sentence) {
        return saying(new Span(sentence));
    }

    public PageHeader saying(Component... sentence) {
        var said = new Paragraph();
        said.addClassName("quiet");
        said.add(sentence);
        words.add(said);
        return this;
    }

    public PageHeader with(Component... more) {
        actions.add(more);
        return this;
    }
}
