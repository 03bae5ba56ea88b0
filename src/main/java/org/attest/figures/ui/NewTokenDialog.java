package org.attest.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.accounts.NewPersonalToken;
import org.attest.accounts.PersonalTokens;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Said;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** Asks what the token is for and until when, then shows its secret, this once. */
final class NewTokenDialog {

    private static final int USUAL_DAYS = 90;

    private NewTokenDialog() {}

    static void open(PersonalTokens tokens, LocalDate today, Runnable made) {
        var name = new TextField("What it is for");
        name.setId("token-name");
        name.setHelperText("Such as Power BI, board report");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(80);
        name.setWidthFull();
        var until = new DatePicker("Last day");
        until.setId("token-until");
        until.setLocale(Locale.UK);
        until.setValue(today.plusDays(USUAL_DAYS));
        until.setMin(today);
        until.setMax(today.plusDays(PersonalTokens.MOST_DAYS));
        var dialog = dialog("Make a token");
        dialog.add(Layouts.stack(name, until));
        var make = Buttons.primary("Make the token", () -> {
            var day = until.getValue();
            if (day == null) {
                until.setInvalid(true);
                until.setErrorMessage("Enter the last day, such as 31 March 2027.");
                return;
            }
            try {
                var token = tokens.make(name.getValue(), day);
                dialog.close();
                made.run();
                show(token);
            } catch (Refused why) {
                if (name.isEmpty()) {
                    name.setInvalid(true);
                    name.setErrorMessage(String.valueOf(why.getMessage()));
                    name.focus();
                } else {
                    Said.refused(String.valueOf(why.getMessage()));
                }
            }
        });
        make.setId("make-it");
        dialog.getFooter().add(Buttons.plain("Cancel", dialog::close), make);
        dialog.open();
        name.focus();
    }

    private static void show(NewPersonalToken made) {
        var secret = new TextField("Token");
        secret.setId("token-secret");
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        secret.setValue(made.secret());
        var dialog = dialog("Copy the token now");
        dialog.add(Layouts.stack(
                new Paragraph(("It is not shown again. Keep it as you keep a password: whoever has it reads with your"
                                + " rights until %s. In Power BI, choose Web, Advanced, and add the header Authorization"
                                + " with the value Bearer, a space and the token.")
                        .formatted(UkDates.inWords(made.token().until()))),
                secret));
        var copy = Buttons.primary("Copy the token", () -> {
            UI.getCurrent()
                    .getPage()
                    .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", made.secret());
            Said.done("The token is copied.");
        });
        dialog.getFooter().add(Buttons.plain("Close", dialog::close), copy);
        dialog.open();
    }

    private static Dialog dialog(String heading) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        dialog.setWidth("min(640px, 94vw)");
        return dialog;
    }
}
