package org.attest.evidence;

import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;

/** A file that has arrived and waits for its person to say whether it is wanted twice. Nobody else can make or use one. */
public final class WaitingFile {

    private final ItemRef item;
    private final StoredFile stored;
    private final PersonId person;

    WaitingFile(ItemRef item, StoredFile stored, PersonId person) {
        this.item = item;
        this.stored = stored;
        this.person = person;
    }

    ItemRef item() {
        return item;
    }

    StoredFile stored() {
        return stored;
    }

    boolean isOf(PersonId caller) {
        return person.equals(caller);
    }
}
