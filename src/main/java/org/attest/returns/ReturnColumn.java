package org.attest.returns;

import java.util.List;
import org.attest.risks.Measured;
import org.jspecify.annotations.Nullable;

/** A column of the return workbook, found by its header wherever somebody moved it. Names are kept with exports. */
public enum ReturnColumn {
    OUTCOME(ReturnSheet.OUTCOMES, "Reference", Use.KEY, Content.TEXT, 20, 11),
    OUTCOME_TITLE(ReturnSheet.OUTCOMES, "Title", Use.INFORMATION, Content.TEXT, 300, 34),
    EXPECTED_LEVEL(ReturnSheet.OUTCOMES, "Expected level", Use.INFORMATION, Content.TEXT, 300, 24),
    SUGGESTED_LEVEL(ReturnSheet.OUTCOMES, "Suggested level", Use.INFORMATION, Content.TEXT, 300, 24),
    LEVEL(ReturnSheet.OUTCOMES, "Level", Use.FILLED, Content.CHOICE, 40, 20),
    LEVEL_REASON(ReturnSheet.OUTCOMES, "Reason if different", Use.FILLED, Content.TEXT, 10_000, 34),
    STATEMENT(ReturnSheet.OUTCOMES, "Statement", Use.FILLED, Content.TEXT, 10_000, 60),
    OWNER(ReturnSheet.OUTCOMES, "Owner", Use.FILLED, Content.PERSON, 300, 24),
    DUE(ReturnSheet.OUTCOMES, "Due", Use.FILLED, Content.DATE, 40, 14),
    PROGRESS(ReturnSheet.OUTCOMES, "Progress", Use.REQUIRED, Content.CHOICE, 40, 14),
    STILL_TRUE(ReturnSheet.OUTCOMES, "Still true?", Use.FILLED, Content.CHOICE, 40, 12),
    PROVEN_BY(ReturnSheet.OUTCOMES, "Evidence", Use.INFORMATION, Content.TEXT, 10_000, 24),
    LAST_YEAR(ReturnSheet.OUTCOMES, "Last year", Use.INFORMATION, Content.TEXT, 32_000, 40),

    ITEM(ReturnSheet.EVIDENCE_ITEMS, "Reference", Use.KEY, Content.TEXT, 20, 11),
    ASSERTION(ReturnSheet.EVIDENCE_ITEMS, "Assertion", Use.INFORMATION, Content.TEXT, 300, 11),
    ITEM_TITLE(ReturnSheet.EVIDENCE_ITEMS, "Title", Use.INFORMATION, Content.TEXT, 10_000, 50),
    MANDATORY(ReturnSheet.EVIDENCE_ITEMS, "Mandatory", Use.INFORMATION, Content.TEXT, 40, 11),
    ITEM_KIND(ReturnSheet.EVIDENCE_ITEMS, "Answer kind", Use.INFORMATION, Content.TEXT, 40, 14),
    ITEM_ANSWER(ReturnSheet.EVIDENCE_ITEMS, "Answer", Use.FILLED, Content.ASKED, 10_000, 50),
    ITEM_DATE(ReturnSheet.EVIDENCE_ITEMS, "Date", Use.FILLED, Content.DATE, 40, 14),
    EXEMPT_BECAUSE(ReturnSheet.EVIDENCE_ITEMS, "Exempt because", Use.FILLED, Content.CHOICE, 40, 24),
    EXEMPT_UNTIL(ReturnSheet.EVIDENCE_ITEMS, "Exempt until", Use.FILLED, Content.DATE, 40, 14),
    ITEM_PROVEN_BY(ReturnSheet.EVIDENCE_ITEMS, "Evidence", Use.INFORMATION, Content.TEXT, 10_000, 24),
    ITEM_LAST_YEAR(ReturnSheet.EVIDENCE_ITEMS, "Last year", Use.INFORMATION, Content.TEXT, 32_000, 40),

    INDICATOR(ReturnSheet.INDICATORS, "Reference", Use.KEY, Content.TEXT, 40, 14),
    INDICATOR_OUTCOME(ReturnSheet.INDICATORS, "Outcome", Use.INFORMATION, Content.TEXT, 300, 30),
    INDICATOR_COLUMN(ReturnSheet.INDICATORS, "Column", Use.INFORMATION, Content.TEXT, 40, 20),
    PLAIN_STATEMENT(ReturnSheet.INDICATORS, "Plain statement", Use.INFORMATION, Content.TEXT, 10_000, 60),
    INDICATION(ReturnSheet.INDICATORS, "Answer", Use.FILLED, Content.CHOICE, 40, 14),
    INDICATION_COMMENT(ReturnSheet.INDICATORS, "Comment", Use.FILLED, Content.TEXT, 10_000, 50),

