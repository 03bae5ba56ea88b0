package org.attest.reports;

import org.attest.shared.Progress;
import org.attest.shared.Progress.Phase;

/** The files that a pack is given out as. */
public enum PackFormat {
    WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    POWERPOINT("PowerPoint", "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("PDF", "pdf", "application/pdf"),
    EXCEL("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String words;
    private final String ending;
    private final String mediaType;

    PackFormat(String words, String ending, String mediaType) {
        this.words = words;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** So many there are when both parts are made in each format. */
    public static int filesOfAPack() {
        return PackPart.values().length * values().length;
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

    /** The paper as a file of this format; each section is a step, and writing the file the last one. */
    byte[] make(Paper paper) {
        Progress.current().begin(Phase.MAKING_SECTIONS, paper.chapters().size() + 1L);
        var file =
                switch (this) {
                    case WORD -> WordFile.of(paper);
                    case POWERPOINT -> SlideFile.of(paper);
                    case PDF -> PdfFile.of(paper);
                    case EXCEL -> ExcelFile.of(paper);
                };
        Progress.current().step();
        return file;
    }
}
