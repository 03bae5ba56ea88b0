package org.attest.organisations;

import java.time.Instant;
import java.time.LocalDate;
import org.attest.shared.PersonId;

/** What became of each row of a register: read = new + changed + unchanged + left out + sent back. */
public record RegisterReceipt(
        RegisterLayout layout,
        String fileName,
        LocalDate registerDate,
        Instant importedAt,
        PersonId importedBy,
        int read,
        int added,
        int changed,
        int unchanged,
        int leftOut,
        int sentBack) {

    public RegisterReceipt {
        if (read != added + changed + unchanged + leftOut + sentBack) {
            throw new IllegalStateException("The receipt does not add up");
        }
    }
}
