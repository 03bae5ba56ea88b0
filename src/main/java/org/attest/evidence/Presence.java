package org.attest.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attest.components.Tone;

/** Whether it is known that evidence kept elsewhere is still there. */
public enum Presence {
    CHECKED(Tone.GOOD, "Checked present"),
    OVERDUE(Tone.WARN, "Checked too long ago"),
    MOVED(Tone.WARN, "Not checked since it moved"),
    NEVER(Tone.NONE, "Not checked yet");

    private final Tone tone;
    private final String words;

    Presence(Tone tone, String words) {
        this.tone = tone;
        this.words = words;
    }

    /**
     * @param details of the item, with its place and its cycle; without a cycle no check is too old
     * @param checks newest first
     */
    public static Presence of(EvidenceDetails details, List<PresenceCheck> checks, LocalDate today) {
        if (checks.isEmpty()) {
            return NEVER;
        }
        var last = checks.getFirst();
        var content = details.content();
        if (!last.keptAt().equals(content.keptAt()) || !Objects.equals(last.keptHash(), content.keptHash())) {
            return MOVED;
        }
        var cycle = details.lifetime().cycleMonths();
        return cycle != null && last.on().plusMonths(cycle).isBefore(today) ? OVERDUE : CHECKED;
    }

    public Tone tone() {
        return tone;
    }

    public String words() {
        return words;
    }
}
