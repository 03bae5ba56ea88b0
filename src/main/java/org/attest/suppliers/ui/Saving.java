package org.attest.suppliers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.attest.components.Said;
import org.attest.shared.Refused;
import org.attest.suppliers.Edited;
import org.attest.suppliers.Saved;

/**
 * Saves what a form holds: leaves for the supplier when that went well, says what was refused, and shows both versions
 * where somebody else was first.
 *
 * @param conflict stands above the form, empty until then
 * @param leadsTo the address of the supplier
 */
record Saving(Div conflict, DraftedFields drafted, String leadsTo, Consumer<String> say) {

    void added(Runnable add, String words) {
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
    <D, T extends Edited<D>> void changed(long basedOn, D mine, LongFunction<Saved<T>> change, Consumer<T> drawTheirs) {
        conflict.removeAll();
        try {
            switch (change.apply(basedOn)) {
                case Saved.Done<T> _ -> leave("Saved.");
                case Saved.Unchanged<T> _ -> leave("Nothing was changed.");
                case Saved.Conflict<T>(var theirs) ->
                    conflict.add(new Conflict(
                            theirs.differencesTo(mine), () -> changed(theirs.edits(), mine, change, drawTheirs), () -> {
                                drafted.drop();
                                drawTheirs.accept(theirs);
                            }));
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
