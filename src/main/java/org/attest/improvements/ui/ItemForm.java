package org.attest.improvements.ui;

import java.util.Optional;
import org.attest.drafts.ui.DraftedFields;

/** The fields of an item of a register; what is typed stays in them whatever happens. */
interface ItemForm<D> {

    void show(D details);

    void keptBy(DraftedFields drafted);

    /** What the person filled in; empty when something is wrong, which the form then says. */
    Optional<D> read();

    void say(String sentence);
}
