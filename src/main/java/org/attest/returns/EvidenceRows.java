package org.attest.returns;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceVerb;
import org.attest.shared.ItemRef;
import org.attest.shared.Owner;
import org.attest.shared.UkDates;

/** An item of evidence as a row of the workbook. */
final class EvidenceRows {

    private EvidenceRows() {}

    static ReturnPicture.Row row(EvidenceItem item, Map<Owner, String> names, Map<ItemRef, SortedSet<String>> linked) {
        var details = item.details();
        var dates = details.lifetime();
        var cells = new RowCells(names)
                .text(ReturnColumn.EVIDENCE_ITEM, item.reference())
                .text(ReturnColumn.TITLE, details.title())
                .choice(ReturnColumn.KIND, details.kind(), details.kind().words())
                .owner(ReturnColumn.EVIDENCE_OWNER, details.responsible().owner())
                .date(ReturnColumn.EFFECTIVE, dates.effective())
                .date(ReturnColumn.REVIEW_DUE, dates.reviewDue())
                .date(ReturnColumn.EXPIRES, dates.expires())
                .choice(
                        ReturnColumn.CLASSIFICATION,
                        details.marking(),
                        details.marking().words())
                .text(ReturnColumn.KEPT_AT, details.content().keptAt())
                .text(ReturnColumn.SUMMARY, details.content().summary())
                .references(ReturnColumn.LINKED_TO, linked.get(item.ref()))
                .cells();
        return new ReturnPicture.Row(
                ReturnSheet.EVIDENCE,
                item.reference(),
                cells,
                item.version(),
                names.get(item.changedBy()),
                item.changedAt(),
                door(item));
    }

    private static ReturnPicture.Door door(EvidenceItem item) {
        var state = item.state().words();
        if (!item.state().live()) {
            return new ReturnPicture.Door.Gone(state + " on " + UkDates.inWords(UkDates.day(item.changedAt())));
        }
        return item.open().contains(EvidenceVerb.CHANGE)
                ? new ReturnPicture.Door.Open()
                : new ReturnPicture.Door.Closed(
                        "The evidence is " + state.toLowerCase(Locale.ROOT) + " and not yours to change");
    }
}
