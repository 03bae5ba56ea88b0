package org.attest.position;

import java.util.List;
import org.attest.assessments.SharedVerdict;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.ItemTitle;

/** Organisations that rest one outcome on the same thing, a shared piece of evidence or a supplier, and sealed different levels. */
public record Conflict(Basis basis, ItemTitle item, OutcomeCode outcome, List<SharedVerdict.Held> levels) {

    /** What they have in common. */
    public enum Basis {
        EVIDENCE("Shared evidence"),
        SUPPLIER("Shared supplier");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Conflict {
        levels = List.copyOf(levels);
    }
}
