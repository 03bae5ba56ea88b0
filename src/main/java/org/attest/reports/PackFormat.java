package org.attest.reports;

/** The files that a pack is given out as. */
public enum PackFormat {
    WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String words;
    private final String ending;
    private final String mediaType;

    PackFormat(String words, String ending, String mediaType) {
        this.words = words;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String words() {
        return words;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
