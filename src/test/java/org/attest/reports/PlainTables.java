package org.attest.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Tables written by POI as its own examples do: words in cells, and nothing else. */
final class PlainTables {

    private PlainTables() {}

    static void word(List<List<List<String>>> tables, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            for (var rows : tables) {
                var table = document.createTable(rows.size(), rows.getFirst().size());
                for (var row = 0; row < rows.size(); row++) {
                    var to = table.getRow(row);
                    for (var column = 0; column < rows.get(row).size(); column++) {
                        to.getCell(column).setText(rows.get(row).get(column));
                    }
                }
            }
            document.write(out);
        }
    }

    static void slides(List<List<List<String>>> tables, OutputStream out) throws IOException {
        try (var show = new XMLSlideShow()) {
            for (var rows : tables) {
                var table = show.createSlide().createTable();
                for (var cells : rows) {
                    var row = table.addRow();
                    cells.forEach(it -> row.addCell().setText(it));
                }
            }
            show.write(out);
        }
    }
}
