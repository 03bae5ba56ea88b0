package org.attest.returns;

import org.jspecify.annotations.Nullable;

/** One cell of a row that somebody changed, with its three values; null is blank. */
public record JudgedCell(
        ReturnColumn column,
        String place,
        @Nullable CellText export,
        @Nullable CellText now,
        @Nullable CellText file,
        CellEnd end) {}
