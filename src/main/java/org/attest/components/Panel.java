package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicInteger;

/** A white box with a heading; boxes stand beside or below each other, never inside. */
public class Panel extends Section {

    private static final AtomicInteger MADE = new AtomicInteger();

    public Panel(String heading, Component... content) {
        addClassName("panel");
        var title = new H2(heading);
        var id = "panel-" + MADE.incrementAndGet();
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        add(title);
        add(content);
    }
}
