package org.attest.returns.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.returns.Choice;

/** Ticks every change of a section at once: a file that Attest did not make may bring hundreds. */
class TickAll extends Div {

    TickAll(String section, List<Choice> all, Consumer<List<Choice>> choose) {
        addClassName("row");
        var button = Buttons.plain("Tick all %d".formatted(all.size()), () -> choose.accept(all));
        button.setId("tick-all-" + section);
        add(button);
    }
}
