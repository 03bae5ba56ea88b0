package org.attest.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/**
 * Something was done with a campaign. {@code organisation} is the ICB; {@code asked} are the organisations that are told,
 * when it opens or they are reminded.
 */
public record CampaignEvent(
        OrganisationId organisation,
        Step step,
        UUID campaign,
        LocalDate due,
        List<OrganisationId> asked,
        List<FieldChange> changes)
        implements AuditedEvent {

    /** What happened. */
    public enum Step {
        OPENED,
        CHASED,
        CLOSED,
        REOPENED,
        WORKBOOKS_MADE,
        LOADED,
        EXPORTED
    }

    public CampaignEvent {
        asked = List.copyOf(asked);
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "campaigns." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return "campaign";
    }

    @Override
    public String id() {
        return campaign.toString();
    }
}
