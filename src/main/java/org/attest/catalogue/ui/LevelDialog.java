package org.attest.catalogue.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.ui.EditDialog.Needed;

/** Confirms the expected level of one outcome, with its source. */
final class LevelDialog {

    private static final String NOT_KNOWN = "Not known";

    private LevelDialog() {}

    static void open(Catalogue catalogue, String version, Outcome outcome, Runnable after) {
        var level = level(outcome);
        var source = new TextField("Where was this level found?");
        source.setId("source");
        source.setMaxLength(500);
        source.setWidthFull();
        source.setHelperText("A page with its date, a letter, a decision.");
        var dialog = new EditDialog(
                outcome.name(),
                "Now: %s. %s."
                        .formatted(
                                outcome.expected().words(), outcome.expected().basis()),
                List.of(new Needed(level, "Choose a level."), new Needed(source, "Say where the level was found.")),
                level,
                source);
        dialog.ask("Save level", "The expected level of " + outcome.code() + " is saved.", () -> {
            save(catalogue, version, outcome, level.getValue(), source.getValue());
            after.run();
        });
    }

    private static RadioButtonGroup<String> level(Outcome outcome) {
        var choices =
                new ArrayList<>(outcome.allowed().stream().map(Level::words).toList());
        choices.add(NOT_KNOWN);
        var group = new RadioButtonGroup<String>("Expected level", choices);
        group.setId("level");
        group.setValue(outcome.expected().words());
        return group;
    }

    private static void save(Catalogue catalogue, String version, Outcome outcome, String chosen, String source) {
        Level.of(chosen)
                .ifPresentOrElse(
                        it -> catalogue.confirmLevel(version, outcome.code(), it, source),
                        () -> catalogue.forgetLevel(version, outcome.code(), source));
    }
}
