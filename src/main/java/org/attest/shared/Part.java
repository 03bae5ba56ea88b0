package org.attest.shared;

import java.util.List;

/** One part of a long list, and how many rows there are in all; {@code more} says that there are more than that. */
public record Part<T>(List<T> rows, long total, boolean more) {

    public Part {
        rows = List.copyOf(rows);
    }

    public Part(List<T> rows, long total) {
        this(rows, total, false);
    }
}
