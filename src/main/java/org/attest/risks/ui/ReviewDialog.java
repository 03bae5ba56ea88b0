package org.attest.risks.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.risks.Risk;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskTolerance;
import org.attest.risks.Score;
import org.attest.shared.Narrative;

/** Asks what a review found: the score as it is today, and why. */
class ReviewDialog {

    private final RiskTolerance tolerance;
    private final Risk risk;
    private final RiskScale scale;
    private final Runnable saved;
    private final ScoreFields score;
    private final TextArea note = new TextArea("What the review found");

    ReviewDialog(RiskTolerance tolerance, RiskScales scales, RiskScale scale, Risk risk, Runnable saved) {
        this.tolerance = tolerance;
        this.scale = scale;
        this.risk = risk;
        this.saved = saved;
        this.score = new ScoreFields(scales, scale, this::verdict);
        score.show(risk.scores().current());
        note.setId("note");
        note.setMaxLength(Narrative.LONGEST);
        note.setRequiredIndicatorVisible(true);
        note.setWidthFull();
    }

    void open() {
        Confirm.ask(
                "Review " + risk.reference(),
                "Say how the risk stands today. The next review follows from the score.",
                "Save the review",
                this::save,
                score,
                note);
    }

    private String verdict(Score given) {
        return scale.isOver(given, risk.category())
                ? "Over the tolerance of %d: an unfinished action or an acceptance is needed."
                        .formatted(risk.tolerated())
                : "Within the tolerance of %d.".formatted(risk.tolerated());
    }

    private void save() {
        tolerance.review(risk.ref(), score.read(), note.getValue());
        Said.done("The review is saved.");
        saved.run();
    }
}
