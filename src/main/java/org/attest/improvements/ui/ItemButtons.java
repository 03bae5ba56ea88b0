package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.shared.Narrative;

/** Buttons that ask for a reason before they do something to an item of the register. */
final class ItemButtons {

    private ItemButtons() {}

    /** @param words stand on the button, in the question and on the button that does it */
    static Component withReason(String id, String words, String explanation, Consumer<String> act, Runnable redraw) {
        var button = Buttons.plain(words, () -> {
            var reason = area("reason", "Reason");
            Confirm.ask(
                    words + "?",
                    explanation,
                    words,
                    () -> {
                        act.accept(reason.getValue());
                        Said.done("Saved.");
                        redraw.run();
                    },
                    reason);
        });
        button.setId(id);
        return button;
    }

    static TextArea area(String id, String label) {
        var area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(Narrative.LONGEST);
        area.setWidthFull();
        return area;
    }
}
