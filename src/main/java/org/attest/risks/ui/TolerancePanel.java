package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.risks.Acceptance;
import org.attest.risks.Risk;
import org.attest.risks.RiskTolerance;
import org.attest.risks.RiskVerb;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** What is done about a risk over tolerance: who accepted it until when, or that somebody must act. */
class TolerancePanel extends Panel {

    private final RiskTolerance tolerance;
    private final Risk risk;
    private final LocalDate today;
    private final Runnable saved;

    TolerancePanel(
            RiskTolerance tolerance,
            Risk risk,
            List<Acceptance> acceptances,
            Map<PersonId, String> names,
            LocalDate today,
            Runnable saved) {
        super("Tolerance");
        this.tolerance = tolerance;
        this.risk = risk;
        this.today = today;
        this.saved = saved;
        add(new Paragraph(RiskWords.tolerance(risk.standing(), risk.tolerated())), new Paragraph(sentence()));
        if (risk.open().contains(RiskVerb.ACCEPT)) {
            var accept = Buttons.plain("Accept until a day", this::askToAccept);
            accept.setId("accept");
            add(accept);
        }
        if (risk.open().contains(RiskVerb.END_ACCEPTANCE)) {
            var end = Buttons.plain("End the acceptance", this::askToEnd);
            end.setId("end-acceptance");
            add(end);
        }
        if (!acceptances.isEmpty()) {
            add(new NativeDetails("Acceptances", table(acceptances, names)));
        }
    }

    private String sentence() {
        var until = risk.acceptedUntil();
        if (risk.standing() == Risk.Standing.NOT_RATED) {
            return "Without a current score nobody can say whether it is tolerated.";
        }
        if (risk.standing() == Risk.Standing.WITHIN) {
            return "Nothing needs to be done about it but to review it in time.";
        }
        return until == null
                ? "It needs an unfinished action, linked here, or an acceptance by an approver until a day. Without either a review cannot be saved."
                : "Accepted until %s. A higher score is not covered.".formatted(UkDates.inWords(until));
    }

    private Component table(List<Acceptance> acceptances, Map<PersonId, String> names) {
        return new DataTable<Acceptance>("Acceptances, the latest first")
                .text("Accepted", it -> UkDates.inTable(UkDates.day(it.at())))
                .text("By", it -> names.getOrDefault(it.by(), "Unknown person"))
                .number("Up to", it -> Integer.toString(it.points()))
                .column("Until", this::until)
                .column("Why", it -> RiskWords.kept(it.reason()))
                .show(acceptances);
    }

    private Component until(Acceptance acceptance) {
        var ended = acceptance.endedOn();
        if (ended != null) {
            return new Tag(Tone.ABSENT, "Ended " + UkDates.inTable(ended));
        }
        return acceptance.until().isBefore(today)
                ? new Tag(Tone.WARN, "Ran out " + UkDates.inTable(acceptance.until()))
                : new Tag(Tone.NEW, UkDates.inTable(acceptance.until()));
    }

    private void askToAccept() {
        var until = new DatePicker("Until");
        until.setId("until");
        until.setLocale(Locale.UK);
        until.setMin(today);
        until.setHelperText("Twelve months ahead at most. For example 31/03/2027");
        var reason = reason("Why it is borne");
        Confirm.ask(
                "Accept %s?".formatted(risk.reference()),
                "You bear it in the name of the organisation, at its score of today and no higher, until that day.",
                "Accept the risk",
                () -> {
                    var day = until.getValue();
                    if (day == null) {
                        throw new Refused("Give the day until which it is accepted, like 31/03/2027.");
                    }
                    tolerance.accept(risk.ref(), day, reason.getValue());
                    Said.done("Accepted until %s.".formatted(UkDates.inWords(day)));
                    saved.run();
                },
                until,
                reason);
    }

    private void askToEnd() {
        var reason = reason("Reason");
        Confirm.ask(
                "End the acceptance of %s?".formatted(risk.reference()),
                "From now on the risk needs an action, or another acceptance.",
                "End the acceptance",
                () -> {
                    tolerance.endAcceptance(risk.ref(), reason.getValue());
                    Said.done("The acceptance is ended.");
                    saved.run();
                },
                reason);
    }

    private static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(Narrative.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }
}
