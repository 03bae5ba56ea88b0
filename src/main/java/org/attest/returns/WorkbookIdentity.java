package org.attest.returns;

import org.jspecify.annotations.Nullable;

/**
 * Which workbook a file says it is. Only the id counts, and only for looking up what the server kept; what is printed on
 * Start here can get a file refused, never let in.
 */
record WorkbookIdentity(
        @Nullable String workbook,
        @Nullable String schema,
        boolean twoOfThem,
        @Nullable String printedCode,
        @Nullable String printedYear,
        @Nullable String printedVersion) {}
