package org.attest.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** POI's document, but for its tables: each keeps its place in POI's tree, and its XML comes in when the file is written. */
final class WordDocument extends XWPFDocument {

    private static final String PLACE = "<w:tbl/>";

    private final List<WordTable> tables = new ArrayList<>();

    void add(WordTable table) {
        getDocument().getBody().addNewTbl();
        tables.add(table);
    }

    @Override
    protected void commit() throws IOException {
        super.commit();
        TablePlaces.fill(
                getPackagePart(), PLACE, tables.stream().map(WordTable::xml).toList());
    }
}
