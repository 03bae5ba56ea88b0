package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values below each other; what is absent is a dash. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts with(String name, @Nullable String value) {
        var words = new Span(value == null || value.isBlank() ? "–" : value);
        words.addClassName("kept");
        return with(name, words);
    }

    public Facts with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
