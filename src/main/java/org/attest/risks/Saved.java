package org.attest.risks;

import java.util.List;
import org.attest.shared.FieldChange;

/** How saving a change went: saved, nothing to save, or somebody else was first and nothing was saved. */
public sealed interface Saved {

    Risk risk();

    /** Saved; the risk as it is now. */
    record Done(Risk risk) implements Saved {}

    /** The risk was so already. */
    record Unchanged(Risk risk) implements Saved {}

    /** Somebody else changed it meanwhile, to this; {@code differences} go from theirs to what was to be saved. */
    record Conflict(Risk risk, List<FieldChange> differences) implements Saved {
        public Conflict {
            differences = List.copyOf(differences);
        }
    }
}
