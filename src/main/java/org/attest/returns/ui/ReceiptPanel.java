package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.returns.Receipt;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.RowEnd;
import org.attest.shared.UkDates;

/** What became of a workbook: the sums that add up, and each row that was not simply unchanged. */
class ReceiptPanel extends Div {

    ReceiptPanel(Receipt receipt, String appliedBy) {
        addClassName("stack");
        setId("receipt");
        var rows = receipt.lines().stream()
                .filter(it -> it.end() != RowEnd.UNCHANGED)
                .toList();
        var back = Buttons.primaryLink(ReturnsLinks.returns(), "Back to returns");
        back.setId("back-to-returns");
        add(new Panel("What became of it", Layouts.stack(facts(receipt, appliedBy), sentence(), Layouts.row(back))));
        if (!rows.isEmpty()) {
            add(new Panel(
                    "Rows that did not stay as they were",
                    new DataTable<Receipt.Line>("How these rows ended")
                            .text("Row", it -> it.sheet().title() + ", row " + it.row())
                            .text("Reference", Receipt.Line::reference)
                            .column("Ended", it -> end(it.end()))
                            .text("Note", Receipt.Line::note)
                            .show(rows)));
        }
    }

    private static Component sentence() {
        return new Paragraph("Rows read = new + changed + unchanged + left out + sent back.");
    }

    private static Component facts(Receipt receipt, String appliedBy) {
        var tally = receipt.tally();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var at = receipt.taken().endedAt();
        fact(facts, "Applied", at == null ? "" : "%s by %s".formatted(UkDates.inWords(at), appliedBy));
        fact(facts, "Rows read", Integer.toString(tally.read()));
        fact(facts, "New", Integer.toString(tally.added()));
        fact(facts, "Changed", Integer.toString(tally.changed()));
        fact(facts, "Unchanged", Integer.toString(tally.unchanged()));
        fact(facts, "Left out", Integer.toString(tally.leftOut()));
        fact(facts, "Sent back", Integer.toString(tally.sentBack()));
        fact(facts, "File", receipt.taken().fileName());
        fact(facts, "SHA-256", receipt.taken().file().hex());
        return facts;
    }

    private static void fact(DescriptionList facts, String label, String said) {
        facts.add(new DescriptionList.Term(label), new DescriptionList.Description(said));
    }

    static Component end(RowEnd end) {
        return switch (end) {
            case NEW, CHANGED -> new Tag(Tone.GOOD, end.words());
            case UNCHANGED -> new Tag(Tone.ABSENT, end.words());
            case LEFT_OUT -> new Tag(Tone.WARN, end.words());
            case SENT_BACK -> new Tag(Tone.BAD, end.words());
        };
    }
}
