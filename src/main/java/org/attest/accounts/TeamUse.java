package org.attest.accounts;

import org.attest.shared.OrganisationId;
import org.attest.shared.TeamId;

/** Knows work that is assigned to teams. A module that assigns work has one bean of this; {@link Teams} asks them all. */
public interface TeamUse {

    /** Whether something that is not over is assigned to this team. */
    boolean isAssigned(OrganisationId organisation, TeamId team);

    /** What it is, for a sentence: {@code outcomes}. */
    String words();
}
