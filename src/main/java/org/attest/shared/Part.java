package org.attest.shared;

import java.util.List;

/** One part of a long list, and how many rows there are in all. */
public record Part<T>(List<T> rows, long total) {

    public Part {
        rows = List.copyOf(rows);
    }
}
