package org.attest.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A brought table beside what Attest holds now: which of our columns was found under which header of the file, and each row
 * with how it ends if applied at this moment.
 *
 * @param headers of the file, by the number of their column, in their order
 * @param matched by the key of our column the number of the file's
 * @param appliedBefore set when this very file was applied already
 * @param fingerprint says what the person saw
 */
public record TablePreview(
        TableTaken taken,
        List<TableColumn> columns,
        Map<Integer, String> headers,
        Map<String, Integer> matched,
        List<TableRow> rows,
        List<Problem> problems,
        @Nullable TableTaken appliedBefore,
        String fingerprint) {

    public TablePreview {
        columns = List.copyOf(columns);
        headers = new LinkedHashMap<>(headers);
        matched = Map.copyOf(matched);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Everything to be said, of the file and of its rows. */
    public List<Problem> allProblems() {
        var all = new ArrayList<>(problems);
        rows.forEach(it -> all.addAll(it.problems()));
        return all;
    }

    /** The headers under which nothing is read. */
    public List<String> unread() {
        return headers.entrySet().stream()
                .filter(it -> !matched.containsValue(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The columns that something new needs and the file does not have. */
    public List<TableColumn> missing() {
        return columns.stream()
                .filter(it -> it.isRequired() && !matched.containsKey(it.key()))
                .toList();
    }

    /** @param decided the numbers of the rows about which a person decided otherwise than proposed */
    public Tally tally(Set<Integer> decided) {
        return Tally.ofEnds(
                rows.stream().map(it -> it.end(decided.contains(it.number()))).toList());
    }
}
