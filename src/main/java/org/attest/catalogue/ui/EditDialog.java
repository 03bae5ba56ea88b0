package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Said;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A small form over the screen. What is missing is said by the field and above; a refusal keeps the form open. */
class EditDialog extends Dialog {

    /** One field that must be filled, and what to say when it is not. */
    record Needed(Component field, String sentence) {}

    private final ErrorSummary problem = new ErrorSummary();
    private final List<Needed> needed;
    private Supplier<? extends Map<? extends Component, String>> check = Map::of;

    EditDialog(String title, String explanation, List<Needed> needed, Component... fields) {
        this.needed = needed;
        setHeaderTitle(title);
        setWidth("min(640px, 94vw)");
        addClassName("edit");
        add(Layouts.stack(problem, new Paragraph(explanation)), Layouts.stack(fields));
    }

    /** @param problems what is wrong with the values once all are there, under their fields and in the order of the form */
    EditDialog checking(Supplier<? extends Map<? extends Component, String>> problems) {
        check = problems;
        return this;
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
        needed.forEach(it -> mark(it.field(), null));
        var wrong = new LinkedHashMap<Component, String>();
        needed.stream()
                .filter(it -> it.field() instanceof HasValue<?, ?> value && value.isEmpty())
                .forEach(it -> wrong.put(it.field(), it.sentence()));
        if (wrong.isEmpty()) {
            wrong.putAll(check.get());
        }
        wrong.forEach(EditDialog::mark);
        if (!wrong.isEmpty()) {
            problem.say(wrong);
        }
        return wrong.isEmpty();
    }

    private static void mark(Component field, @Nullable String sentence) {
        if (field instanceof HasValidation it) {
            it.setErrorMessage(sentence == null ? "" : sentence);
            it.setInvalid(sentence != null);
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
