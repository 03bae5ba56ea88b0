package org.attest.risks;

/** Who gives an assurance, by the three lines: the nearer to the work, the less it counts alone. */
public enum AssuranceLine {
    FIRST("First line", "those who do the work"),
    SECOND("Second line", "those who oversee it"),
    THIRD("Third line", "independent of both, such as audit");

    private final String words;
    private final String who;

    AssuranceLine(String words, String who) {
        this.words = words;
        this.who = who;
    }

    public String words() {
        return words;
    }

    public String who() {
        return who;
    }
}
