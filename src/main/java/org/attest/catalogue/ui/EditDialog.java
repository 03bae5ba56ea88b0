package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Said;
import org.attest.shared.Refused;

/** A small form over the screen. What is missing is said by the field and above; a refusal keeps the form open. */
class EditDialog extends Dialog {

    /** One field that must be filled, and what to say when it is not. */
    record Needed(Component field, String sentence) {}

    private final ErrorSummary problem = new ErrorSummary();
    private final List<Needed> needed;

    EditDialog(String title, String explanation, List<Needed> needed, Component... fields) {
        this.needed = needed;
        setHeaderTitle(title);
        setWidth("min(640px, 94vw)");
        addClassName("edit");
        add(Layouts.stack(problem, new Paragraph(explanation)), Layouts.stack(fields));
    }

    /** Opens the form with its two buttons; {@code save} runs once everything needed is there. */
    void ask(String words, String done, Runnable save) {
        var button = Buttons.primary(words, () -> {
            if (complete()) {
                saved(done, save);
            }
        });
        button.setId("save");
        getFooter().add(Buttons.plain("Cancel", this::close), button);
        open();
    }

    private boolean complete() {
        problem.clear();
        var missing = new LinkedHashMap<Component, String>();
        needed.forEach(it -> {
            var empty = it.field() instanceof HasValue<?, ?> value && value.isEmpty();
            mark(it, empty);
            if (empty) {
                missing.put(it.field(), it.sentence());
            }
        });
        if (!missing.isEmpty()) {
            problem.say(missing);
        }
        return missing.isEmpty();
    }

    private static void mark(Needed needed, boolean empty) {
        if (needed.field() instanceof HasValidation it) {
            it.setErrorMessage(needed.sentence());
            it.setInvalid(empty);
        }
    }

    private void saved(String done, Runnable save) {
        try {
            save.run();
            close();
            Said.done(done);
        } catch (Refused refused) {
            problem.say(String.valueOf(refused.getMessage()));
        }
    }
}
