package org.attest.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of good practice as it is asked: our own plain-English line, and the official wording where an
 * administrator imported it. At least one of the two is there. The identifier is unique only within the column.
 */
public record AskedIndicator(
        Level column,
        String identifier,
        @Nullable String line,
        @Nullable String wording) {}
