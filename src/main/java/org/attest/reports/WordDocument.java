package org.attest.reports;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * POI's document, but for its tables: each keeps its place in POI's tree, and its XML comes in when the file is written. An
 * object for each property of each cell would cost several times as much as all the rest.
 */
final class WordDocument extends XWPFDocument {

    /** How POI writes a table that holds nothing; no text reads like that, since its brackets are escaped. */
    private static final String PLACE = "<w:tbl/>";

    private final List<WordTable> tables = new ArrayList<>();

    void add(WordTable table) {
        getDocument().getBody().addNewTbl();
        tables.add(table);
    }

    @Override
    protected void commit() throws IOException {
        super.commit();
        var around = around();
        getPackagePart().clear();
        try (var out = new OutputStreamWriter(getPackagePart().getOutputStream(), StandardCharsets.UTF_8)) {
            out.append(around[0]);
            for (var i = 0; i < tables.size(); i++) {
                out.append(tables.get(i).xml()).append(around[i + 1]);
            }
        }
    }

    /** What stands before, between and after the tables. */
    private String[] around() throws IOException {
        try (var in = getPackagePart().getInputStream()) {
            var around = new String(in.readAllBytes(), StandardCharsets.UTF_8).split(PLACE, -1);
            if (around.length != tables.size() + 1) {
                throw new IllegalStateException("A table of the Word file has lost its place");
            }
            return around;
        }
    }
}
