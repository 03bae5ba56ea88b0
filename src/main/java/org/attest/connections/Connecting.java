package org.attest.connections;

import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** A link that is wanted, with a note that may be empty. Evidence always becomes the first end: it is what the other rests on. */
public record Connecting(ItemRef from, ItemRef to, String note) {

    private static final int LONGEST_NOTE = 500;

    public Connecting {
        if (from.equals(to)) {
            throw new Refused("An item cannot be linked to itself.");
        }
        note = new Narrative(note.strip()).text();
        if (note.length() > LONGEST_NOTE) {
            throw new Refused("The note has %d characters; %d is the most.".formatted(note.length(), LONGEST_NOTE));
        }
        if (to.kind().equals(ItemKind.EVIDENCE) && !from.kind().equals(ItemKind.EVIDENCE)) {
            var evidence = to;
            to = from;
            from = evidence;
        }
    }

    public Connecting(ItemRef from, ItemRef to) {
        this(from, to, "");
    }
}
