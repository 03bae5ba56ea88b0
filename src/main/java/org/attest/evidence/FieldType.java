package org.attest.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What may stand in a field of a template; the code is the word for it in a template's file. */
public enum FieldType {
    TEXT("text", 200),
    LONG_TEXT("long-text", 4_000),
    DATE("date", 40),
    NUMBER("number", 20),
    /** From 0 to 100. */
    PERCENTAGE("percentage", 20),
    CHOICE("choice", 100),
    YES_NO("yes-no", 3),
    /** The name of anybody, with or without an account here. */
    PERSON("person", 200);

    private final String code;
    private final int longest;

    FieldType(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    static Optional<FieldType> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** The most characters that a value has, where the template does not ask for fewer. */
    public int longest() {
        return longest;
    }

    /** Somebody picks from a list. */
    public boolean isPicked() {
        return this == CHOICE || this == YES_NO;
    }

    public boolean isNumeric() {
        return this == NUMBER || this == PERCENTAGE;
    }
}
