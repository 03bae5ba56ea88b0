package org.attest.catalogue.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeBook;
import org.attest.catalogue.ui.EditDialog.Needed;

/** Changes the short title of one outcome and the levels that it allows. */
final class OutcomeDialog {

    private OutcomeDialog() {}

    static void open(OutcomeBook book, String version, Outcome outcome, Runnable after) {
        var title = new TextField("Short title");
        title.setId("title");
        title.setMaxLength(OutcomeBook.LONGEST_TITLE);
        title.setWidthFull();
        title.setValue(outcome.title());
        var levels = new CheckboxGroup<Level>("Levels that it allows", Level.values());
        levels.setId("levels");
        levels.setItemLabelGenerator(Level::words);
        levels.setValue(outcome.allowed());
        var confirmed = new Checkbox("These levels were seen in a source of the NHS", outcome.allowedConfirmed());
        confirmed.setId("confirmed");
        var dialog = new EditDialog(
                outcome.name(),
                "An answer with a level that is no longer allowed keeps it until somebody changes it.",
                List.of(
                        new Needed(title, "Type a title."),
                        new Needed(levels, "Choose the levels that this outcome allows.")),
                title,
                levels,
                confirmed);
        dialog.ask("Save outcome", outcome.code() + " is saved.", () -> {
            book.describe(version, outcome.code(), title.getValue(), levels.getValue(), confirmed.getValue());
            after.run();
        });
    }
}
