package org.attest.suppliers.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.suppliers.Questionnaire;
import org.attest.suppliers.SupplierAsks;
import org.springframework.stereotype.Component;

/** Asks a supplier a questionnaire, or asks it again. */
@Component
class AskDialog {

    static final int USUAL_DAYS = 28;

    private final SupplierAsks asks;
    private final Clock clock;

    AskDialog(SupplierAsks asks, Clock clock) {
        this.asks = asks;
        this.clock = clock;
    }

    void open(ItemRef supplier, String name, Runnable done) {
        open(supplier, name, asks.questionnaires(), done);
    }

    /** The same one once more. */
    void again(ItemRef supplier, String name, String questionnaire, Runnable done) {
        open(
                supplier,
                name,
                asks.questionnaires().stream()
                        .filter(it -> it.code().equals(questionnaire))
                        .toList(),
                done);
    }

    private void open(ItemRef supplier, String name, List<Questionnaire> offered, Runnable done) {
        var which = new Select<Questionnaire>();
        which.setId("ask-which");
        which.setLabel("Questionnaire");
        which.setItems(offered);
        which.setItemLabelGenerator(Questionnaire::title);
        which.setValue(offered.getFirst());
        which.setWidthFull();
        which.setReadOnly(offered.size() == 1);
        var due = new DatePicker("Answer due on", UkDates.day(clock.instant()).plusDays(USUAL_DAYS));
        due.setId("ask-due");
        due.setLocale(Locale.UK);
        var note = new TextArea("A word to the supplier (may stay empty)");
        note.setId("ask-note");
        note.setMaxLength(Narrative.LONGEST);
        note.setHelperText("The supplier reads it. Name no organisation that uses the supplier.");
        note.setWidthFull();
        Confirm.ask(
                "Ask " + name,
                "It is asked once for all. Every organisation of the system reads the answers, and those that use the"
                        + " supplier accept or challenge them.",
                "Ask",
                () -> {
                    if (due.getValue() == null) {
                        throw new Refused("Say by which day you want the answer, such as 21/11/2026.");
                    }
                    asks.ask(supplier, which.getValue().code(), due.getValue(), note.getValue());
                    Said.done("Asked.");
                    done.run();
                },
                which,
                due,
                note);
    }
}
