package org.attest.evidence;

import java.util.Locale;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;

/** Guards what is done to an item: by whom, and in which state. */
final class Verbs {

    private Verbs() {}

    /**
     * @throws UnknownItem when the caller may only look at it
     * @throws Refused when the item is not in a state for it
     */
    static void require(Reach reach, Evidence item, EvidenceVerb verb) {
        require(reach, item, verb, verb.words());
    }

    /** The same, where the refusal says it in other words than the history. */
    static void require(Reach reach, Evidence item, EvidenceVerb verb, String words) {
        var open = reach.open(item);
        if (open.contains(verb)) {
            return;
        }
        if (reach.whose(item) != Whose.OURS) {
            throw new UnknownItem();
        }
        throw new Refused("This evidence is %s, so it cannot be %s by you now."
                .formatted(item.state().words().toLowerCase(Locale.UK), words));
    }
}
