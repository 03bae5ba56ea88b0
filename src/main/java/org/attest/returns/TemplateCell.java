package org.attest.returns;

import org.jspecify.annotations.Nullable;

/** One cell of a row of a template's workbook that differs from Attest, with its three values; null is blank. */
public record TemplateCell(
        String column,
        String header,
        String place,
        @Nullable CellText before,
        @Nullable CellText now,
        @Nullable CellText file,
        CellEnd end) {}
