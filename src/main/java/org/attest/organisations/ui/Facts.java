package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** A list of labels and what they say. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts with(String label, String words) {
        return with(label, new Span(words));
    }

    Facts with(String label, Component said) {
        add(new Term(label), new Description(said));
        return this;
    }
}
