package org.attest.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.attest.accounts.OneTimeLink;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Said;
import org.attest.shared.UkDates;

/** Shows a one-time link, this once. */
public final class LinkShown {

    private LinkShown() {}

    public static void once(OneTimeLink link) {
        var field = new TextField("One-time link");
        field.setId("one-time-link");
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        field.setValue(link.path());
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> field.setValue(here.getProtocol() + "://" + here.getAuthority() + link.path()));
        var dialog = new Dialog();
        dialog.setHeaderTitle("Send this link to the person");
        dialog.setWidth("min(640px, 94vw)");
        dialog.add(Layouts.stack(
                new Paragraph(
                        "It works once, until %s, and is not shown again. Send it in a way that only this person reads."
                                .formatted(UkDates.inWords(link.until()))),
                field));
        var copy = Buttons.primary("Copy the link", () -> {
            UI.getCurrent()
                    .getPage()
                    .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", field.getValue());
            Said.done("The link is copied.");
        });
        copy.setId("copy-link");
        var close = Buttons.plain("Close", dialog::close);
        close.setId("close-link");
        dialog.getFooter().add(close, copy);
        dialog.open();
    }
}
