package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Overview;
import org.attest.catalogue.Standing;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;

/** How many outcomes stand above, at and below what is expected, and which ones are below. */
class AnswerSummary extends Div {

    AnswerSummary(Overview overview, Standings standings) {
        addClassName("stack");
        var unknown = standings.at(Standing.EXPECTED_NOT_KNOWN).size();
        var below = standings.at(Standing.BELOW).size();
        add(Layouts.row(
                new Tag(Tone.GOOD, standings.at(Standing.ABOVE).size() + " above expected"),
                new Tag(Tone.GOOD, standings.at(Standing.AT).size() + " at expected"),
                new Tag(below == 0 ? Tone.ABSENT : Tone.BAD, below + " below expected"),
                new Tag(Tone.NONE, unknown + " expected level not known")));
        var known = standings.all().size() - unknown;
        var met =
                standings.at(Standing.ABOVE).size() + standings.at(Standing.AT).size();
        add(new Paragraph("%d of %d with a known expected level are at or above it; %d of these levels are unconfirmed."
                .formatted(met, known, standings.unconfirmed())));
        if (!standings.at(Standing.BELOW).isEmpty()) {
            add(new H3("Below expected"), below(overview, standings));
        }
    }

    private static UnorderedList below(Overview overview, Standings standings) {
        var list = new UnorderedList();
        list.addClassNames("row");
        standings
                .at(Standing.BELOW)
                .forEach(it -> list.add(new ListItem(Links.to(
                        AssessmentLinks.outcome(
                                overview.organisation().code(), overview.ref().year(), it),
                        it.code()))));
        return list;
    }
}
