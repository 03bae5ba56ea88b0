package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.OutcomeQuery;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;

/** What the ICB asked about outcomes of this year's seals, and what the organisation replied. */
class QueriesPanel extends Panel {

    QueriesPanel(Place place, List<OutcomeQuery> queries) {
        super("Queries of the ICB");
        setId("queries");
        add(new DataTable<OutcomeQuery>("Queries and replies, outcome by outcome")
                .column(
                        "Outcome",
                        it -> Links.to(
                                AssessmentLinks.outcome(place.organisation().code(), place.year(), it.outcome()),
                                it.outcome().code()))
                .number("Seal", it -> Integer.toString(it.seal()))
                .text("Asked", OutcomeQuery::words)
                .column("Reply", QueriesPanel::reply)
                .show(queries));
    }

    private static Component reply(OutcomeQuery query) {
        var reply = query.reply();
        if (reply != null) {
            var words = new Span(reply.words());
            words.addClassName("kept");
            return words;
        }
        return query.open() ? new Tag(Tone.WARN, "Waits for a reply") : new Span("–");
    }
}
