package org.attest.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file that passed the checks and can be read. Rows without a filled cell are left out. Reading may still refuse the
 * file ({@link FileRefused}) when a limit is passed on the way.
 */
public sealed interface WorkbookContent extends AutoCloseable permits XlsxContent, CsvContent {

    List<SheetInfo> sheets();

    /** The custom document properties, as text, by name. */
    Map<String, String> properties();

    /** Hands over the rows of a sheet one by one; a name that the workbook does not have is an empty sheet. */
    void eachRow(String sheet, Consumer<Row> reader);

    /** Which cells of a sheet are merged. */
    List<MergedCells> merged(String sheet);

    default List<Row> rows(String sheet) {
        var rows = new ArrayList<Row>();
        eachRow(sheet, rows::add);
        return rows;
    }

    @Override
    void close();
}
