package org.attest.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Assessments;
import org.attest.assessments.LoadedAnswers;
import org.attest.assessments.Saved;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.springframework.stereotype.Component;

/** Applies the decided rows of a return inside the caller's transaction, through the modules' front doors. */
@Component
class ReturnApplier {

    private final Assessments assessments;
    private final LoadedAnswers loaded;
    private final EvidenceApplier evidence;
    private final ReturnStore store;
    private final CurrentUser currentUser;

    ReturnApplier(
            Assessments assessments,
            LoadedAnswers loaded,
            EvidenceApplier evidence,
            ReturnStore store,
            CurrentUser currentUser) {
        this.assessments = assessments;
        this.loaded = loaded;
        this.evidence = evidence;
        this.store = store;
        this.currentUser = currentUser;
    }

    /** @throws ChangedMeanwhile when somebody else saved one of the rows at the same moment */
    Receipt apply(TakenReturn taken, Preview preview, Instant now) {
        answer(taken, applied(preview, ReturnSheet.OUTCOMES));
        var references = evidence.apply(taken, applied(preview, ReturnSheet.EVIDENCE), now);
        taken.applied(preview.tally(), currentUser.get().person(), now);
        var lines = write(taken, preview, references);
        store.flush();
        return new Receipt(taken.taken(), preview.tally(), lines);
    }

    private static List<Decided> applied(Preview preview, ReturnSheet sheet) {
        return preview.rows().stream()
                .filter(it -> it.row().sheet() == sheet && it.isApplied())
                .toList();
    }

    private void answer(TakenReturn taken, List<Decided> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var ref = taken.assessment();
        var now = assessments.answers(ref).stream()
                .collect(Collectors.toMap(it -> it.outcome().code(), it -> it));
        var changes = rows.stream()
                .map(it -> AnswerCells.change(
                        Objects.requireNonNull(now.get(it.row().reference())), it.taken()))
                .toList();
        for (var saved : save(taken, changes)) {
            if (saved instanceof Saved.Conflict) {
                throw new ChangedMeanwhile();
            }
        }
    }

    private List<Saved> save(TakenReturn taken, List<AnswerChange> changes) {
        return taken.isOnBehalf()
                ? loaded.saveAll(taken.assessment(), taken.id(), changes)
                : assessments.saveAll(taken.assessment(), changes);
    }

    /** Writes how each row ended beside the row; answers the lines of the receipt in the order of the file. */
    private List<Receipt.Line> write(TakenReturn taken, Preview preview, Map<JudgedRow, String> references) {
        var ends = new HashMap<String, Decided>();
        preview.rows().forEach(it -> ends.put(it.row().place(), it));
        var lines = new ArrayList<Receipt.Line>();
        for (var kept : store.rowsOf(taken)) {
            var decided = ends.get(kept.parsed().place());
            if (decided != null) {
                var added = references.get(decided.row());
                var reference = added == null ? decided.row().reference() : added;
                kept.ended(decided.end(), reference, added == null ? ReceiptWords.note(decided) : "Added as " + added);
                lines.add(Objects.requireNonNull(kept.line()));
            }
        }
        return lines;
    }

    /** What the trail keeps of a receipt. */
    static List<FieldChange> changes(Receipt receipt) {
        var tally = receipt.tally();
        return List.of(
                FieldChange.of("file", null, receipt.taken().file()),
                FieldChange.of("rows read", null, tally.read()),
                FieldChange.of("new", null, tally.added()),
                FieldChange.of("changed", null, tally.changed()),
                FieldChange.of("unchanged", null, tally.unchanged()),
                FieldChange.of("left out", null, tally.leftOut()),
                FieldChange.of("sent back", null, tally.sentBack()));
    }
}
