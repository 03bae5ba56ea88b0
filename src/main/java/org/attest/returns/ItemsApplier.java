package org.attest.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.attest.ndg.AnswerKind;
import org.attest.ndg.Certificate;
import org.attest.ndg.NdgAnswer;
import org.attest.ndg.NdgChange;
import org.attest.ndg.NdgLoaded;
import org.attest.ndg.NdgReturn;
import org.attest.ndg.NdgSaved;
import org.attest.ndg.NdgValues;
import org.attest.ndg.NdgYear;
import org.attest.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** Applies the rows of the sheet Evidence items. */
@Component
class ItemsApplier {

    private final NdgReturn ndg;
    private final NdgLoaded loaded;

    ItemsApplier(NdgReturn ndg, NdgLoaded loaded) {
        this.ndg = ndg;
        this.loaded = loaded;
    }

    /** @throws ChangedMeanwhile when somebody else saved one of the items at the same moment */
    void apply(TakenReturn taken, List<Decided> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var of = taken.assessment();
        var ref = new NdgYear(of.organisation(), of.year());
        var now = new HashMap<String, NdgAnswer>();
        ndg.all(ref).forEach(it -> now.put(it.answer().item().ref().written(), it.answer()));
        var changes = new ArrayList<NdgChange>();
        for (var row : rows) {
            var answer = Objects.requireNonNull(now.get(row.row().reference()));
            changes.add(answer.change(values(answer, new TakenCells(row.taken()))));
        }
        var results = taken.isOnBehalf() ? loaded.saveAll(ref, taken.id(), changes) : ndg.saveAll(ref, changes);
        if (results.stream().anyMatch(NdgSaved.Conflict.class::isInstance)) {
            throw new ChangedMeanwhile();
        }
    }

    private static NdgValues values(NdgAnswer now, TakenCells cells) {
        var before = now.values();
        var said = before;
        if (cells.has(ReturnColumn.ITEM_ANSWER)) {
            var text = cells.value(ReturnColumn.ITEM_ANSWER, null, it -> it);
            var kind = text == null ? null : kind(now, text);
            said = new NdgValues(
                    kind == AnswerKind.YES_NO ? Boolean.valueOf(ItemRows.YES.equals(text)) : null,
                    kind == AnswerKind.TEXT ? text : null,
                    kind == AnswerKind.DOCUMENT ? text : null,
                    before.date(),
                    before.certificate(),
                    before.certificateUntil(),
                    before.comment(),
                    before.owner());
        }
        return new NdgValues(
                said.yes(),
                said.text(),
                said.document(),
                cells.value(ReturnColumn.ITEM_DATE, before.date(), LocalDate::parse),
                cells.value(ReturnColumn.EXEMPT_BECAUSE, before.certificate(), Certificate::valueOf),
                cells.value(ReturnColumn.EXEMPT_UNTIL, before.certificateUntil(), LocalDate::parse),
                before.comment(),
                before.owner());
    }

    /** Where no kind is known, Yes and No are answers of that kind and all else is text. */
    private static AnswerKind kind(NdgAnswer now, String text) {
        var asked = now.item().kind();
        if (asked != null) {
            return asked;
        }
        return text.equals(ItemRows.YES) || text.equals(ItemRows.NO) ? AnswerKind.YES_NO : AnswerKind.TEXT;
    }
}
