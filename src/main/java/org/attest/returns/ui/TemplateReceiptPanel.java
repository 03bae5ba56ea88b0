package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.evidence.EvidenceLinks;
import org.attest.returns.TemplateReceipt;

/** What became of a filled workbook, each row once. */
class TemplateReceiptPanel extends Div {

    TemplateReceiptPanel(TemplateReceipt receipt, String odsCode) {
        addClassName("stack");
        setId("template-receipt");
        var tally = receipt.tally();
        add(
                new H3("What became of it"),
                new Paragraph("%d read: %d new, %d changed, %d unchanged, %d left out, %d sent back"
                        .formatted(
                                tally.read(),
                                tally.added(),
                                tally.changed(),
                                tally.unchanged(),
                                tally.leftOut(),
                                tally.sentBack())),
                new DataTable<TemplateReceipt.Line>("How each row ended")
                        .number("Row", it -> Integer.toString(it.row()))
                        .text("Title", TemplateReceipt.Line::title)
                        .column("Evidence", it -> link(it, odsCode))
                        .text("Ended", it -> it.end().words())
                        .text("Note", TemplateReceipt.Line::note)
                        .show(receipt.lines()));
    }

    private static Component link(TemplateReceipt.Line line, String odsCode) {
        return line.reference().isEmpty()
                ? new Span("–")
                : Links.to(EvidenceLinks.item(odsCode, line.reference()), line.reference());
    }
}
