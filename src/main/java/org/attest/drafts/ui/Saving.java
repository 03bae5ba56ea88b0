package org.attest.drafts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.attest.components.Said;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.Saved;

/**
 * Saves what a form holds: leaves for the item when that went well, says what was refused, and shows both versions where
 * somebody else was first.
 *
 * @param conflict stands above the form, empty until then
 * @param leadsTo the address of the item
 * @param words for the fields that differ
 */
public record Saving(
        Div conflict,
        DraftedFields drafted,
        String leadsTo,
        Function<List<FieldChange>, ChangeWords> words,
        Consumer<String> say) {

    public void added(Runnable add, String words) {
        conflict.removeAll();
        try {
            add.run();
            leave(words);
        } catch (Refused refused) {
            say.accept(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * @param change saves over the state with so many edits
     * @param drawTheirs starts anew from what the other person saved
     */
    public <D, T extends Edited<D>> void changed(
            long basedOn, D mine, LongFunction<Saved<T>> change, Consumer<T> drawTheirs) {
        conflict.removeAll();
        try {
            switch (change.apply(basedOn)) {
                case Saved.Done<T> _ -> leave("Saved.");
                case Saved.Unchanged<T> _ -> leave("Nothing was changed.");
                case Saved.Conflict<T>(var theirs) -> {
                    var differences = theirs.differencesTo(mine);
                    Runnable keepMine = () -> changed(theirs.edits(), mine, change, drawTheirs);
                    conflict.add(new Conflict(differences, words.apply(differences), keepMine, () -> {
                        drafted.drop();
                        drawTheirs.accept(theirs);
                    }));
                }
            }
        } catch (Refused refused) {
            say.accept(String.valueOf(refused.getMessage()));
        }
    }

    private void leave(String words) {
        drafted.drop();
        Said.done(words);
        UI.getCurrent().navigate(leadsTo);
    }
}
