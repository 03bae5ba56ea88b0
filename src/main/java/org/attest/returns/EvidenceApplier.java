package org.attest.returns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.NewEvidence;
import org.attest.evidence.Saved;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.springframework.stereotype.Component;

/** Applies the rows of the sheet Evidence: changed items and new items. */
@Component
class EvidenceApplier {

    /** With what the references of evidence begin. */
    private static final String LETTER = "E-";

    private final EvidenceLibrary library;
    private final ReturnStore store;

    EvidenceApplier(EvidenceLibrary library, ReturnStore store) {
        this.library = library;
        this.store = store;
    }

    /**
     * Answers the references that new rows got.
     *
     * @param byWord takes what the rows are, by reference and by the word of a new row
     * @param relinked takes the links that the rows ask for
     */
    Map<JudgedRow, String> apply(
            TakenReturn taken,
            List<Decided> rows,
            Instant now,
            Map<String, ItemRef> byWord,
            List<LinkWriter.Relinked> relinked) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var items = new HashMap<JudgedRow, EvidenceItem>();
        change(taken, rows.stream().filter(it -> !it.row().isNew()).toList(), items);
        var added = rows.stream().filter(it -> it.row().isNew()).toList();
        var references = add(taken, added, items, now);
        for (var row : rows) {
            var item = Objects.requireNonNull(items.get(row.row()));
            byWord.put(item.reference(), item.ref());
            if (!row.row().reference().isEmpty()) {
                byWord.put(row.row().reference(), item.ref());
            }
            relinked.addAll(LinkWriter.Relinked.of(item.ref(), row));
        }
        return references;
    }

    private void change(TakenReturn taken, List<Decided> rows, Map<JudgedRow, EvidenceItem> items) {
        var organisation = taken.assessment().organisation();
        var there = library.byReference(
                organisation, rows.stream().map(it -> it.row().reference()).toList());
        var changes = new ArrayList<EvidenceChange>();
        for (var row : rows) {
            var item = Objects.requireNonNull(there.get(row.row().reference()));
            items.put(row.row(), item);
            var details = EvidenceCells.details(item.details(), row.taken());
            if (!details.equals(item.details())) {
                changes.add(new EvidenceChange(item.ref(), row.row().version(), details));
            }
        }
        for (var saved : library.changeAll(organisation, changes)) {
            if (saved instanceof Saved.Conflict) {
                throw new ChangedMeanwhile();
            }
        }
    }

    private Map<JudgedRow, String> add(
            TakenReturn taken, List<Decided> rows, Map<JudgedRow, EvidenceItem> items, Instant now) {
        var wanted = rows.stream()
                .map(it -> new NewEvidence(key(taken, it), EvidenceCells.details(it.taken())))
                .toList();
        var added = library.addAll(taken.assessment().organisation(), wanted);
        var references = new HashMap<JudgedRow, String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i).row();
            var item = added.get(i);
            items.put(row, item);
            references.put(row, item.reference());
            store.keep(new KeptAddition(taken, RowChecker.digest(row.cells()), item.reference(), now));
        }
        return references;
    }

    /** Names a new row for ever, so that even two imports at once add it once. */
    private static String key(TakenReturn taken, Decided row) {
        return Sha256.ofText(taken.source() + RowChecker.digest(row.row().cells()))
                .hex();
    }

    /** Adds the evidence that links name by its reference. */
    void find(OrganisationId organisation, List<LinkWriter.Relinked> relinked, Map<String, ItemRef> byWord) {
        var words = relinked.stream()
                .flatMap(it -> Stream.of(it.shown(), it.wanted()))
                .filter(Objects::nonNull)
                .flatMap(it -> Arrays.stream(it.value().split(", ", -1)))
                .filter(it -> it.startsWith(LETTER) && !byWord.containsKey(it))
                .collect(Collectors.toSet());
        if (!words.isEmpty()) {
            library.byReference(organisation, words).forEach((reference, item) -> byWord.put(reference, item.ref()));
        }
    }
}
