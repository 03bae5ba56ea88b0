package org.attest.risks;

import java.util.ArrayList;
import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** An organisation judges its risks by another scale: each cell, tolerated score and appetite that changed. */
public record ScaleChanged(OrganisationId organisation, List<FieldChange> changes) implements AuditedEvent {

    public ScaleChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "risks.scale-changed";
    }

    @Override
    public String kind() {
        return "risk-scale";
    }

    @Override
    public String id() {
        return organisation.toString();
    }

    static List<FieldChange> between(RiskScale before, RiskScale after) {
        var changes = new ArrayList<FieldChange>();
        Score.all().forEach(it -> changes.add(FieldChange.of(it.cell(), before.band(it), after.band(it))));
        for (var appetite : Appetite.values()) {
            changes.add(FieldChange.of(
                    appetite.name().toLowerCase(),
                    before.tolerances().of(appetite),
                    after.tolerances().of(appetite)));
        }
        after.appetites().keySet().stream()
                .sorted()
                .forEach(it -> changes.add(FieldChange.of(it, before.appetite(it), after.appetite(it))));
        return changes.stream().filter(FieldChange::isChange).toList();
    }
}
