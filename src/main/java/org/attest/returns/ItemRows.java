package org.attest.returns;

import java.util.List;
import java.util.Map;
import org.attest.ndg.NdgRef;
import org.attest.ndg.NdgReturn;
import org.attest.ndg.NdgSealedItem;
import org.attest.ndg.NdgValues;
import org.attest.shared.Owner;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What an organisation says of the items of an NDG set, as rows of the sheet Evidence items. */
final class ItemRows {

    static final String YES = "Yes";
    static final String NO = "No";

    private ItemRows() {}

    /**
     * @param provenBy the references of the evidence behind each item
     * @param lastYears what was sealed of each in the year before
     * @param loading whether the caller could only load the answers for the organisation
     */
    static ReturnPicture.Row row(
            NdgReturn.Line line,
            Map<Owner, String> names,
            Map<String, List<String>> provenBy,
            Map<NdgRef, NdgSealedItem> lastYears,
            Loading loading) {
        var answer = line.answer();
        var item = answer.item();
        var kind = item.kind();
        var reference = item.ref().written();
        var cells = new RowCells(names)
                .text(ReturnColumn.ITEM, reference)
                .text(ReturnColumn.ASSERTION, item.ref().assertion())
                .text(ReturnColumn.ITEM_TITLE, item.title())
                .text(ReturnColumn.MANDATORY, item.mandatory() ? YES : NO)
                .text(ReturnColumn.ITEM_KIND, kind == null ? null : kind.words())
                .references(ReturnColumn.ITEM_PROVEN_BY, provenBy.get(reference))
                .text(ReturnColumn.ITEM_LAST_YEAR, lastYear(lastYears.get(item.ref())));
        said(cells, answer.values());
        loading.concealed().item(cells, answer);
        var by = answer.changedBy();
        return new ReturnPicture.Row(
                ReturnSheet.EVIDENCE_ITEMS,
                reference,
                cells.cells(),
                answer.version(),
                by == null ? null : names.get(by),
                answer.changedAt(),
                line.mayAnswer() || (loading.onBehalf() && line.open())
                        ? new ReturnPicture.Door.Open()
                        : new ReturnPicture.Door.Closed("The item is not yours to answer now"),
                cells.concealed());
    }

    static RowCells said(RowCells cells, NdgValues says) {
        var certificate = says.certificate();
        return cells.text(ReturnColumn.ITEM_ANSWER, said(says))
                .date(ReturnColumn.ITEM_DATE, says.date())
                .choice(ReturnColumn.EXEMPT_BECAUSE, certificate, certificate == null ? "" : certificate.words())
                .date(ReturnColumn.EXEMPT_UNTIL, says.certificateUntil());
    }

    private static @Nullable String lastYear(@Nullable NdgSealedItem before) {
        if (before == null) {
            return null;
        }
        var said = said(before.values());
        var date = before.values().date();
        var words = said != null ? said : date != null ? UkDates.inTable(date) : "";
        return words.isEmpty() ? before.state().words() : words;
    }

    /** What the cell Answer says: the first thing that is said. */
    static @Nullable String said(NdgValues says) {
        var yes = says.yes();
        if (yes != null) {
            return yes ? YES : NO;
        }
        return says.text() != null ? says.text() : says.document();
    }
}
