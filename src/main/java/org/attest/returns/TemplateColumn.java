package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.TemplateField;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * A column of a template's workbook, found by its header. The key is kept with what came in: {@code title} and its like for what every
 * item has, {@code t:} and the field's id for what the template asks.
 */
record TemplateColumn(
        String key,
        String header,
        Content content,
        boolean required,
        int longest,
        @Nullable TemplateField field) {

    static final String TITLE = "title";
    static final String OWNER = "owner";
    static final String EFFECTIVE = "effective";
    static final String REVIEW_DUE = "review-due";
    static final String EXPIRES = "expires";
    static final String MARKING = "marking";
    static final String KEPT_AT = "kept-at";
    static final String SUMMARY = "summary";
    static final String LIMITS = "limits";

    private static final String OF_TEMPLATE = "t:";
    private static final int LONGEST_PLACE = 500;

    /** How the writing of a cell is understood. */
    enum Content {
        LINE,
        TEXT,
        DATE,
        NUMBER,
        PERCENTAGE,
        CHOICE,
        PERSON
    }

    /** The columns of a template's workbook, in their order. */
    static List<TemplateColumn> of(EvidenceTemplate template) {
        var columns = new ArrayList<TemplateColumn>();
        columns.add(ours(TITLE, "Title", Content.LINE, true, EvidenceDetails.LONGEST_TITLE));
        template.fields().forEach(it -> columns.add(asked(it)));
        columns.add(ours(SUMMARY, "Summary", Content.TEXT, false, Narrative.LONGEST));
        columns.add(ours(LIMITS, "Limits", Content.TEXT, false, Narrative.LONGEST));
        columns.add(ours(OWNER, "Owner", Content.PERSON, false, 300));
        columns.add(ours(EFFECTIVE, "Effective date", Content.DATE, false, 40));
        columns.add(ours(REVIEW_DUE, "Review due", Content.DATE, false, 40));
        columns.add(ours(EXPIRES, "Expires", Content.DATE, false, 40));
        columns.add(ours(MARKING, "Classification", Content.CHOICE, false, 40));
        columns.add(ours(KEPT_AT, "Where kept", Content.LINE, false, LONGEST_PLACE));
        return columns;
    }

    private static TemplateColumn ours(String key, String header, Content content, boolean required, int longest) {
        return new TemplateColumn(key, header, content, required, longest, null);
    }

    private static TemplateColumn asked(TemplateField field) {
        var content =
                switch (field.type()) {
                    case LONG_TEXT -> Content.TEXT;
                    case DATE -> Content.DATE;
                    case NUMBER -> Content.NUMBER;
                    case PERCENTAGE -> Content.PERCENTAGE;
                    case CHOICE, YES_NO -> Content.CHOICE;
                    case TEXT, PERSON -> Content.LINE;
                };
        return new TemplateColumn(keyOf(field.id()), field.label(), content, field.required(), field.longest(), field);
    }

    static String keyOf(String field) {
        return OF_TEMPLATE + field;
    }

    boolean isTitle() {
        return key.equals(TITLE);
    }

    /** How wide the column is drawn, in characters. */
    int width() {
        return switch (content) {
            case TEXT -> 44;
            case LINE -> 30;
            case CHOICE, PERSON -> 22;
            case DATE, NUMBER, PERCENTAGE -> 16;
        };
    }
}
