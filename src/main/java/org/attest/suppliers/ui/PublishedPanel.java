package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.attest.components.EmptyState;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.organisations.PublishedRegister;
import org.attest.organisations.PublishedStatus;
import org.attest.shared.UkDates;
import org.attest.suppliers.Supplier;
import org.springframework.stereotype.Component;

/** What the national register says of a supplier: dated, public, and apart from the assurances that people record. */
@Component
class PublishedPanel {

    private final PublishedRegister published;

    PublishedPanel(PublishedRegister published) {
        this.published = published;
    }

    Panel panel(Supplier supplier) {
        var panel = new Panel(
                "Published DSPT status", new Paragraph("From the national register, not an assurance recorded here."));
        var code = supplier.details().odsCode();
        if (code == null) {
            panel.add(new EmptyState("The supplier has no ODS code, by which the register would know it."));
            return panel;
        }
        var history = published.historyOf(code);
        if (history.isEmpty()) {
            panel.add(new EmptyState(
                    "No register that was imported since the supplier is recorded names the code " + code + "."));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("feed");
        history.forEach(it -> list.add(line(it)));
        panel.add(list);
        return panel;
    }

    private static ListItem line(PublishedStatus said) {
        return new ListItem(
                new Tag(said.tone(), said.words()),
                new Paragraph("Published " + UkDates.inTable(said.publishedOn()) + ", register of "
                        + UkDates.inTable(said.registerDate())));
    }
}
