package org.attest.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One part of a long list, and how many rows there are in all; {@code more} says that there are more than that. */
public record Part<T>(List<T> rows, long total, boolean more) {

    public Part {
        rows = List.copyOf(rows);
    }

    public Part(List<T> rows, long total) {
        this(rows, total, false);
    }

    /** Of a list that was counted one row further than {@link Window#counted()}, or to its end. */
    public static <T> Part<T> of(List<T> rows, int found, Window window) {
        return new Part<>(rows, Math.min(found, window.counted()), found > window.counted());
    }

    /** All rows of a list, read part by part within one transaction; what is beyond {@code most} is left out. */
    public static <T> List<T> all(int most, Function<Window, Part<T>> list) {
        var rows = new ArrayList<T>();
        for (var from = 0; from < most; from += Window.LARGEST) {
            var part = list.apply(new Window(from, Window.LARGEST));
            rows.addAll(part.rows());
            if (rows.size() >= part.total()) {
                break;
            }
        }
        return rows;
    }
}
