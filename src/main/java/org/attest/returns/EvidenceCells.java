package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;

/** From the cells taken from a row of Evidence to the details of an item; what the workbook does not hold stays. */
final class EvidenceCells {

    private EvidenceCells() {}

    static EvidenceDetails details(EvidenceDetails now, List<JudgedCell> taken) {
        var cells = new TakenCells(taken);
        var people = now.responsible();
        var dates = now.lifetime();
        var content = now.content();
        return new EvidenceDetails(
                Objects.requireNonNull(cells.value(ReturnColumn.TITLE, now.title(), it -> it)),
                Objects.requireNonNull(cells.value(ReturnColumn.KIND, now.kind(), EvidenceKind::valueOf)),
                new Responsible(
                        cells.value(ReturnColumn.EVIDENCE_OWNER, people.owner(), PersonId::of),
                        people.approver(),
                        people.approvedOn()),
                new Lifetime(
                        cells.value(ReturnColumn.EFFECTIVE, dates.effective(), LocalDate::parse),
                        cells.value(ReturnColumn.REVIEW_DUE, dates.reviewDue(), LocalDate::parse),
                        cells.value(ReturnColumn.EXPIRES, dates.expires(), LocalDate::parse),
                        dates.cycleMonths()),
                Objects.requireNonNull(cells.value(ReturnColumn.CLASSIFICATION, now.marking(), Marking::valueOf)),
                now.visibility(),
                now.sharing(),
                new Content(
                        cells.value(ReturnColumn.SUMMARY, content.summary(), it -> it),
                        content.limits(),
                        cells.value(ReturnColumn.KEPT_AT, content.keptAt(), it -> it),
                        content.keptHash()));
    }

    /** A new row's details; its title and kind are there, or it would have gone back. */
    static EvidenceDetails details(List<JudgedCell> taken) {
        return details(EvidenceDetails.titled("New", EvidenceKind.DESIGN), taken);
    }
}
