package org.attest.catalogue.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.CrosswalkEntry.Kind;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeBook;
import org.attest.catalogue.ui.EditDialog.Needed;
import org.attest.shared.Refused;

/** Says which outcome of the version before one outcome follows, how much of the question is left, and why. */
final class CrosswalkDialog {

    private final OutcomeBook book;
    private final Framework older;
    private final Framework newer;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("What became of the question");
    private final ComboBox<Outcome> follows = new ComboBox<>();
    private final TextArea reason = new TextArea("Reason");

    CrosswalkDialog(OutcomeBook book, Framework older, Framework newer) {
        this.book = book;
        this.older = older;
        this.newer = newer;
        kind.setId("kind");
        kind.setItems(
                Arrays.stream(Kind.values()).filter(it -> it != Kind.RETIRED).toList());
        kind.setItemLabelGenerator(CrosswalkDialog::words);
        follows.setId("follows");
        follows.setLabel("Follows in " + older.title());
        follows.setItems(List.copyOf(older.outcomes().values()));
        follows.setItemLabelGenerator(Outcome::name);
        follows.setWidthFull();
        kind.addValueChangeListener(it -> follows.setVisible(it.getValue() != Kind.NEW));
        reason.setId("reason");
        reason.setMaxLength(1000);
        reason.setWidthFull();
    }

    void open(Outcome outcome, CrosswalkEntry now, Runnable after) {
        kind.setValue(now.kind());
        var from = now.from();
        if (from != null) {
            older.find(from).ifPresent(follows::setValue);
        }
        reason.setValue(now.reason());
        new EditDialog(
                        outcome.name(),
                        "An outcome of %s that nothing follows any more is retired, with the same reason."
                                .formatted(older.version()),
                        List.of(new Needed(kind, "Choose a kind."), new Needed(reason, "Give the reason.")),
                        kind,
                        follows,
                        reason)
                .ask("Save", "What " + outcome.code() + " follows is saved.", () -> {
                    book.follow(older.version(), newer.version(), wanted(outcome));
                    after.run();
                });
    }

    private CrosswalkEntry wanted(Outcome outcome) {
        var chosen = kind.getValue();
        if (chosen == Kind.NEW) {
            return new CrosswalkEntry(null, outcome.code(), chosen, reason.getValue());
        }
        var from = follows.getValue();
        if (from == null) {
            throw new Refused("Choose the outcome of %s that it follows.".formatted(older.title()));
        }
        return new CrosswalkEntry(from.code(), outcome.code(), chosen, reason.getValue());
    }

    private static String words(Kind kind) {
        return kind.words() + (kind.carries() ? " (answer is carried, to be confirmed)" : " (nothing is carried)");
    }
}
