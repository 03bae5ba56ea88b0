package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says plainly that there is nothing yet, and what to do. */
public class EmptyState extends Div {

    public EmptyState(String sentence, Component... whatToDo) {
        addClassName("empty");
        add(new Paragraph(sentence));
        add(whatToDo);
    }
}
