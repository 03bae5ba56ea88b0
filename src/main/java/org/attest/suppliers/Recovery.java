package org.attest.suppliers;

import java.util.Objects;
import java.util.stream.Stream;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Within how many hours a service is back (RTO), and of how many hours data may be lost (RPO); null is not known. */
public record Recovery(@Nullable Integer rtoHours, @Nullable Integer rpoHours) {

    public static final Recovery UNKNOWN = new Recovery(null, null);
    public static final int LONGEST = 9_999;

    public Recovery {
        if (Stream.<@Nullable Integer>of(rtoHours, rpoHours)
                .filter(Objects::nonNull)
                .anyMatch(it -> it < 0 || it > LONGEST)) {
            throw new Refused("Recovery is a whole number of hours from 0 to 9,999.");
        }
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
