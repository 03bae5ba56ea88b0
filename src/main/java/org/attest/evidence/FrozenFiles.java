package org.attest.evidence;

import java.util.UUID;
import org.attest.shared.OrganisationId;

/**
 * Says which versions of files were frozen for an independent assessment that the caller works on; the module that keeps
 * those assessments knows.
 */
public interface FrozenFiles {

    boolean mayOpen(OrganisationId organisation, UUID file);
}
