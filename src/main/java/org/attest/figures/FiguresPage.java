package org.attest.figures;

import java.util.List;

/**
 * One page of a table of figures. {@code page} counts from 0, {@code total} counts the rows of all pages; the marking
 * goes with the figures wherever they are copied.
 */
public record FiguresPage<T>(
        String marking,
        String organisation,
        String year,
        String framework,
        int page,
        int size,
        int total,
        List<T> rows) {

    public FiguresPage {
        rows = List.copyOf(rows);
    }

    public boolean isLast() {
        return (long) (page + 1) * size >= total;
    }
}
