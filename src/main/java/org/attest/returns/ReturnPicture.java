package org.attest.returns;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What Attest holds of a return, row by row: at the moment of an export, or now. Blank cells are absent.
 *
 * @param sheets those that it is about, without rows too
 */
record ReturnPicture(Set<ReturnSheet> sheets, List<Row> rows) {

    /** Nothing: the export of a workbook that Attest does not know. */
    static final ReturnPicture UNKNOWN = new ReturnPicture(List.of());

    ReturnPicture {
        sheets = Collections.unmodifiableSet(new TreeSet<>(sheets));
        rows = List.copyOf(rows);
    }

    /** Of the sheets that have rows. */
    ReturnPicture(List<Row> rows) {
        this(rows.stream().map(Row::sheet).collect(Collectors.toSet()), rows);
    }

    /**
     * {@code version} is what a change must be based on; {@code changedBy} a name; {@code concealed} are the cells that are
     * not shared with who compares.
     */
    record Row(
            ReturnSheet sheet,
            String reference,
            Map<ReturnColumn, CellText> cells,
            long version,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            Door door,
            Set<ReturnColumn> concealed) {

        Row {
            cells = Map.copyOf(cells);
            concealed = Set.copyOf(concealed);
        }

        /** All of it is shared. */
        Row(
                ReturnSheet sheet,
                String reference,
                Map<ReturnColumn, CellText> cells,
                long version,
                @Nullable String changedBy,
                @Nullable Instant changedAt,
                Door door) {
            this(sheet, reference, cells, version, changedBy, changedAt, door, Set.of());
        }

        /** A row as it went out; what it was then is all that counts. */
        static Row exported(ReturnSheet sheet, String reference, Map<ReturnColumn, CellText> cells) {
            return new Row(sheet, reference, cells, 0, null, null, new Door.Open());
        }

        @Nullable
        CellText cell(ReturnColumn column) {
            return cells.get(column);
        }

        String title() {
            var title = cells.get(sheet.titleColumn());
            return title == null ? "" : title.value();
        }
    }

    /** Whether the caller may change a row. */
    sealed interface Door {
        record Open() implements Door {}

        /** It is there but may not be changed now, or not by this person. */
        record Closed(String why) implements Door {}

        /** It is no longer there, and what became of it. */
        record Gone(String why) implements Door {}
    }

    ReturnPicture only(Set<ReturnSheet> wanted) {
        return new ReturnPicture(
                sheets.stream().filter(wanted::contains).collect(Collectors.toSet()),
                rows.stream().filter(it -> wanted.contains(it.sheet())).toList());
    }

    List<Row> rows(ReturnSheet sheet) {
        return rows.stream().filter(it -> it.sheet() == sheet).toList();
    }

    /** The rows of a sheet by their folded reference. */
    Map<String, Row> byReference(ReturnSheet sheet) {
        var found = new HashMap<String, Row>();
        rows(sheet).forEach(it -> found.put(Normal.folded(it.reference()), it));
        return found;
    }
}
