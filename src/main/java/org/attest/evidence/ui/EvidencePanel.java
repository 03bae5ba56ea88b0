package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.attest.components.Buttons;
import org.attest.components.ItemPanel;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.evidence.EvidenceLinks;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;

/** The evidence behind an outcome or an objective, on its own screen. */
@org.springframework.stereotype.Component
class EvidencePanel implements ItemPanel {

    private static final int ORDER = 10;

    private final Connections connections;

    EvidencePanel(Connections connections) {
        this.connections = connections;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsFor(ItemRef item) {
        return (item.kind().equals(ItemKind.OUTCOME) || item.kind().equals(ItemKind.OBJECTIVE))
                && connections.mayLook(item.organisation());
    }

    @Override
    public Component panel(ItemRef item) {
        var add = Buttons.plainLink(EvidenceLinks.newFor(item), "Add evidence");
        add.setId("add-evidence");
        return new LinkedPanel("Evidence", connections, item, List.of(ItemKind.EVIDENCE), add);
    }
}
