package org.attest.catalogue;

import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** Checks a short text that an administrator typed. */
final class Sentence {

    private Sentence() {}

    static String checked(String what, String text, int longest) {
        var checked = Narrative.checked(text);
        if (checked == null) {
            throw new Refused(what + " is missing.");
        }
        if (checked.length() > longest) {
            throw new Refused("%s has %,d characters; %,d is the most.".formatted(what, checked.length(), longest));
        }
        return checked;
    }
}
