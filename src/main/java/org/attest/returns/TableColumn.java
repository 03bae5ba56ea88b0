package org.attest.returns;

import java.util.List;
import org.attest.shared.Narrative;

/**
 * A column of a table that can be imported, found by its header or by what others call it.
 *
 * @param longest the most characters that a cell may hold
 * @param synonyms other headers under which it is found
 * @param choices what may stand in a cell with a choice; empty otherwise
 */
public record TableColumn(
        String key,
        String header,
        Content content,
        Use use,
        int longest,
        List<String> synonyms,
        List<TableChoice> choices) {

    private static final int LONGEST_LINE = 200;

    /** How the writing of a cell is understood. */
    public enum Content {
        REFERENCE,
        LINE,
        TEXT,
        DATE,
        MONTH,
        FIGURE,
        MONEY,
        FINANCIAL_YEAR,
        CHOICE,
        CHOICES,
        PERSON,
        LINKS
    }

    /** What a cell is for. */
    public enum Use {
        /** It says which row this is, and may be empty. */
        KEY,
        /** It must be filled in for something new. */
        REQUIRED,
        OPTIONAL,
        /** It goes with what else the row changes, and changes nothing by itself. */
        COMPANION,
        /** Attest fills it in; what a file says there is ignored. */
        INFORMATION
    }

    public TableColumn {
        synonyms = List.copyOf(synonyms);
        choices = List.copyOf(choices);
    }

    static TableColumn of(String key, String header, Content content, Use use, String... synonyms) {
        var longest = content == Content.TEXT ? Narrative.LONGEST : LONGEST_LINE;
        return new TableColumn(key, header, content, use, longest, List.of(synonyms), List.of());
    }

    static TableColumn choice(String key, String header, Use use, List<TableChoice> choices, String... synonyms) {
        return new TableColumn(key, header, Content.CHOICE, use, LONGEST_LINE, List.of(synonyms), choices);
    }

    public boolean isRequired() {
        return use == Use.REQUIRED;
    }

    /** Whether a file may say something there. */
    public boolean isRead() {
        return use != Use.INFORMATION;
    }

    /** How wide the column is drawn, in characters. */
    int width() {
        return switch (content) {
            case TEXT, CHOICES -> 44;
            case LINE, LINKS -> 32;
            case CHOICE, PERSON -> 22;
            case REFERENCE, DATE, MONTH, FIGURE, MONEY, FINANCIAL_YEAR -> 16;
        };
    }
}
