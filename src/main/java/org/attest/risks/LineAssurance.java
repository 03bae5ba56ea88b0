package org.attest.risks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assurance that counts: by which line, what it says, from which day, and how it was rated. */
public record LineAssurance(
        UUID id,
        AssuranceLine line,
        String says,
        LocalDate on,
        @Nullable String rating) {}
