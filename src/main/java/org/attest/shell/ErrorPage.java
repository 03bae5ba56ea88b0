package org.attest.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.Links;
import org.attest.components.PageHeader;

/** A plain page that says what is wrong and leads back. */
abstract class ErrorPage extends Div {

    final void say(String title, String sentence) {
        removeAll();
        add(new PageHeader(title), new Paragraph(sentence), new Paragraph(Links.to("", "Go to Home")));
    }
}
