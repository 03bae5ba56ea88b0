package org.attest.organisations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.spreadsheets.Row;

/** The columns of a header by the letters of their names alone, whatever line breaks and numbers stand in them. */
final class Headers {

    static final int ABSENT = -1;

    private final Map<String, Integer> places = new HashMap<>();

    Headers(Row header) {
        header.cells()
                .forEach(it -> places.putIfAbsent(plain(it.words()), it.place().column()));
    }

    /** The column that has the first of these names that there is. */
    int place(String... names) {
        for (var it : names) {
            var place = places.get(it);
            if (place != null) {
                return place;
            }
        }
        return ABSENT;
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
