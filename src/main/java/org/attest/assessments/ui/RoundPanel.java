package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Overview;
import org.attest.assessments.Seal;
import org.attest.assessments.Seals;
import org.attest.assessments.StageEntry;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** What happened to this assessment: its steps and its seals, latest first. */
class RoundPanel extends Div {

    private final Seals seals;

    RoundPanel(Overview overview, Seals seals, Accounts accounts) {
        this.seals = seals;
        addClassName("stack");
        var people = new HashSet<PersonId>();
        overview.history().forEach(it -> people.add(it.by()));
        overview.seals().forEach(it -> {
            people.add(it.sealedBy());
            Optional.ofNullable(it.countersign().by()).ifPresent(people::add);
        });
        var names = accounts.names(people);
        add(new Panel("Sealed positions", seals(overview, names), compare(overview)));
        add(new Panel("History of the round", steps(overview, names)));
    }

    /** Contributors see no sealed position, so nothing to compare either. */
    private static Div compare(Overview overview) {
        return overview.seals().isEmpty()
                ? new Div()
                : new Div(Links.to(
                        AssessmentLinks.compare(
                                overview.organisation().code(), overview.ref().year()),
                        "Compare positions"));
    }

    private Div seals(Overview overview, Map<PersonId, String> names) {
        if (overview.seals().isEmpty()) {
            return new Div(new Paragraph("Nothing is sealed yet. The approver seals the position by signing it off."));
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        overview.seals().forEach(it -> list.add(seal(it, names)));
        return new Div(list);
    }

    private ListItem seal(Seal seal, Map<PersonId, String> names) {
        var hash = new Span("SHA-256 " + seal.hash().hex().substring(0, 16) + "…");
        hash.addClassNames("small", "quiet");
        hash.getElement().setAttribute("title", seal.hash().hex());
        var check = Buttons.plain("Check seal " + seal.number(), () -> check(seal));
        return new ListItem(
                new Paragraph("Seal %d, %s, signed off by %s on %s%s"
                        .formatted(
                                seal.number(),
                                seal.round().words().toLowerCase(),
                                names.getOrDefault(seal.sealedBy(), "Unknown person"),
                                UkDates.inWords(seal.sealedAt()),
                                Approval.countersign(seal, countersigner(seal, names)))),
                Layouts.row(hash, check));
    }

    private static String countersigner(Seal seal, Map<PersonId, String> names) {
        return Optional.ofNullable(seal.countersign().by()).map(names::get).orElse("Unknown person");
    }

    private void check(Seal seal) {
        if (seals.verify(seal.id())) {
            Said.done("Seal %d is true: what it holds is what was signed.".formatted(seal.number()));
        } else {
            Said.refused("Seal %d is broken: what it holds is not what was signed. Tell your administrator."
                    .formatted(seal.number()));
        }
    }

    private static Div steps(Overview overview, Map<PersonId, String> names) {
        if (overview.history().isEmpty()) {
            return new Div(new Paragraph("No step has been taken yet."));
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        overview.history().forEach(it -> list.add(step(it, names)));
        return new Div(list);
    }

    private static ListItem step(StageEntry entry, Map<PersonId, String> names) {
        var line = new ListItem(new Span("%s round %s by %s on %s"
                .formatted(
                        entry.round().words(),
                        entry.move().done(),
                        names.getOrDefault(entry.by(), "Unknown person"),
                        UkDates.inWords(entry.at()))));
        var reason = entry.reason();
        if (reason != null) {
            var said = new Paragraph(reason);
            said.addClassNames("kept", "quiet");
            line.add(said);
        }
        return line;
    }
}
