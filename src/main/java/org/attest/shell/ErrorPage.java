package org.attest.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.attest.components.Links;
import org.attest.components.PageHeader;

/** A plain page that says what is wrong and leads back. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "Attest";

    final void say(String title, String sentence) {
        removeAll();
        this.title = title + " - Attest";
        add(new PageHeader(title), new Paragraph(sentence), new Paragraph(Links.to("", "Go to Home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
