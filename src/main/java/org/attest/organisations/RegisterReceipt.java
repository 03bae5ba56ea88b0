package org.attest.organisations;

import java.time.Instant;
import java.time.LocalDate;
import org.attest.shared.PersonId;

/**
 * What became of each row of a register: read = changed + already there + new + left out +
 * unmatched + sent back.
 *
 * @param leftOut changes that nobody ticked
 * @param unmatched what the directory does not have and did not take in
 */
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
        int unmatched,
        int sentBack) {

    public RegisterReceipt {
        if (read != added + changed + unchanged + leftOut + unmatched + sentBack) {
            throw new IllegalStateException("The receipt does not add up");
        }
    }
}
