package org.attest.reports;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody took the paper of the own position for the own board. */
public record OwnPaperTaken(OrganisationId organisation, DsptYear year, String sha256) implements AuditedEvent {

    @Override
    public String what() {
        return "reports.own-paper-downloaded";
    }

    @Override
    public String kind() {
        return "position";
    }

    @Override
    public String id() {
        return year.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("sha256", null, sha256));
    }
}
