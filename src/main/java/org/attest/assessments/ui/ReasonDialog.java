package org.attest.assessments.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attest.components.Confirm;
import org.attest.shared.Narrative;

/** Asks for the reason of a step that undoes something; the reason is kept in the stage history. */
final class ReasonDialog {

    private ReasonDialog() {}

    static void ask(String question, String explanation, String yes, Consumer<String> act) {
        var reason = new TextArea("Reason");
        reason.setId("reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setWidthFull();
        reason.setHelperText("It is kept in the history of this round.");
        Confirm.ask(question, explanation, yes, () -> act.accept(reason.getValue()), reason);
    }
}
