package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.returns.RowEnd;
import org.attest.returns.TableReceipt;
import org.attest.shared.UkDates;

/** What became of a brought table: the sums that add up, and each row that was not simply unchanged. */
class TableReceiptPanel extends Div {

    TableReceiptPanel(TableReceipt receipt, String appliedBy) {
        addClassName("stack");
        setId("receipt");
        var back = Buttons.primaryLink(
                receipt.taken().kind().list(),
                "Go to " + receipt.taken().kind().title().toLowerCase());
        back.setId("to-list");
        add(new Panel(
                "What became of it",
                Layouts.stack(
                        new TallySums(receipt.tally()),
                        new QuietLine("Rows read = new + changed + unchanged + left out + sent back."),
                        facts(receipt, appliedBy),
                        Layouts.row(back))));
        var rows = receipt.lines().stream()
                .filter(it -> it.end() != RowEnd.UNCHANGED)
                .toList();
        if (!rows.isEmpty()) {
            add(new PreviewSection(
                    "rows",
                    "Rows that did not stay as they were",
                    rows.size(),
                    "",
                    new DataTable<TableReceipt.Line>("How these rows ended")
                            .number("Row", it -> Integer.toString(it.row()))
                            .text("Reference", TableReceipt.Line::reference)
                            .text("What", TableReceipt.Line::title)
                            .column("Ended", it -> ReceiptPanel.end(it.end()))
                            .text("Note", TableReceipt.Line::note)
                            .show(PreviewSection.capped(rows))));
        }
    }

    private static Component facts(TableReceipt receipt, String appliedBy) {
        var at = receipt.taken().endedAt();
        return new Facts()
                .with("Applied", at == null ? "" : "%s by %s".formatted(UkDates.inWords(at), appliedBy))
                .with("File", receipt.taken().fileName())
                .with("SHA-256", receipt.taken().file().hex());
    }
}
