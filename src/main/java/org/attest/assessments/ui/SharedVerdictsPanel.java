package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.CheckRule;
import org.attest.assessments.SharedVerdict;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.shared.DsptYear;

/** For the ICB alone: evidence that several organisations share, on which they rest different levels of one outcome. */
class SharedVerdictsPanel extends Panel {

    SharedVerdictsPanel(List<SharedVerdict> found, Framework framework, DsptYear year) {
        super(CheckRule.SHARED_EVIDENCE_DIFFERS.words());
        setId("shared-verdicts");
        var note = new Paragraph("Only you see this: no organisation sees the levels of another one.");
        note.addClassNames("quiet", "small");
        add(
                note,
                new DataTable<SharedVerdict>("Shared evidence with different verdicts")
                        .text("Outcome", it -> framework
                                .find(it.outcome())
                                .map(Outcome::name)
                                .orElse(it.outcome().code()))
                        .column(
                                "Evidence",
                                it -> Links.to(
                                        it.evidence().address(), it.evidence().title()))
                        .column("Sealed levels", it -> levels(it, year))
                        .show(found));
    }

    private static Component levels(SharedVerdict verdict, DsptYear year) {
        var lines = new Div();
        lines.addClassName("lines");
        verdict.levels()
                .forEach(it -> lines.add(Layouts.row(
                        Links.to(
                                AssessmentLinks.review(it.organisation().code(), year) + "?outcome="
                                        + verdict.outcome().code(),
                                it.organisation().name()),
                        Words.level(it.level()))));
        return lines;
    }
}
