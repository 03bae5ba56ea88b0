package org.attest.evidence;

/** A template's file cannot be used: on which line, and why in words. */
class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    TemplateFault(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
