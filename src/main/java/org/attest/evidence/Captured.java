package org.attest.evidence;

import java.util.List;
import org.attest.shared.ItemRef;

/** What became of one file that was dropped. */
public sealed interface Captured {

    /**
     * It is a draft with what was guessed, for a person to check; {@code templates} are those that serve the likeliest outcomes. {@code readable} says whether its words can be read at
     * all, {@code read} whether they were; until then the guesses rest on the name.
     */
    record Draft(
            EvidenceItem item,
            String fileName,
            EvidenceGuess guess,
            List<OutcomeSuggestion> outcomes,
            List<EvidenceTemplate> templates,
            boolean readable,
            boolean read)
            implements Captured {

        public Draft {
            outcomes = List.copyOf(outcomes);
            templates = List.copyOf(templates);
        }
    }

    /** This organisation has the very same file already, so nothing was made of it. */
    record AlreadyHere(ItemRef item, String reference, String title) implements Captured {}
}
