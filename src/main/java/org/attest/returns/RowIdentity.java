package org.attest.returns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which item a row is about: by its reference, with its title as the witness. */
final class RowIdentity {

    private static final Pattern NEW = Pattern.compile("new[ .-]?[0-9]*");
    private static final int FURTHEST = 3;

    private final ReturnSheet sheet;
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Set<String> allTitles = new HashSet<>();
    private final Map<String, String> written = new HashMap<>();

    RowIdentity(ReturnSheet sheet, Comparison with) {
        this.sheet = sheet;
        for (var picture : new ReturnPicture[] {with.export(), with.now()}) {
            for (var row : picture.rows(sheet)) {
                var reference = Normal.folded(row.reference());
                var title = Normal.folded(row.title());
                written.put(reference, row.reference());
                titles.computeIfAbsent(reference, it -> new HashSet<>()).add(title);
                allTitles.add(title);
            }
        }
    }

    static String reference(ParsedRow row) {
        if (row.sheet().isKnownByNames()) {
            return NamedRows.of(row);
        }
        var cell = row.cell(row.sheet().referenceColumn());
        return cell == null ? "" : Normal.key(cell.text());
    }

    static String title(ParsedRow row) {
        var cell = row.cell(row.sheet().titleColumn());
        return cell == null ? "" : Normal.key(cell.text());
    }

    /** All that people wrote into the row, to see whether two rows are equal. */
    static String content(ParsedRow row) {
        return row.cells().stream()
                .filter(it -> it.column().isFilledIn())
                .sorted(Comparator.comparing(ParsedCell::column))
                .map(it -> it.column() + "=" + (it.isBlank() ? "" : Normal.key(it.text())))
                .collect(Collectors.joining("\n"));
    }

    boolean isNew(String reference) {
        return reference.isEmpty()
                || (sheet.isKnownByNames() && !isKnown(reference))
                || NEW.matcher(Normal.folded(reference)).matches();
    }

    boolean isKnown(String reference) {
        return titles.containsKey(Normal.folded(reference));
    }

    /** Excel made a date, a number or an error of the reference. */
    boolean isMangled(ParsedRow row) {
        var cell = row.cell(sheet.referenceColumn());
        return cell != null && !cell.isBlank() && cell.kind() != ParsedCell.Kind.TEXT;
    }

    boolean carriesTitleOfAnother(ParsedRow row) {
        var reference = Normal.folded(reference(row));
        var title = Normal.folded(title(row));
        var own = titles.get(reference);
        return own != null && !title.isEmpty() && !own.contains(title) && allTitles.contains(title);
    }

    String titleOf(String reference) {
        return titles.getOrDefault(Normal.folded(reference), Set.of()).stream()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    /** The references that are written most like this one. */
    String nearest(String reference) {
        var wanted = Normal.folded(reference);
        var near = new TreeSet<>(
                Comparator.comparingInt((String it) -> steps(wanted, it)).thenComparing(it -> it));
        written.keySet().stream().filter(it -> steps(wanted, it) <= FURTHEST).forEach(near::add);
        var offered = near.stream()
                .limit(FURTHEST)
                .map(it -> written.getOrDefault(it, it))
                .collect(Collectors.joining(", "));
        return offered.isEmpty() ? "a reference of this workbook" : "perhaps " + offered;
    }

    /** How many letters differ (Levenshtein). */
    private static int steps(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
