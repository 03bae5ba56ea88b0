package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Map;
import org.attest.components.Facts;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.Whose;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What somebody filled in about an item, as far as the caller may see it. */
class ItemFacts extends Facts {

    /** @param sharing with whom it is shared, in words; null where that is not the caller's to know */
    ItemFacts(EvidenceItem item, Map<PersonId, String> names, @Nullable String sharing) {
        var it = item.details();
        with("Kind", it.kind().words() + ": " + it.kind().help());
        with("Summary", it.content().summary());
        if (item.contentShared()) {
            with("Limits", it.content().limits());
            with("Where kept", kept(it.content().keptAt()));
            with("SHA-256 there", it.content().keptHash());
        }
        with("Owner", name(it.responsible().owner(), names));
        with("Approved by", name(it.responsible().approver(), names));
        with("Approved on", UkDates.inTable(it.responsible().approvedOn()));
        with("Effective date", UkDates.inTable(it.lifetime().effective()));
        with("Review due", UkDates.inTable(it.lifetime().reviewDue()));
        with("Expires", UkDates.inTable(it.lifetime().expires()));
        with("Cycle", it.lifetime().cycleMonths() == null ? null : it.lifetime().cycleMonths() + " months");
        with("Due", UkDates.inTable(item.due()));
        if (item.whose() != Whose.SHARED) {
            with("What the ICB sees", it.visibility().words());
        }
        if (sharing != null) {
            with("Shared with", sharing);
        }
    }

    private static @Nullable String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? null : names.get(person);
    }

    /** Only https becomes a link, with its host in view. */
    private static Component kept(@Nullable String place) {
        if (place == null || !place.startsWith("https://") || place.contains(" ")) {
            return new Span(place == null ? "–" : place);
        }
        try {
            var link = new Anchor(URI.create(place).toString(), place);
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return new Div(link, new Span(" (on " + URI.create(place).getHost() + ", opens a new tab)"));
        } catch (IllegalArgumentException notAnAddress) {
            return new Span(place);
        }
    }
}
