package org.attest.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A register compared with the directory, row by row; nothing has changed yet. */
public record RegisterPreview(RegisterLayout layout, String fileName, LocalDate registerDate, List<RegisterRow> rows) {

    public RegisterPreview {
        rows = List.copyOf(rows);
    }

    public long count(RegisterRow.State state) {
        return rows.stream().filter(it -> it.state() == state).count();
    }

    /** The rows (by their number in the file) that are applied unless a person says otherwise. */
    public Set<Integer> ticked() {
        return rows.stream()
                .filter(RegisterRow::ticked)
                .map(it -> it.line().number())
                .collect(Collectors.toUnmodifiableSet());
    }
}