    QUESTION(ReturnSheet.QUESTIONS, "Reference", Use.KEY, Content.TEXT, 40, 14),
    QUESTION_OUTCOME(ReturnSheet.QUESTIONS, "Outcome", Use.INFORMATION, Content.TEXT, 300, 30),
    QUESTION_WORDS(ReturnSheet.QUESTIONS, "Question", Use.INFORMATION, Content.TEXT, 300, 50),
    ANSWER_KIND(ReturnSheet.QUESTIONS, "Answer kind", Use.INFORMATION, Content.TEXT, 600, 24),
    QUESTION_ANSWER(ReturnSheet.QUESTIONS, "Answer", Use.FILLED, Content.ASKED, 10_000, 50),
    QUESTION_NOTE(ReturnSheet.QUESTIONS, "Note", Use.FILLED, Content.TEXT, 10_000, 50),

    EVIDENCE_ITEM(ReturnSheet.EVIDENCE, "Reference", Use.KEY, Content.TEXT, 20, 11),
    TITLE(ReturnSheet.EVIDENCE, "Title", Use.REQUIRED, Content.TEXT, 200, 40),
    KIND(ReturnSheet.EVIDENCE, "Kind", Use.REQUIRED, Content.CHOICE, 100, 14),
    EVIDENCE_OWNER(ReturnSheet.EVIDENCE, "Owner", Use.FILLED, Content.PERSON, 300, 24),
    EFFECTIVE(ReturnSheet.EVIDENCE, "Effective date", Use.FILLED, Content.DATE, 40, 14),
    REVIEW_DUE(ReturnSheet.EVIDENCE, "Review due", Use.FILLED, Content.DATE, 40, 14),
    EXPIRES(ReturnSheet.EVIDENCE, "Expires", Use.FILLED, Content.DATE, 40, 14),
    CLASSIFICATION(ReturnSheet.EVIDENCE, "Classification", Use.REQUIRED, Content.CHOICE, 40, 20),
    KEPT_AT(ReturnSheet.EVIDENCE, "Where kept", Use.FILLED, Content.TEXT, 500, 34),
    SUMMARY(ReturnSheet.EVIDENCE, "Summary", Use.FILLED, Content.TEXT, 10_000, 60),
    LINKED_TO(ReturnSheet.EVIDENCE, "Linked to", Use.FILLED, Content.REFERENCES, 10_000, 24),

    SUPPLIER(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.REFERENCE, Use.KEY),
    SUPPLIER_NAME(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.SUPPLIER),
    SERVICE(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.SERVICE),
    TIER(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.TIER),
    SUPPLIER_DSPT(ReturnSheet.SUPPLIERS, "DSPT status", Use.INFORMATION, Content.TEXT, 300, 24),
    CERTIFIED_UNTIL(ReturnSheet.SUPPLIERS, "CE Plus expires", Use.INFORMATION, Content.DATE, 40, 16),
    CONTRACT(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.CONTRACT, Use.INFORMATION),
    CONTRACT_START(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.STARTS),
    CONTRACT_END(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.ENDS),
    NOTICE_DATE(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.NOTICE),
    CLAUSES(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.CLAUSES),
    USED_FOR(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.USED_FOR),
    ANSWERED(ReturnSheet.SUPPLIERS, "Answered", Use.INFORMATION, Content.TEXT, 2_000, 34),
    STANDPOINT(ReturnSheet.SUPPLIERS, "Accept or challenge", Use.FILLED, Content.CHOICE, 40, 20),
    CHALLENGED_BECAUSE(ReturnSheet.SUPPLIERS, "Challenged because", Use.FILLED, Content.TEXT, 10_000, 34),
    CORRECTION(ReturnSheet.SUPPLIERS, OwnColumns.ALL, OwnColumns.CORRECTION),

