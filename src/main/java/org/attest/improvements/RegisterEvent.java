package org.attest.improvements;

import java.util.List;
import java.util.Locale;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;

/** Something happened to a milestone, a funding line or an action of the register. */
public record RegisterEvent(
        OrganisationId organisation, ItemKind item, RegisterVerb verb, String id, List<FieldChange> changes)
        implements AuditedEvent {

    public RegisterEvent {
        changes = List.copyOf(changes);
    }

    /** {@code improvements.milestone-move}. */
    @Override
    public String what() {
        return "improvements." + item.code() + "-" + verb.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return item.code();
    }
}
