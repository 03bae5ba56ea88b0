package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.CheckedAnswers;
import org.attest.assessments.Overview;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Links;

/** What the checks found, rule by rule, each outcome with its sentence and the way there. */
class FindingsList extends Div {

    FindingsList(CheckedAnswers checked, Overview overview, Framework framework) {
        addClassName("stack");
        if (checked.findings().isEmpty()) {
            add(new Paragraph("The checks found nothing."));
            return;
        }
        checked.byRule().forEach((rule, findings) -> {
            var list = new UnorderedList();
            list.addClassNames("dots");
            findings.forEach(it -> list.add(new ListItem(
                    link(overview, framework, it.outcome()),
                    new Span(it.sentence().startsWith(rule.words()) ? "" : " " + it.sentence()))));
            add(new Div(new H3("%s (%d)".formatted(rule.words(), findings.size())), list));
        });
    }

    static Component link(Overview overview, Framework framework, OutcomeCode code) {
        return Links.to(
                AssessmentLinks.outcome(
                        overview.organisation().code(), overview.ref().year(), code),
                framework.find(code).map(Outcome::name).orElse(code.code()));
    }
}
