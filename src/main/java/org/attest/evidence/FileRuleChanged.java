package org.attest.evidence;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An administrator changed a rule about files, for the whole system. */
public record FileRuleChanged(String rule, boolean before, boolean after) implements AuditedEvent {

    @Override
    public @Nullable OrganisationId organisation() {
        return null;
    }

    @Override
    public String what() {
        return "evidence.rule-changed";
    }

    @Override
    public String kind() {
        return "setting";
    }

    @Override
    public String id() {
        return rule;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of(rule, before, after));
    }
}
