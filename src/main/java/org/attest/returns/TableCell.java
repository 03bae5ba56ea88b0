package org.attest.returns;

import org.attest.spreadsheets.CellPlace;
import org.jspecify.annotations.Nullable;

/** A cell of an imported table that differs from Attest; {@code now} is null where Attest holds nothing there. */
public record TableCell(
        String key,
        String header,
        CellPlace place,
        @Nullable CellText now,
        CellText file) {}