    RISK(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.REFERENCE),
    RISK_TITLE(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.TITLE),
    RISK_CAUSE(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.CAUSE),
    RISK_EVENT(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.EVENT),
    RISK_EFFECT(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.EFFECT),
    RISK_CATEGORY(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.CATEGORY),
    INHERENT_L(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.likelihood(Measured.INHERENT)),
    INHERENT_C(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.consequence(Measured.INHERENT)),
    CURRENT_L(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.likelihood(Measured.CURRENT)),
    CURRENT_C(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.consequence(Measured.CURRENT)),
    TARGET_L(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.likelihood(Measured.TARGET)),
    TARGET_C(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.consequence(Measured.TARGET)),
    RISK_OWNER(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.OWNER),
    RISK_REVIEW(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.REVIEW),
    RISK_STATUS(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.STATUS),
    RISK_LINKS(ReturnSheet.RISKS, RegisterColumns.RISKS, RiskColumns.LINKS),

    ACTION(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.REFERENCE),
    ACTION_TITLE(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.TITLE),
    ACTION_OWNER(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.OWNER),
    ACTION_DUE(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.DUE),
    ACTION_STATUS(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.STATUS),
    ACTION_PROGRESS(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.PROGRESS),
    ACTION_LINKS(ReturnSheet.ACTIONS, ActionColumns.COLUMNS, ActionColumns.LINKS),

    MEASURE(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.MEASURE),
    PERIOD(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.PERIOD),
    NUMERATOR(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.NUMERATOR),
    DENOMINATOR(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.DENOMINATOR),
    FIGURE(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.VALUE),
    KNOWN(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.KNOWN),
    READING_NOTE(ReturnSheet.MEASURES, RegisterColumns.MEASURES, ReadingColumns.NOTE);

    /** Who says what stands in the column. */
    enum Use {
        /** Ours: the reference by which a row is known. */
        KEY,
        /** Says what a new row is about; ours on every other row. */
        NAME,
        /** Ours: helps to read the row; a change is ignored and said. */
        INFORMATION,
        /** Theirs: may be filled in. */
        FILLED,
        /** Theirs, and never empty on a row that counts. */
        REQUIRED
    }

    /** How the writing of a cell is understood. */
    enum Content {
        TEXT,
        CHOICE,
        PERSON,
        DATE,
        REFERENCES,
        /** As the question of the row asks. */
        ASKED,
        /** By the rule of the register's own column. */
        RULED
    }

    private final ReturnSheet sheet;
    private final String header;
    private final Use use;
    private final Content content;
    private final int longest;
    private final int width;
    private final @Nullable String key;

    ReturnColumn(ReturnSheet sheet, String header, Use use, Content content, int longest, int width) {
        this.sheet = sheet;
        this.header = header;
        this.use = use;
        this.content = content;
        this.longest = longest;
        this.width = width;
        this.key = null;
    }

    /** A column of a register's table, with the header and the rule that it has there. */
    ReturnColumn(ReturnSheet sheet, List<TableColumn> table, String key) {
        this(sheet, table, key, RegisterColumns.use(RegisterColumns.named(table, key)));
    }

    ReturnColumn(ReturnSheet sheet, List<TableColumn> table, String key, Use use) {
        var column = RegisterColumns.named(table, key);
        this.sheet = sheet;
        this.header = column.header();
        this.use = use;
        this.content = RegisterColumns.content(column);
        this.longest = column.longest();
        this.width = column.width();
        this.key = key;
    }

    public ReturnSheet sheet() {
        return sheet;
    }

    public String header() {
        return header;
    }

    /** Its key in the register's table. */
    @Nullable
    String key() {
        return key;
    }

    Content content() {
        return content;
    }

    /** The most characters that a cell may hold. */
    int longest() {
        return longest;
    }

    /** How wide the column is drawn, in characters. */
    int width() {
        return width;
    }

    boolean isLocked() {
        return use == Use.KEY || use == Use.INFORMATION || use == Use.NAME;
    }

    /** Whether people say something there, be it on new rows only. */
    boolean isFilledIn() {
        return use != Use.KEY && use != Use.INFORMATION;
    }

    boolean isName() {
        return use == Use.NAME;
    }

    boolean isInformation() {
        return use == Use.INFORMATION;
    }

    /** Line breaks and gaps in such a cell become single spaces. */
    boolean isOneLine() {
        return this == TITLE;
    }

    boolean isRequired() {
        return use == Use.REQUIRED;
    }
}
