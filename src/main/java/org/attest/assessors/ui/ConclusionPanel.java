package org.attest.assessors.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.IndependentOverview;
import org.attest.assessors.Overall;
import org.attest.assessors.Scales;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** The two overall results and the summary, and the end of the work. */
class ConclusionPanel extends Panel {

    private static final String DECLARATION =
            "I looked at the frozen position and its evidence independently of the organisation. The levels, findings and"
                    + " results are my own.";

    private final IndependentAssessments independents;
    private final UUID id;
    private final Runnable changed;
    private final Select<String> risk = new Select<>();
    private final Select<String> confidence = new Select<>();
    private final TextArea summary = new TextArea("Summary");
    private final Checkbox agreed = new Checkbox("I confirm this declaration");
    private final ErrorSummary problems = new ErrorSummary();

    ConclusionPanel(IndependentAssessments independents, IndependentOverview overview, Runnable changed) {
        super("Results and conclusion");
        this.independents = independents;
        this.id = overview.about().id();
        this.changed = changed;
        var scales = independents.scales(overview.about().year());
        fill(scales, overview.about().overall());
        var keep = Buttons.plain("Keep the results", this::keep);
        keep.setId("keep-results");
        var conclude = Buttons.primary("Conclude and seal", this::ask);
        conclude.setId("conclude");
        var fields = new Div(risk, confidence, summary, keep, new Paragraph(DECLARATION), agreed, conclude);
        fields.addClassNames("stack", "form");
        add(problems, fields);
    }

    private void fill(Scales scales, Overall overall) {
        risk.setLabel("Overall risk of the control environment");
        risk.setItems(scales.risk());
        risk.setValue(overall.risk());
        risk.setId("risk");
        confidence.setLabel("Confidence in the self-assessment");
        confidence.setItems(scales.confidence());
        confidence.setValue(overall.confidence());
        confidence.setId("confidence");
        summary.setId("summary");
        summary.setWidthFull();
        summary.setMaxLength(Narrative.LONGEST);
        summary.setValue(Objects.requireNonNullElse(overall.summary(), ""));
        agreed.setId("declaration");
    }

    private boolean keep() {
        problems.clear();
        try {
            independents.weigh(id, new Overall(risk.getValue(), confidence.getValue(), summary.getValue()));
            Said.done("The results are kept.");
            return true;
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    private void ask() {
        if (!keep()) {
            return;
        }
        if (!agreed.getValue()) {
            problems.say(Map.of(agreed, "Confirm the declaration first."));
            return;
        }
        Confirm.ask(
                "Conclude the independent assessment?",
                "The levels are sealed and the organisation sees levels and findings. Nothing changes afterwards.",
                "Conclude and seal",
                () -> {
                    independents.conclude(id, DECLARATION);
                    changed.run();
                    Said.done("Concluded: the audited position is sealed.");
                });
    }
}
