package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values below each other; what is absent is a dash. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    Facts with(String name, @Nullable String value) {
        var words = new Span(value == null || value.isBlank() ? "–" : value);
        words.addClassName("kept");
        return with(name, words);
    }

    Facts with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
