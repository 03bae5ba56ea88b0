package org.attest.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The little of a directory entry that a register is compared with. */
record Held(
        UUID id,
        String code,
        String name,
        Kind kind,
        @Nullable LocalDate closedOn,
        LocalDate knownAsOf) {}
