package org.attest.suppliers;

import org.attest.components.Tone;

/** What an incident at a supplier did to the care of patients. */
public enum CareImpact {
    UNKNOWN("Not known yet", Tone.NONE),
    NONE("No effect on care", Tone.ABSENT),
    SLOWER("Care was slower", Tone.WARN),
    PUT_OFF("Appointments or operations were put off", Tone.BAD),
    HARM("Patients were harmed, or may have been", Tone.BAD);

    private final String words;
    private final Tone tone;

    CareImpact(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }
}
