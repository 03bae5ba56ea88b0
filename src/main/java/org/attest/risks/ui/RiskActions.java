package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskTolerance;
import org.attest.risks.RiskVerb;
import org.attest.risks.ui.RiskPlace.Found;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;

/** The buttons of one risk. */
class RiskActions {

    private final RiskRegister register;
    private final RiskTolerance tolerance;
    private final RiskScales scales;
    private final Found found;
    private final LocalDate today;
    private final Runnable redraw;

    RiskActions(
            RiskRegister register,
            RiskTolerance tolerance,
            RiskScales scales,
            Found found,
            LocalDate today,
            Runnable redraw) {
        this.register = register;
        this.tolerance = tolerance;
        this.scales = scales;
        this.found = found;
        this.today = today;
        this.redraw = redraw;
    }

    /** What this person may do now, the primary action last. */
    List<Component> all(RiskScale scale) {
        var risk = found.risk();
        var actions = new ArrayList<Component>();
        if (risk.details() != null) {
            var sheet = Buttons.plainLink(
                    RiskLinks.sheet(found.organisation().code(), risk.reference()), "Assurance sheet");
            sheet.setId("baf");
            actions.add(sheet);
        }
        if (risk.open().contains(RiskVerb.CLOSE)) {
            var close = Buttons.plain(
                    "Close",
                    () -> ask("Close %s?", "It leaves the list of open risks and keeps its history.", register::close));
            close.setId("close");
            actions.add(close);
        }
        if (risk.open().contains(RiskVerb.REOPEN)) {
            var reopen = Buttons.plain(
                    "Open again", () -> ask("Open %s again?", "It counts again from now on.", register::reopen));
            reopen.setId("reopen");
            actions.add(reopen);
        }
        if (risk.open().contains(RiskVerb.REVIEW)) {
            var review = Buttons.plain("Review", () -> new ReviewDialog(tolerance, scales, scale, risk, redraw).open());
            review.setId("review");
            actions.add(review);
        }
        if (risk.open().contains(RiskVerb.CHANGE)) {
            var change = Buttons.plainLink(RiskLinks.change(found.organisation().code(), risk.reference()), "Change");
            change.setId("change");
            actions.add(change);
        }
        if (risk.open().contains(RiskVerb.RATE)) {
            var rate = Buttons.primary(
                    "Give a score", () -> new RateDialog(register, scales, scale, risk, today, redraw).open());
            rate.setId("rate");
            actions.add(rate);
        }
        return actions;
    }

    private void ask(String question, String explanation, BiConsumer<ItemRef, String> act) {
        var reason = new TextArea("Reason");
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(Narrative.LONGEST);
        var words = question.formatted(found.risk().reference());
        Confirm.ask(
                words,
                explanation,
                words.replace("?", ""),
                () -> {
                    act.accept(found.risk().ref(), reason.getValue());
                    Said.done("Saved.");
                    redraw.run();
                },
                reason);
    }
}
