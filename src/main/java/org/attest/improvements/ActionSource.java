package org.attest.improvements;

import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from, which never changes afterwards.
 *
 * @param item the outcome, risk, supplier or evidence of the exercise; null where only words say it
 * @param words such as which report, and which finding of it; needed where there is no item
 */
public record ActionSource(
        ActionOrigin origin,
        @Nullable ItemRef item,
        @Nullable String words) {

    public ActionSource {
        words = Narrative.checked(words);
        if (item == null && words == null) {
            throw new Refused("Say where the action comes from.");
        }
        if (item != null && !item.kind().equals(origin.kind())) {
            throw new Refused("That is not what an action from “%s” comes from.".formatted(origin.words()));
        }
    }
}
