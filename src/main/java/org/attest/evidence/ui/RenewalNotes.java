package org.attest.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.attest.components.Links;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.Renewal;
import org.attest.evidence.Renewals;
import org.springframework.stereotype.Component;

/** Says on the page of an item what it renews and what renews it, each one link away. */
@Component
class RenewalNotes {

    private final Renewals renewals;

    RenewalNotes(Renewals renewals) {
        this.renewals = renewals;
    }

    List<Div> of(EvidenceItem item, String odsCode) {
        return renewals.of(item).stream().map(it -> note(it, item, odsCode)).toList();
    }

    private static Div note(Renewal renewal, EvidenceItem item, String odsCode) {
        var isOlder = renewal.older().equals(item.reference());
        var other = isOlder ? renewal.newer() : renewal.older();
        var line = new Paragraph();
        line.add(
                new Span(words(renewal.done(), isOlder)),
                Links.to(EvidenceLinks.item(odsCode, other), other),
                new Span(renewal.done() ? "." : ", once a lead accepts " + (isOlder ? "that one." : "this one.")));
        var note = new Div(line);
        note.addClassName("note");
        return note;
    }

    private static String words(boolean done, boolean isOlder) {
        if (isOlder) {
            return done ? "Superseded by " : "Its place goes to its renewal, ";
        }
        return done ? "Renews " : "Takes the place of ";
    }
}
