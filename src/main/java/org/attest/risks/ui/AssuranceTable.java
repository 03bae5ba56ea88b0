package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.risks.AssuranceLine;
import org.attest.risks.BafSheet;
import org.attest.risks.LineAssurance;
import org.attest.risks.RiskSheets;
import org.attest.shared.Narrative;
import org.attest.shared.UkDates;

/** The assurances of one of the three lines, the latest first. */
class AssuranceTable extends Div {

    private final RiskSheets sheets;
    private final BafSheet sheet;
    private final Runnable saved;

    AssuranceTable(RiskSheets sheets, BafSheet sheet, AssuranceLine line, Runnable saved) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.saved = saved;
        addClassName("line");
        add(new H3("%s: %s".formatted(line.words(), line.who())));
        var given = sheet.by(line);
        if (given.isEmpty()) {
            add(new QuietLine("Nobody of this line has given an assurance."));
            return;
        }
        var table = new DataTable<LineAssurance>(
                        "Assurances of the " + line.words().toLowerCase())
                .column("What was found", it -> RiskWords.kept(it.says()))
                .column("As at", it -> day(it))
                .column("Rating", AssuranceTable::rating);
        if (sheet.mayChange()) {
            table.action("End it", this::end);
        }
        add(table.show(given));
    }

    private static Component day(LineAssurance assurance) {
        var day = new Span(UkDates.inTable(assurance.on()));
        day.addClassName("day");
        return day;
    }

    private static Component rating(LineAssurance assurance) {
        var rating = assurance.rating();
        return rating == null ? new Tag(Tone.NONE, "Not rated") : new Tag(Tone.NEW, rating);
    }

    private Component end(LineAssurance assurance) {
        return Buttons.plain("Counts no more", () -> {
            var reason = new TextArea("Reason");
            reason.setId("reason");
            reason.setWidthFull();
            reason.setMaxLength(Narrative.LONGEST);
            Confirm.ask(
                    "Does this assurance count no more?",
                    "It leaves the sheet and stays in the history of the risk.",
                    "End it",
                    () -> {
                        sheets.endAssurance(sheet.risk().ref(), assurance.id(), reason.getValue());
                        Said.done("The assurance is ended.");
                        saved.run();
                    },
                    reason);
        });
    }
}
