package org.attest.returns;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.shared.Progress;
import org.springframework.stereotype.Component;

/** Applies the rows of a table that are good and taken, through the front door of their register, and keeps the receipt. */
@Component
class TableApplier {

    private final TableStore store;
    private final BroughtFiles files;
    private final CurrentUser currentUser;
    private final Clock clock;

    TableApplier(TableStore store, BroughtFiles files, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    <H, V> TableReceipt apply(
            ImportedTable<H, V> table,
            KeptTable kept,
            KeptContent content,
            JudgedTable<H, V> judged,
            Set<Integer> decided) {
        kept.requireOpen();
        var references = write(table, kept, judged, decided);
        var lines = judged.rows().stream()
                .map(it -> line(
                        it,
                        it.end(decided.contains(it.number())),
                        references.getOrDefault(it.number(), it.reference())))
                .toList();
        var tally = Tally.ofEnds(lines.stream().map(TableReceipt.Line::end).toList());
        kept.applied(tally, currentUser.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        content.end(lines);
        files.end(kept.id(), kept.organisation(), judged.allProblems());
        store.flush();
        return new TableReceipt(kept.taken(table.kind()), tally, lines);
    }

    private static <H, V> Map<Integer, String> write(
            ImportedTable<H, V> table, KeptTable kept, JudgedTable<H, V> judged, Set<Integer> decided) {
        var taken = judged.rows().stream()
                .filter(it -> it.isAsked() && it.isTaken() != decided.contains(it.number()))
                .map(TableRow::number)
                .toList();
        var references = new HashMap<Integer, String>();
        if (taken.isEmpty()) {
            return references;
        }
        Progress.current().begin(Progress.Phase.SAVING, taken.size());
        var writes = new ArrayList<TableWrite<H, V>>();
        taken.forEach(it -> writes.add(Objects.requireNonNull(judged.writes().get(it))));
        var written = table.write(kept.organisation(), writes, kept.fileName());
        for (var i = 0; i < taken.size(); i++) {
            references.put(taken.get(i), written.get(i));
        }
        return references;
    }

    private static TableReceipt.Line line(TableRow row, RowEnd end, String reference) {
        var note =
                switch (end) {
                    case NEW -> "";
                    case CHANGED -> row.cells().stream().map(TableCell::header).collect(Collectors.joining(", "));
                    case UNCHANGED -> row.note();
                    case LEFT_OUT -> leftOut(row);
                    case SENT_BACK -> problems(row.problems());
                };
        return new TableReceipt.Line(row.number(), row.title(), reference, end, note);
    }

    private static String leftOut(TableRow row) {
        return switch (row.kind()) {
            case REPEATED -> row.problems().stream().map(Problem::found).collect(Collectors.joining(" "));
            case CLOSED -> row.note();
            default -> row.note().isEmpty() ? "Not ticked" : row.note() + "; not ticked";
        };
    }

    private static String problems(List<Problem> problems) {
        return problems.stream()
                .filter(it -> it.kind().severity() != ProblemKind.Severity.NOTE)
                .map(it -> it.where() + ": " + it.kind().brief()
                        + (it.expected().isEmpty() ? "" : " Expected: " + it.expected() + "."))
                .collect(Collectors.joining(" "));
    }
}
