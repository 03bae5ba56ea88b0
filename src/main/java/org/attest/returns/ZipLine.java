package org.attest.returns;

import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a zip: loaded, with the sums of its receipt, or not, with the reason. {@code tally} without a
 * {@code taken} is of a workbook in which nothing was to be applied.
 */
public record ZipLine(
        String file,
        @Nullable OrganisationId organisation,
        @Nullable UUID taken,
        @Nullable Tally tally,
        String reason) {

    static ZipLine refused(String file, @Nullable OrganisationId organisation, String reason) {
        return new ZipLine(file, organisation, null, null, reason);
    }

    public boolean isLoaded() {
        return taken != null;
    }
}
