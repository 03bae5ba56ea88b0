package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.ListPanel;
import org.attest.components.Panel;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.ReturnsOnBehalf;
import org.attest.shared.DsptYear;
import org.attest.shared.Window;

/** On the page of returns: what was loaded for the organisation, and for an ICB lead the way to load one. */
@org.springframework.stereotype.Component
class LoadedPanel implements ListPanel {

    private static final Window LATEST = new Window(0, 20);

    private final ReturnsOnBehalf onBehalf;
    private final LoadedTable table;
    private final CurrentUser currentUser;

    LoadedPanel(ReturnsOnBehalf onBehalf, LoadedTable table, CurrentUser currentUser) {
        this.onBehalf = onBehalf;
        this.table = table;
        this.currentUser = currentUser;
    }

    @Override
    public String list() {
        return ReturnsLinks.returns();
    }

    @Override
    public Optional<Component> panel(DsptYear year, AddressState address) {
        var caller = currentUser.get();
        var own = caller.scope(Role.PROVIDER_LEAD, Role.APPROVER);
        if (caller.holds(Role.ICB_LEAD)) {
            var load = Buttons.plainLink(ReturnsLinks.onBehalf(), "Load a return that came by mail");
            load.setId("on-behalf");
            return Optional.of(new Panel(
                    "Returns that came by mail",
                    new Paragraph(
                            "Load the return of an organisation for it. It is unconfirmed until the organisation signs."),
                    Layouts.row(load)));
        }
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var loaded = onBehalf.list(LATEST);
        return loaded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Returns that were loaded for you",
                        new Paragraph(
                                "Somebody of the ICB loaded a return for your organisation. It is unconfirmed until"
                                        + " your approver signs it."),
                        table.of(loaded)));
    }
}
