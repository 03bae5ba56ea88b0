package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import org.attest.components.Said;

/** Puts a text on the person's clipboard, in their browser, and says so. */
@Tag("attest-copy")
@JsModule("context://attest/copy.js")
class CopyButton extends Component implements HasComponents {

    CopyButton(String words, String text, String done) {
        var button = new Button(words);
        button.addClassName("plain");
        add(button);
        getElement().setProperty("text", text);
        getElement().addEventListener("copied", _ -> Said.done(done));
        getElement()
                .addEventListener(
                        "not-copied",
                        _ -> Said.refused(
                                "Your browser did not let Attest copy. Select the text and copy it yourself."));
    }
}
