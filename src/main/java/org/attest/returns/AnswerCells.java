package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Progress;
import org.attest.catalogue.Level;
import org.attest.shared.Owner;

/** From the cells taken from a row of Outcomes to the change of an answer; what is not taken stays as it is. */
final class AnswerCells {

    private AnswerCells() {}

    static AnswerChange change(Answer now, List<JudgedCell> taken) {
        var cells = new TakenCells(taken);
        var progress = cells.value(ReturnColumn.PROGRESS, now.progress(), Progress::valueOf);
        return new AnswerChange(
                now.outcome(),
                now.version(),
                cells.value(ReturnColumn.LEVEL, now.level(), Level::valueOf),
                cells.value(ReturnColumn.STATEMENT, now.statement(), it -> it),
                cells.value(ReturnColumn.OWNER, now.owner(), Owner::of),
                cells.value(ReturnColumn.DUE, now.due(), LocalDate::parse),
                progress == null ? Progress.NOT_STARTED : progress);
    }
}
