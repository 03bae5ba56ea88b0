package org.attest.notifications;

/** One mail as it leaves; without text there is nothing to send. */
record Letter(String to, String subject, String text) {

    static final Letter NONE = new Letter("", "", "");

    boolean isEmpty() {
        return text.isEmpty();
    }
}
