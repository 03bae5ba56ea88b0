package org.attest.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Reads the levels that the catalogue's own files and rows write. */
final class Levels {

    private Levels() {}

    static Level read(String written) {
        return Level.of(written).orElseThrow(() -> new IllegalArgumentException("Not a level: " + written));
    }

    static SequencedSet<Level> read(List<String> written) {
        var found = new LinkedHashSet<Level>();
        written.forEach(it -> found.add(read(it)));
        return found;
    }
}
