package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.components.Buttons;
import org.attest.components.ItemPanel;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.Actions;
import org.attest.improvements.RegisterLinks;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** The way from a risk or a supplier to an action that comes from it. */
@org.springframework.stereotype.Component
class RaisePanel implements ItemPanel {

    private static final int ORDER = 30;

    private final Actions actions;
    private final RegisterPlace place;

    RaisePanel(Actions actions, RegisterPlace place) {
        this.actions = actions;
        this.place = place;
    }

    /** What an address points at as the source of a new action. */
    record Pointed(ActionOrigin origin, ItemRef item) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsFor(ItemRef item) {
        return origin(item.kind())
                .filter(it -> it == ActionOrigin.RISK || it == ActionOrigin.SUPPLIER)
                .filter(_ -> !actions.organisations().written().isEmpty())
                .isPresent();
    }

    @Override
    public Component panel(ItemRef item) {
        var written = actions.organisations().written();
        var organisation = place.named(written.contains(item.organisation()) ? List.of(item.organisation()) : written)
                .getFirst();
        var from = "%s_%s_%s".formatted(item.kind(), item.organisation(), item.id());
        var raise = Buttons.plainLink(
                RegisterLinks.action(organisation.code(), RegisterLinks.NEW) + "/change?from="
                        + URLEncoder.encode(from, StandardCharsets.UTF_8),
                "Raise action");
        raise.setId("raise-action");
        return new Panel("Is something to be done?", new QuietLine("The action keeps this as its source."), raise);
    }

    /** Empty for nonsense. Whether the person may see the item is asked where it is shown. */
    static Optional<Pointed> source(String address) {
        var parts = address.split("_", 3);
        if (parts.length < 3 || parts[2].isBlank()) {
            return Optional.empty();
        }
        try {
            var item = new ItemRef(new ItemKind(parts[0]), OrganisationId.of(parts[1]), parts[2]);
            return origin(item.kind()).map(it -> new Pointed(it, item));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<ActionOrigin> origin(ItemKind kind) {
        return Arrays.stream(ActionOrigin.values())
                .filter(it -> kind.equals(it.kind()))
                .findFirst();
    }
}
