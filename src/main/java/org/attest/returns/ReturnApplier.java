package org.attest.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.attest.access.CurrentUser;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Progress;
import org.springframework.stereotype.Component;

/** Applies the decided rows of a return inside the caller's transaction, through the modules' front doors. */
@Component
class ReturnApplier {

    private final ItemsApplier items;
    private final AnswersApplier answers;
    private final EvidenceApplier evidence;
    private final RegisterRowsApplier registers;
    private final LinkWriter links;
    private final PresentReturn present;
    private final ReturnStore store;
    private final CurrentUser currentUser;

    ReturnApplier(
            ItemsApplier items,
            AnswersApplier answers,
            EvidenceApplier evidence,
            RegisterRowsApplier registers,
            LinkWriter links,
            PresentReturn present,
            ReturnStore store,
            CurrentUser currentUser) {
        this.items = items;
        this.answers = answers;
        this.evidence = evidence;
        this.registers = registers;
        this.links = links;
        this.present = present;
        this.store = store;
        this.currentUser = currentUser;
    }

    /** @throws ChangedMeanwhile when somebody else saved one of the rows at the same moment */
    Receipt apply(TakenReturn taken, Preview preview, Instant now) {
        var progress = Progress.current();
        progress.begin(Progress.Phase.SAVING, preview.tally().applied());
        var ofSet = applied(preview, it -> it == ReturnSheet.EVIDENCE_ITEMS);
        items.apply(taken, ofSet);
        progress.steps(ofSet.size());
        var ofOutcomes = applied(preview, ReturnSheet::isAboutAnswers);
        answers.apply(taken, ofOutcomes);
        progress.steps(ofOutcomes.size());
        var references = register(taken, preview, now);
        taken.applied(preview.tally(), currentUser.get().person(), now);
        var lines = write(taken, preview, references);
        store.flush();
        return new Receipt(taken.taken(), preview.tally(), lines);
    }

    /** Evidence first, for other rows may point at it. */
    private Map<JudgedRow, String> register(TakenReturn taken, Preview preview, Instant now) {
        var ref = taken.assessment();
        var rowsByWord = new HashMap<>(present.items(ref));
        var relinked = new ArrayList<LinkWriter.Relinked>();
        var ofEvidence = applied(preview, it -> it == ReturnSheet.EVIDENCE);
        var references = new HashMap<>(evidence.apply(taken, ofEvidence, now, rowsByWord, relinked));
        Progress.current().steps(ofEvidence.size());
        var rows = applied(preview, ReturnSheet::isRegister);
        if (!rows.isEmpty()) {
            references.putAll(registers.apply(taken, rows, now, rowsByWord, relinked));
        }
        evidence.find(ref.organisation(), relinked, rowsByWord);
        links.write(relinked, present.version(ref), rowsByWord);
        return references;
    }

    private static List<Decided> applied(Preview preview, Predicate<ReturnSheet> sheets) {
        return preview.rows().stream()
                .filter(it -> sheets.test(it.row().sheet()) && it.isApplied())
                .toList();
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
