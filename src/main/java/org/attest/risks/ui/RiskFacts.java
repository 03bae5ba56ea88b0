package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.attest.risks.Risk;
import org.attest.risks.RiskDetails;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What a risk says, name by name; what is absent is a dash. */
class RiskFacts extends DescriptionList {

    RiskFacts(Risk risk, RiskFields.Words words, String appetite, boolean partner) {
        addClassName("facts");
        var details = risk.details();
        if (details != null) {
            with("If", details.wording().cause());
            with("then", details.wording().event());
            with("resulting in", details.wording().effect());
        }
        with("Category", words.value("category", risk.category()));
        with("Appetite", appetite);
        if (details != null) {
            people(details, words);
            with("Escalation", risk.escalation().words());
        }
        with("Reviewed", risk.reviewedOn() == null ? "Not yet" : UkDates.inWords(risk.reviewedOn()));
        with("Review due", UkDates.inWords(risk.reviewDue()));
        if (partner && details != null) {
            with("What the ICB sees", details.shown().words());
        }
    }

    private void people(RiskDetails details, RiskFields.Words words) {
        var objective = details.objective();
        with("Objective", objective == null ? null : words.value("objective", Integer.toString(objective)));
        var accountable = details.accountable();
        with("Owner", name(accountable.owner(), words.names()));
        with("Executive lead", accountable.lead());
        with("Committee", accountable.committee());
    }

    private static @Nullable String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? null : names.get(person);
    }

    private void with(String name, @Nullable String value) {
        var words = new Span(value == null || value.isBlank() ? "–" : value);
        words.addClassName("kept");
        with(name, words);
    }

    private void with(String name, Component value) {
        add(new Term(name), new Description(value));
    }
}
