package org.attest.risks.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.risks.AssuranceLine;
import org.attest.risks.NewAssurance;
import org.attest.risks.Risk;
import org.attest.risks.RiskSheets;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** Asks who looked whether the controls work, when, and what they found. */
class AssureDialog {

    private final RiskSheets sheets;
    private final Risk risk;
    private final Runnable saved;
    private final Select<AssuranceLine> line = new Select<>();
    private final TextArea says = new TextArea("What was looked at, and what was found");
    private final DatePicker on = new DatePicker("As at");
    private final Select<String> rating = new Select<>();

    AssureDialog(RiskSheets sheets, Risk risk, Runnable saved) {
        this.sheets = sheets;
        this.risk = risk;
        this.saved = saved;
        line.setId("line");
        line.setLabel("Given by");
        line.setItems(AssuranceLine.values());
        line.setItemLabelGenerator(it -> it.words() + ": " + it.who());
        line.setWidthFull();
        says.setId("says");
        says.setMaxLength(Narrative.LONGEST);
        says.setWidthFull();
        says.setRequiredIndicatorVisible(true);
        on.setId("given-on");
        on.setLocale(Locale.UK);
        on.setHelperText("For example 31/03/2027");
        rating.setId("rating");
        rating.setLabel("Rating");
        rating.setItems(sheets.ratings());
        rating.setEmptySelectionAllowed(true);
        rating.setEmptySelectionCaption("Not rated");
    }

    void open() {
        Confirm.ask(
                "Add an assurance to " + risk.reference(),
                "An assurance says that somebody looked whether the controls work.",
                "Add the assurance",
                this::save,
                line,
                says,
                on,
                rating);
    }

    private void save() {
        var by = line.getValue();
        if (by == null) {
            throw new Refused("Choose which line gave it.");
        }
        var day = on.getValue();
        if (day == null) {
            throw new Refused("Give the day, like 31/03/2027.");
        }
        var rated = rating.getValue();
        sheets.assure(
                risk.ref(),
                new NewAssurance(by, says.getValue(), day, rated == null || rated.isEmpty() ? null : rated));
        Said.done("The assurance is added.");
        saved.run();
    }
}
