package org.attest.risks.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.Risk;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.Score;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** Asks for a score: of what, how bad, how likely, when and why. */
class RateDialog {

    private final RiskRegister register;
    private final Risk risk;
    private final RiskScale scale;
    private final Runnable saved;
    private final RadioButtonGroup<Measured> measured = new RadioButtonGroup<>("Which score");
    private final ScoreFields score;
    private final DatePicker on = new DatePicker("As at");
    private final TextArea reason = new TextArea("Why");

    RateDialog(RiskRegister register, RiskScales scales, RiskScale scale, Risk risk, LocalDate today, Runnable saved) {
        this.register = register;
        this.scale = scale;
        this.risk = risk;
        this.saved = saved;
        this.score = new ScoreFields(scales, scale, this::verdict);
        prepare(today);
        show();
    }

    void open() {
        Confirm.ask(
                "Score " + risk.reference(),
                "Earlier scores stay in the history and draw the trend.",
                "Save the score",
                this::save,
                measured,
                score,
                on,
                reason);
    }

    private void prepare(LocalDate today) {
        measured.setId("measured");
        measured.setItems(Measured.values());
        measured.setItemLabelGenerator(it -> it.words() + ", " + it.help());
        measured.setValue(Measured.CURRENT);
        measured.addValueChangeListener(_ -> show());
        on.setId("on");
        on.setLocale(Locale.UK);
        on.setHelperText("For example 21/11/2026");
        on.setMax(today);
        on.setValue(today);
        reason.setId("reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
    }

    /** The latest score of the kind that was chosen. */
    private void show() {
        score.show(risk.scores().of(measured.getValue()));
    }

    private String verdict(Score given) {
        if (!scale.isOver(given, risk.category())) {
            return "Within the tolerance of %d.".formatted(risk.tolerated());
        }
        return measured.getValue() == Measured.TARGET
                ? "A target above the tolerance of %d is allowed: say why.".formatted(risk.tolerated())
                : "Over the tolerance of %d.".formatted(risk.tolerated());
    }

    private void save() {
        var given = score.read();
        var day = on.getValue();
        if (day == null) {
            throw new Refused("Give the day of the score, like 21/11/2026.");
        }
        register.rate(risk.ref(), new NewRating(measured.getValue(), given, day, reason.getValue()));
        Said.done("The score is saved.");
        saved.run();
    }
}
