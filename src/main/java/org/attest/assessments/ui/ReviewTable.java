package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.ReviewLine;
import org.attest.assessments.ReviewSheet;
import org.attest.components.DataTable;
import org.attest.components.Links;

/** Every outcome of a round under review with its mark; a name leads to that outcome on the desk. */
final class ReviewTable {

    private ReviewTable() {}

    static Component of(ReviewSheet sheet, ReviewedOutcome drawing) {
        var place = drawing.place();
        return new DataTable<ReviewLine>("Outcomes of seal " + sheet.seal().number() + " under review")
                .column(
                        "Outcome",
                        it -> Links.to(
                                AssessmentLinks.review(
                                        place.organisation().code(),
                                        place.year(),
                                        it.answer().outcome()),
                                drawing.name(it.answer().outcome())))
                .column("Level", it -> Words.level(it.answer().level()))
                .column(
                        "Expected then",
                        it -> Words.expected(it.answer().expected(), it.answer().expectedConfirmed()))
                .column("Standing", it -> Words.standing(it.answer().standing()))
                .column("Review", it -> ReviewedOutcome.mark(it.mark()))
                .show(sheet.lines());
    }
}
