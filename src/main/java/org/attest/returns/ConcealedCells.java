package org.attest.returns;

import java.util.Map;
import org.attest.assessments.Answer;
import org.attest.assessments.ConcealedAnswer;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.OutcomeCode;
import org.attest.ndg.NdgAnswer;
import org.attest.ndg.NdgConcealed;
import org.attest.ndg.NdgRef;
import org.jspecify.annotations.Nullable;

/**
 * The cells of answers that are not shared with the ICB lead who loads a return: what the ICB loaded itself, so that the
 * same file changes nothing, or a mark that something stands there, so that nobody overwrites it unasked.
 */
record ConcealedCells(Map<OutcomeCode, ConcealedAnswer> answers, Map<NdgRef, NdgConcealed> items) {

    /** For everybody who sees what they compare with. */
    static final ConcealedCells NONE = new ConcealedCells(Map.of(), Map.of());

    static final CellText MARK = new CellText("\uE000", "Not shared with you");

    void outcome(RowCells cells, Answer answer) {
        var concealed = answers.get(answer.outcome());
        if (concealed == null) {
            return;
        }
        var unknown = concealed.unknown();
        var level = concealed.level();
        if (!answer.shows(Answer.Field.LEVEL)) {
            cells.choice(ReturnColumn.LEVEL, level, level == null ? "" : level.words())
                    .concealed(ReturnColumn.LEVEL, unknown.level());
        }
        if (!answer.shows(Answer.Field.STATEMENT)) {
            cells.text(ReturnColumn.STATEMENT, concealed.statement())
                    .concealed(ReturnColumn.STATEMENT, unknown.statement());
        }
        if (!answer.shows(Answer.Field.GROUNDS)) {
            cells.text(ReturnColumn.LEVEL_REASON, concealed.grounds().reason())
                    .concealed(ReturnColumn.LEVEL_REASON, unknown.reason());
        }
    }

    void indicator(RowCells cells, Answer answer, IndicatorKey key) {
        var concealed = ofGrounds(answer);
        if (concealed == null) {
            return;
        }
        var unknown = concealed.unknown().indicators().contains(key);
        concealed.grounds().indicators().to(key).ifPresent(it -> cells.choice(
                        ReturnColumn.INDICATION,
                        it.indication(),
                        it.indication().words())
                .text(ReturnColumn.INDICATION_COMMENT, it.comment()));
        cells.concealed(ReturnColumn.INDICATION, unknown).concealed(ReturnColumn.INDICATION_COMMENT, unknown);
    }

    void question(RowCells cells, Answer answer, String question) {
        var concealed = ofGrounds(answer);
        if (concealed == null) {
            return;
        }
        var said = concealed.grounds().questions();
        var unknown = concealed.unknown();
        cells.text(ReturnColumn.QUESTION_ANSWER, said.to(question).orElse(null))
                .text(ReturnColumn.QUESTION_NOTE, said.noteOn(question).orElse(null))
                .concealed(ReturnColumn.QUESTION_ANSWER, unknown.questions().contains(question))
                .concealed(ReturnColumn.QUESTION_NOTE, unknown.notes().contains(question));
    }

    private @Nullable ConcealedAnswer ofGrounds(Answer answer) {
        return answer.shows(Answer.Field.GROUNDS) ? null : answers.get(answer.outcome());
    }

    void item(RowCells cells, NdgAnswer answer) {
        var concealed = answer.shown() ? null : items.get(answer.item().ref());
        if (concealed == null) {
            return;
        }
        ItemRows.said(cells, concealed.known())
                .concealed(ReturnColumn.ITEM_ANSWER, concealed.answer())
                .concealed(ReturnColumn.ITEM_DATE, concealed.date())
                .concealed(ReturnColumn.EXEMPT_BECAUSE, concealed.certificate())
                .concealed(ReturnColumn.EXEMPT_UNTIL, concealed.certificate());
    }
}
