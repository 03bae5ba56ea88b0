package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.AskReach;
import org.attest.suppliers.AskReach.Reach;
import org.attest.suppliers.ManyAsked;
import org.attest.suppliers.SupplierLinks;

/** Whom one question to many suppliers reaches, in words and by name: before it is asked, and as the receipt. */
@org.springframework.stereotype.Component
class AskReachPanels {

    /** So many are named; of the rest there is the number. */
    private static final int NAMED = 100;

    private final OrganisationDirectory directory;

    AskReachPanels(OrganisationDirectory directory) {
        this.directory = directory;
    }

    static String suppliers(int count) {
        return count == 1 ? "1 supplier" : "%,d suppliers".formatted(count);
    }

    List<Component> preview(ManyAsked preview) {
        if (preview.rows().isEmpty()) {
            return List.of(new EmptyState("No supplier is chosen. Tick some in the list, or change its filters."));
        }
        var count = preview.asked().size();
        var said = count == 0 ? "It reaches nobody." : "It reaches %s.".formatted(suppliers(count));
        return panels(preview, "Whom it reaches", said, "Who is asked", "Who is left out");
    }

    List<Component> receipt(ManyAsked receipt, LocalDate due) {
        var said = "%s: “%s”, to be answered by %s."
                .formatted(
                        suppliers(receipt.asked().size()),
                        receipt.questionnaire().title(),
                        UkDates.inWords(due));
        var all = new ArrayList<Component>(panels(receipt, "Receipt", said, "Who was asked", "Who was left out"));
        all.add(Layouts.row(
                Buttons.primaryLink(
                        SupplierLinks.questionnaires(receipt.questionnaire().code()), "See how far it is"),
                Links.to(SupplierLinks.LIST, "Back to the suppliers")));
        return all;
    }

    private List<Component> panels(ManyAsked many, String heading, String said, String asked, String leftOut) {
        var icbs = directory.named(many.rows().stream()
                .map(it -> it.supplier().organisation())
                .distinct()
                .toList());
        var summary = new Panel(heading, new Paragraph(said), counts(many));
        summary.setId("reach");
        var all = new ArrayList<Component>();
        all.add(summary);
        if (!many.asked().isEmpty()) {
            all.add(named(asked, "Who answers", many.asked(), icbs));
        }
        if (!many.leftOut().isEmpty()) {
            all.add(named(leftOut, "Why", many.leftOut(), icbs));
        }
        return all;
    }

    private static UnorderedList counts(ManyAsked many) {
        var list = new UnorderedList();
        list.addClassName("dots");
        say(list, many.count(Reach.CONTACT), "with a contact who can get in and answer");
        say(
                list,
                many.count(Reach.NOBODY),
                "of which nobody can get in: let somebody in on the supplier's own page, or answer on its behalf");
        say(list, many.count(Reach.WAITING), "left out: asked already and not answered yet, so that day stays");
        say(list, many.count(Reach.ANSWERED), "left out: answered already");
        return list;
    }

    private static void say(UnorderedList list, int count, String words) {
        if (count > 0) {
            list.add(new ListItem("%,d %s".formatted(count, words)));
        }
    }

    private static Panel named(
            String heading, String why, List<AskReach> rows, Map<OrganisationId, Organisation> icbs) {
        var panel = new Panel(
                heading,
                new DataTable<AskReach>("Suppliers, " + heading.toLowerCase(Locale.UK))
                        .column("Supplier", it -> supplier(it, icbs))
                        .column(
                                "Tier",
                                it -> new Tag(it.tier().tone(), it.tier().words()))
                        .column(why, it -> new Tag(it.reach().tone(), it.reach().words()))
                        .text("Earlier day", it -> UkDates.inTable(it.before()))
                        .show(rows.stream().limit(NAMED).toList()));
        if (rows.size() > NAMED) {
            panel.add(new QuietLine("These are the first %d of %,d.".formatted(NAMED, rows.size())));
        }
        return panel;
    }

    private static Component supplier(AskReach row, Map<OrganisationId, Organisation> icbs) {
        var words = row.reference() + " " + row.name();
        var icb = icbs.get(row.supplier().organisation());
        return icb == null ? new Span(words) : Links.to(SupplierLinks.supplier(icb.code(), row.reference()), words);
    }
}
