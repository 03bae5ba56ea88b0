package org.attest.risks.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.attest.connections.Connections;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;

/** How many other organisations hold a risk that this one is linked to. */
class RelatedRisks extends Paragraph {

    RelatedRisks(Connections connections, ItemRef risk) {
        refresh(connections, risk);
    }

    void refresh(Connections connections, ItemRef risk) {
        var holders = connections.of(risk).items().stream()
                .filter(it -> it.item().kind().equals(ItemKind.RISK))
                .map(it -> it.item().organisation())
                .filter(it -> !it.equals(risk.organisation()))
                .distinct()
                .count();
        setVisible(holders > 0);
        setText(holders == 1 ? "1 provider holds a related risk." : holders + " providers hold a related risk.");
    }
}
