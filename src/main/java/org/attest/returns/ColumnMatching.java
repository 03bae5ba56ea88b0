package org.attest.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds our columns among the headers of a file: by their own words first, then by what others call them. */
final class ColumnMatching {

    private final List<TableColumn> columns;
    private final Map<String, TableColumn> byName = new HashMap<>();

    ColumnMatching(List<TableColumn> columns) {
        this.columns = columns;
        for (var column : columns) {
            byName.putIfAbsent(Normal.folded(column.header()), column);
            column.synonyms().forEach(it -> byName.putIfAbsent(Normal.folded(it), column));
        }
    }

    /** The column of the file that each of ours stands in; a header is used once, the first of two alike. */
    Map<String, Integer> match(List<RawTable.Header> headers) {
        var matched = new LinkedHashMap<String, Integer>();
        var before = "";
        for (var header : headers) {
            var words = Normal.folded(header.words());
            // "Inherent L" and then a bare "C"
            var together = before.isEmpty() ? Optional.<TableColumn>empty() : named(before + " " + words);
            var column = together.or(() -> named(words));
            column.ifPresent(it -> matched.putIfAbsent(it.key(), header.column()));
            before = column.isPresent() && words.contains(" ") ? words.substring(0, words.indexOf(' ')) : before;
        }
        return matched;
    }

    /** What of a remembered or chosen match fits these headers and columns. */
    Map<String, Integer> fitting(Map<String, Integer> chosen, List<RawTable.Header> headers) {
        var fitting = new LinkedHashMap<String, Integer>();
        var used = new HashSet<Integer>();
        for (var column : columns) {
            var at = chosen.get(column.key());
            if (at != null && headers.stream().anyMatch(it -> it.column() == at) && used.add(at)) {
                fitting.put(column.key(), at);
            }
        }
        return fitting;
    }

    /** Whether everything stands there that something new must have. */
    boolean hasRequired(List<RawTable.Header> headers) {
        var matched = match(headers).keySet();
        return columns.stream().filter(TableColumn::isRequired).allMatch(it -> matched.contains(it.key()));
    }

    private Optional<TableColumn> named(String folded) {
        return Optional.ofNullable(byName.get(folded));
    }
}
