package org.attest.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text that a person wrote: at most 10,000 characters, so that a workbook cell always holds it, without control
 * characters but line breaks and tabs, in Unicode NFC, with LF for line breaks. Never HTML: it is always shown as text.
 */
public record Narrative(String text) {

    public static final int LONGEST = 10_000;

    public Narrative {
        text = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (text.length() > LONGEST) {
            throw new Refused("The text has %,d characters; %,d is the most.".formatted(text.length(), LONGEST));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new Refused(
                    "The text holds a control character that cannot be kept. Type it again instead of pasting it.");
        }
    }

    /** Blank counts as nothing said. */
    public static @Nullable Narrative ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Narrative(text.strip());
    }

    public static @Nullable String checked(@Nullable String text) {
        var narrative = ofNullable(text);
        return narrative == null ? null : narrative.text();
    }

    @Override
    public String toString() {
        return text;
    }
}
