package org.attest.returns;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The two columns by which a row of a register is known, and the letter that its references begin with. */
record TableKeys(String referenceColumn, String titleColumn, char letter) {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z])-?0*(\\d{1,8})");

    Set<String> columns() {
        return Set.of(referenceColumn, titleColumn);
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
        return cell == null ? "" : Normal.folded(cell.value());
    }
}
