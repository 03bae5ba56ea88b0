package org.attest.campaigns;

import java.time.LocalDate;
import java.util.Set;
import org.attest.returns.ReturnSheet;
import org.attest.shared.DsptYear;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;

/** What an ICB lead fills in to open a campaign. It cannot exist with broken values. */
public record NewCampaign(
        String name, DsptYear year, LocalDate due, Set<ReturnSheet> sheets, Set<OrganisationId> members) {

    public static final int LONGEST_NAME = 200;

    public NewCampaign {
        name = new Narrative(name.strip()).text();
        sheets = Set.copyOf(sheets);
        members = Set.copyOf(members);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("\n")) {
            throw new Refused(
                    "Give the campaign a name of one line, of at most %d characters.".formatted(LONGEST_NAME));
        }
        if (sheets.isEmpty()) {
            throw new Refused("Choose at least one sheet.");
        }
        if (members.isEmpty()) {
            throw new Refused("Choose at least one organisation.");
        }
    }
}
