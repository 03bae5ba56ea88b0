package org.attest.improvements;

import java.util.List;
import org.attest.shared.OrganisationId;

/** The organisations of a register that the caller reads, and those among them that the caller writes for. */
public record Kept(List<OrganisationId> read, List<OrganisationId> written) {

    public Kept {
        read = List.copyOf(read);
        written = List.copyOf(written);
    }
}
