package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.assessments.CheckedAnswers;
import org.attest.assessments.Overview;
import org.attest.assessments.WeakClaim;
import org.attest.catalogue.Framework;
import org.attest.components.DataTable;

/** The claims that an approver should look at first. */
final class WeakestTable {

    private WeakestTable() {}

    static Component of(CheckedAnswers checked, Overview overview, Framework framework) {
        return checked.weakest().isEmpty()
                ? new Paragraph("No claim is weak by the rules: none above its suggestion, on design evidence alone,"
                        + " without evidence or on stale evidence.")
                : new DataTable<WeakClaim>("The weakest claims, the weakest first")
                        .column("Outcome", it -> FindingsList.link(overview, framework, it.outcome()))
                        .column("Claimed", it -> Words.level(it.level()))
                        .text("Why it is weak", WeakClaim::why)
                        .show(checked.weakest());
    }
}
