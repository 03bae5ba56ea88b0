package org.attest.returns;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two columns by which a row of a register is known, and the letter that its references begin with.
 *
 * @param further columns that tell two rows of one title apart
 * @param others columns that are read with these, and judged by the register itself
 */
record TableKeys(String referenceColumn, String titleColumn, char letter, Set<String> further, Set<String> others) {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z])-?0*(\\d{1,8})");

    TableKeys(String referenceColumn, String titleColumn, char letter) {
        this(referenceColumn, titleColumn, letter, Set.of(), Set.of());
    }

    TableKeys with(String... columns) {
        return new TableKeys(referenceColumn, titleColumn, letter, Set.of(columns), others);
    }

    TableKeys beside(String... columns) {
        return new TableKeys(referenceColumn, titleColumn, letter, further, Set.of(columns));
    }

    Set<String> columns() {
        return Stream.of(Set.of(referenceColumn, titleColumn), further, others)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code r-42} is R-0042; the empty text where the row names none. */
    String reference(Map<String, CellText> row) {
        var cell = row.get(referenceColumn);
        if (cell == null) {
            return "";
        }
        var match = REFERENCE.matcher(cell.value());
        return match.matches() && match.group(1).charAt(0) == letter
                ? "%s-%04d".formatted(letter, Integer.parseInt(match.group(2)))
                : cell.value();
    }

    /** By what titles are compared; the empty text where there is none. */
    String title(Map<String, CellText> row) {
        var cell = row.get(titleColumn);
        if (cell == null || further.isEmpty()) {
            return cell == null ? "" : Normal.folded(cell.value());
        }
        return Stream.concat(Stream.of(titleColumn), further.stream().sorted())
                .map(it -> row.getOrDefault(it, CellText.of("")).value())
                .map(Normal::folded)
                .collect(Collectors.joining("|"));
    }
}
