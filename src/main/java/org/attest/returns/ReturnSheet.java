package org.attest.returns;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A sheet of the return workbook that people fill in; one row is one subject. */
public enum ReturnSheet {
    OUTCOMES("Outcomes", "outcome"),
    EVIDENCE_ITEMS("Evidence items", "item of the set"),
    INDICATORS("Indicators", "indicator"),
    QUESTIONS("Questions", "question"),
    EVIDENCE("Evidence", "evidence item"),
    SUPPLIERS("Suppliers", "service that we use"),
    RISKS("Risks", "risk"),
    ACTIONS("Actions", "action"),
    MEASURES("Measures", "reading");

    private final String title;
    private final String subject;

    ReturnSheet(String title, String subject) {
        this.title = title;
        this.subject = subject;
    }

    public String title() {
        return title;
    }

    /** What one row is, in words. */
    public String subject() {
        return subject;
    }

    /** New rows without a reference are welcome only where people may add things. */
    boolean takesNewRows() {
        return !isAboutAnswers() && this != EVIDENCE_ITEMS;
    }

    /** Its rows stand in a register, and are read and written through the register's table. */
    boolean isRegister() {
        return this == SUPPLIERS || this == RISKS || this == ACTIONS || this == MEASURES;
    }

    /** A row has no reference of its own: what it is about says which one it is. */
    boolean isKnownByNames() {
        return this == MEASURES;
    }

    /** Two of its rows may not bear the same title unless somebody says that they are two. */
    boolean asksAboutTitles() {
        return this == EVIDENCE || this == RISKS || this == ACTIONS;
    }

    /** What its rows may be linked to, beside outcomes and objectives; a link is shown on one of its two ends only. */
    Set<ReturnSheet> pointsAt() {
        return switch (this) {
            case EVIDENCE -> EnumSet.of(EVIDENCE_ITEMS);
            case RISKS -> EnumSet.of(EVIDENCE_ITEMS, EVIDENCE);
            case ACTIONS -> EnumSet.of(EVIDENCE_ITEMS, EVIDENCE, RISKS);
            default -> EnumSet.noneOf(ReturnSheet.class);
        };
    }

    /** Its rows are parts of what an organisation says of an outcome. */
    boolean isAboutAnswers() {
        return this == OUTCOMES || this == INDICATORS || this == QUESTIONS;
    }

    /** An ICB may bring it for an organisation; all else is the organisation's own to bring. */
    boolean comesOnBehalf() {
        return isAboutAnswers() || this == EVIDENCE_ITEMS;
    }

    /** What is asked of everybody: who answers an NDG set says on Evidence items what others say on Outcomes. */
    static Set<ReturnSheet> asked(Set<ReturnSheet> sheets) {
        var asked = EnumSet.copyOf(sheets);
        if (asked.contains(OUTCOMES)) {
            asked.add(EVIDENCE_ITEMS);
        }
        return asked;
    }

    public List<ReturnColumn> columns() {
        return Arrays.stream(ReturnColumn.values())
                .filter(it -> it.sheet() == this)
                .toList();
    }

    ReturnColumn referenceColumn() {
        return switch (this) {
            case OUTCOMES -> ReturnColumn.OUTCOME;
            case EVIDENCE_ITEMS -> ReturnColumn.ITEM;
            case INDICATORS -> ReturnColumn.INDICATOR;
            case QUESTIONS -> ReturnColumn.QUESTION;
            case EVIDENCE -> ReturnColumn.EVIDENCE_ITEM;
            case SUPPLIERS -> ReturnColumn.SUPPLIER;
            case RISKS -> ReturnColumn.RISK;
            case ACTIONS -> ReturnColumn.ACTION;
            case MEASURES -> ReturnColumn.MEASURE;
        };
    }

    /** What stands beside the reference as its witness. */
    public ReturnColumn titleColumn() {
        return switch (this) {
            case OUTCOMES -> ReturnColumn.OUTCOME_TITLE;
            case EVIDENCE_ITEMS -> ReturnColumn.ITEM_TITLE;
            case INDICATORS -> ReturnColumn.PLAIN_STATEMENT;
            case QUESTIONS -> ReturnColumn.QUESTION_WORDS;
            case EVIDENCE -> ReturnColumn.TITLE;
            case SUPPLIERS -> ReturnColumn.SUPPLIER_NAME;
            case RISKS -> ReturnColumn.RISK_TITLE;
            case ACTIONS -> ReturnColumn.ACTION_TITLE;
            case MEASURES -> ReturnColumn.MEASURE;
        };
    }
}
