package org.attest.reports;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Puts tables, as XML, into a part of a file that POI has written, where it left a place for each: an object of POI for each
 * property of each cell would cost several times as much as all the rest of the file.
 */
final class TablePlaces {

    private TablePlaces() {}

    /** @param place how POI writes a table that holds nothing; no text reads like that, since its brackets are escaped */
    static void fill(PackagePart part, String place, List<String> tables) throws IOException {
        var around = read(part).split(place, -1);
        if (around.length != tables.size() + 1) {
            throw new IllegalStateException("A table has lost its place in " + part.getPartName());
        }
        part.clear();
        try (var out = new OutputStreamWriter(part.getOutputStream(), StandardCharsets.UTF_8)) {
            out.append(around[0]);
            for (var i = 0; i < tables.size(); i++) {
                out.append(tables.get(i)).append(around[i + 1]);
            }
        }
    }

    private static String read(PackagePart part) throws IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
