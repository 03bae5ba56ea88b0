package org.attest.returns;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.shared.ItemRef;
import org.attest.shared.Progress;
import org.springframework.stereotype.Component;

/** Applies the rows of the sheets that stand in registers, each through the table of its register. */
@Component
class RegisterRowsApplier {

    private final RegisterSheets sheets;
    private final ReturnStore store;

    RegisterRowsApplier(RegisterSheets sheets, ReturnStore store) {
        this.sheets = sheets;
        this.store = store;
    }

    /**
     * Answers the references that new rows got.
     *
     * @param items takes what every row of the registers is, by reference and by the word of a new row
     * @param relinked takes the links that the rows ask for
     */
    Map<JudgedRow, String> apply(
            TakenReturn taken,
            List<Decided> rows,
            Instant now,
            Map<String, ItemRef> items,
            List<LinkWriter.Relinked> relinked) {
        var organisation = taken.assessment().organisation();
        var references = new HashMap<JudgedRow, String>();
        for (var register : sheets.open(organisation)) {
            var own = rows.stream()
                    .filter(it -> it.row().sheet() == register.sheet())
                    .toList();
            items.putAll(register.refs());
            if (!own.isEmpty()) {
                var written = register.write(own, taken.taken().fileName());
                Progress.current().steps(own.size());
                var after = own.stream().anyMatch(it -> it.row().isNew()) ? register.again() : register.refs();
                items.putAll(after);
                for (var i = 0; i < own.size(); i++) {
                    var reference = written.get(i);
                    added(taken, own.get(i).row(), reference, now, items, references);
                    var item = after.get(reference);
                    if (item != null) {
                        relinked.addAll(LinkWriter.Relinked.of(item, own.get(i)));
                    }
                }
            }
        }
        return references;
    }

    private void added(
            TakenReturn taken,
            JudgedRow row,
            String reference,
            Instant now,
            Map<String, ItemRef> items,
            Map<JudgedRow, String> references) {
        if (row.isNew()) {
            references.put(row, reference);
            store.keep(new KeptAddition(taken, RowChecker.digest(row.cells()), reference, now));
            var item = items.get(reference);
            if (item != null && !row.reference().isEmpty()) {
                items.put(row.reference(), item);
            }
        }
    }
}
