package org.attest.position.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.attest.assessments.AssessmentLinks;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.position.Conflict;
import org.attest.shared.DsptYear;

/** Which organisations rest an outcome on the same thing and sealed different levels; each level leads to the answer. */
class ConflictsPanel extends Panel {

    ConflictsPanel(List<Conflict> conflicts, DsptYear year) {
        super("Same basis, different verdicts");
        setId("conflicts");
        if (conflicts.isEmpty()) {
            add(new EmptyState("No two organisations rest an outcome on the same shared evidence or supplier and sealed"
                    + " different levels. What they share is what they link: evidence shared by name or through the"
                    + " system library, and suppliers linked to an outcome."));
            return;
        }
        add(
                new QuietLine("One of them is wrong, or knows more: ask before the next round. %s found."
                        .formatted(conflicts.size() == 1 ? "1 was" : conflicts.size() + " were")),
                new DataTable<Conflict>("Outcomes for which organisations with the same basis sealed different levels")
                        .text("Outcome", it -> it.outcome().code())
                        .column("Resting on", ConflictsPanel::item)
                        .column("Sealed levels", it -> levels(it, year))
                        .show(conflicts));
    }

    private static Div item(Conflict conflict) {
        return new Div(
                Links.to(conflict.item().address(), conflict.item().title()),
                new QuietLine(conflict.basis().words()));
    }

    private static UnorderedList levels(Conflict conflict, DsptYear year) {
        var list = new UnorderedList();
        conflict.levels()
                .forEach(it -> list.add(new ListItem(
                        Links.to(
                                AssessmentLinks.outcome(it.organisation().code(), year, conflict.outcome()),
                                it.organisation().name()),
                        new Span(": " + it.level().words()))));
        return list;
    }
}
