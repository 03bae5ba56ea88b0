package org.attest.returns;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells that are taken from one row of the file. */
record TakenCells(List<JudgedCell> cells) {

    /** What the field is to be: from the file where its cell is taken (null where that is blank), else as it is now. */
    <T> @Nullable T value(ReturnColumn column, @Nullable T now, Function<String, T> read) {
        for (var cell : cells) {
            if (cell.column() == column) {
                var file = cell.file();
                return file == null ? null : read.apply(file.value());
            }
        }
        return now;
    }

    boolean has(ReturnColumn column) {
        return cells.stream().anyMatch(it -> it.column() == column);
    }
}
