package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.evidence.EvidenceTemplate;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A filled workbook of a template beside what Attest holds now. {@code twoWay} says that Attest does not know the workbook, so that nothing
 * is taken unasked. It decides nothing: applying compares everything again.
 */
public record TemplatePreview(
        OrganisationId organisation,
        EvidenceTemplate template,
        String fileName,
        boolean twoWay,
        List<TemplateRow> rows,
        List<Problem> problems,
        ParsedTemplate parsed,
        String source) {

    public TemplatePreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Everything to be said, of the file and of its rows. */
    public List<Problem> allProblems() {
        var all = new ArrayList<>(problems);
        rows.forEach(it -> all.addAll(it.problems()));
        return all;
    }

    /** How many problems send something back. */
    public int wrong() {
        return (int)
                allProblems().stream().filter(it -> !ProblemRemarks.isNote(it)).count();
    }

    /** Nothing in the file differs from what Attest holds. */
    public boolean changesNothing() {
        return rows.stream().allMatch(it -> it.kind() == TemplateRow.Kind.UNCHANGED);
    }

    /** Two previews with the same fingerprint showed a person the same thing. */
    String fingerprint() {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(row.place()).append(row.kind()).append(row.version()).append('\n');
            row.cells().forEach(it -> text.append(it.column())
                    .append(it.end())
                    .append(it.now())
                    .append(it.file())
                    .append('\n'));
        }
        return Sha256.ofText(text.toString()).hex();
    }

    /** What a person decided so far, by the place of a cell or a row, and what follows where nothing was. */
    public static final class Choices {

        private final Map<String, Boolean> made = new HashMap<>();
        private final boolean twoWay;

        public Choices(TemplatePreview preview) {
            this.twoWay = preview.twoWay();
        }

        public void decide(String place, boolean take) {
            made.put(place, take);
        }

        /** Whether a new row is added. */
        public boolean takes(TemplateRow row) {
            return made.getOrDefault(row.place(), row.kind() == TemplateRow.Kind.NEW && !twoWay);
        }

        /** Whether the file's value is taken; null while somebody must still choose. */
        public @Nullable Boolean takes(TemplateCell cell) {
            var choice = made.get(cell.place());
            if (choice != null) {
                return choice;
            }
            return cell.end() == CellEnd.CONFLICT ? null : (Boolean) (cell.end() == CellEnd.CHANGE && !twoWay);
        }

        /** How a row ends with these choices. */
        public RowEnd end(TemplateRow row) {
            return switch (row.kind()) {
                case SENT_BACK -> RowEnd.SENT_BACK;
                case UNCHANGED -> RowEnd.UNCHANGED;
                case CLOSED, REPEATED -> RowEnd.LEFT_OUT;
                case NEW, NEW_IF_ANOTHER -> takes(row) ? RowEnd.NEW : RowEnd.LEFT_OUT;
                case CHANGED -> taken(row).isEmpty() ? RowEnd.LEFT_OUT : RowEnd.CHANGED;
            };
        }

        /** The cells that are taken; none while a conflict of the row waits. */
        public List<TemplateCell> taken(TemplateRow row) {
            var undecided = row.asked().stream().anyMatch(it -> takes(it) == null);
            return undecided
                    ? List.of()
                    : row.asked().stream()
                            .filter(it -> row.isNew() || Boolean.TRUE.equals(takes(it)))
                            .toList();
        }
    }
}
