package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A service of a supplier, as a person fills it in; pathways are the words for the clinical work that needs it. Blank
 * texts become null.
 */
public record ServiceDetails(
        String name,
        @Nullable String function,
        @Nullable String pathways,
        @Nullable String hostingCountry,
        @Nullable RemoteAccess remoteAccess,
        Recovery promised,
        Recovery tested,
        @Nullable LocalDate testedOn,
        @Nullable String fallback,
        boolean ended) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_COUNTRY = 100;

    public ServiceDetails {
        name = SupplierDetails.line("name", name, LONGEST_NAME);
        if (name == null) {
            throw new Refused("Give the service a name.");
        }
        function = Narrative.checked(function);
        pathways = Narrative.checked(pathways);
        hostingCountry = SupplierDetails.line("country", hostingCountry, LONGEST_COUNTRY);
        fallback = Narrative.checked(fallback);
        if (!tested.isUnknown() && testedOn == null) {
            throw new Refused("Say on which day the recovery was tested.");
        }
    }

    public static ServiceDetails named(String name) {
        return new ServiceDetails(name, null, null, null, null, Recovery.UNKNOWN, Recovery.UNKNOWN, null, null, false);
    }

    public ServiceDetails with(boolean nowEnded) {
        return new ServiceDetails(
                name, function, pathways, hostingCountry, remoteAccess, promised, tested, testedOn, fallback, nowEnded);
    }
}
