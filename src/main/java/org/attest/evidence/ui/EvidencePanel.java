package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.attest.components.Buttons;
import org.attest.components.ItemPanel;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.evidence.EvidenceLinks;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;

/** The evidence behind an outcome, an objective or an evidence item of an NDG set, on its own screen. */
@org.springframework.stereotype.Component
class EvidencePanel implements ItemPanel {

    private static final int ORDER = 10;
    private static final Set<ItemKind> KINDS = Set.of(ItemKind.OUTCOME, ItemKind.OBJECTIVE, ItemKind.NDG_ITEM);

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
        return KINDS.contains(item.kind()) && connections.mayLook(item.organisation());
    }

    @Override
    public Component panel(ItemRef item) {
        var add = Buttons.plainLink(EvidenceLinks.newFor(item), "Add evidence");
        add.setId("add-evidence");
        return new LinkedPanel("Evidence", connections, item, List.of(ItemKind.EVIDENCE), add);
    }
}
