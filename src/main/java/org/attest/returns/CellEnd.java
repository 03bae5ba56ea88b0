package org.attest.returns;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one cell, from three values: at export, in Attest now, and in the file. Each constant is one line of
 * the table that people are shown in the help; blank cells are absent values.
 */
public enum CellEnd {
    /** Nobody touched it, or both say the same. */
    UNCHANGED,
    /** Only the file changed it. */
    CHANGE,
    /** Only the file changed it, to nothing: never done unless somebody ticks it. */
    CLEARING,
    /** Only Attest changed it since the export: it stays. */
    KEPT,
    /** Both changed it, to the same. */
    ALREADY_THERE,
    /** Both changed it, differently: somebody must choose. */
    CONFLICT;

    /** The rule for a cell whose value at export is known. */
    static CellEnd of(@Nullable CellText export, @Nullable CellText now, @Nullable CellText file) {
        var fileMoved = !CellText.same(export, file);
        var attestMoved = !CellText.same(export, now);
        if (!fileMoved) {
            return attestMoved ? KEPT : UNCHANGED;
        }
        if (!attestMoved) {
            return file == null ? CLEARING : CHANGE;
        }
        return CellText.same(now, file) ? ALREADY_THERE : CONFLICT;
    }

    /** The rule for a cell that was in no export we know of: two values only. */
    static CellEnd withoutExport(@Nullable CellText now, @Nullable CellText file) {
        if (CellText.same(now, file)) {
            return UNCHANGED;
        }
        return now == null ? CHANGE : CONFLICT;
    }

    /** The file asks for something that a person may take or leave. */
    public boolean isAsked() {
        return this == CHANGE || this == CLEARING || this == CONFLICT;
    }
}
