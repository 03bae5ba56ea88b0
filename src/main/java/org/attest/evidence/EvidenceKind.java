package org.attest.evidence;

/** What an item of evidence shows. Design alone says what should happen, not that it does. */
public enum EvidenceKind {
    DESIGN("Design", "a policy or plan: what should happen"),
    OPERATION("Operation", "a log, report or minutes: what did happen"),
    TEST("Test", "an exercise, restore or audit: whether it works"),
    PEOPLE("People", "training and roles: who does it"),
    EXTERNAL("External", "a certificate or penetration test: what others found");

    private final String words;
    private final String help;

    EvidenceKind(String words, String help) {
        this.words = words;
        this.help = help;
    }

    public String words() {
        return words;
    }

    public String help() {
        return help;
    }
}
