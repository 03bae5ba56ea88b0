package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.shared.Refused;

/** Asks before something that cannot be taken back. */
public final class Confirm {

    private Confirm() {}

    /** Opens the question; {@code act} runs only on the button that names what will happen, and a refusal keeps it open. */
    public static Dialog ask(String question, String explanation, String yes, Runnable act, Component... fields) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(question);
        dialog.setWidth("min(560px, 94vw)");
        var problem = new ErrorSummary();
        dialog.add(Layouts.stack(problem, new Paragraph(explanation)), Layouts.stack(fields));
        var confirm = Buttons.primary(yes, () -> {
            try {
                act.run();
                dialog.close();
            } catch (Refused refused) {
                problem.say(String.valueOf(refused.getMessage()));
            }
        });
        confirm.setId("confirm");
        dialog.getFooter().add(Buttons.plain("Cancel", dialog::close), confirm);
        dialog.open();
        return dialog;
    }
}
