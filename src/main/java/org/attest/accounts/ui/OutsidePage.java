package org.attest.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands around the pages for people who are not signed in: no menu, and one box in the middle. */
class OutsidePage extends Div {

    private final Main main = new Main();

    OutsidePage(String title) {
        addClassNames("frame", "outside");
        var product = new Span("Attest");
        product.addClassName("product");
        var top = new Header(product);
        top.addClassName("top");
        main.add(new H1(title));
        add(top, main);
    }

    final void content(Component... parts) {
        main.add(parts);
    }

    /** A sentence in a box with a line at its side. */
    static Component note(String sentence) {
        var note = new Div(new Paragraph(sentence));
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
