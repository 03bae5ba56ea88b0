package org.attest.risks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Function;
import org.attest.risks.Consequence;
import org.attest.risks.Likelihood;
import org.attest.risks.RiskScale;
import org.attest.risks.RiskScales;
import org.attest.risks.Score;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** How bad and how likely, with what each step means; says at once in what band that is and whether it is tolerated. */
class ScoreFields extends Div {

    private final RiskScales scales;
    private final RiskScale scale;
    private final Function<Score, String> verdict;
    private final Select<Consequence> consequence = new Select<>();
    private final Select<Likelihood> likelihood = new Select<>();
    private final Paragraph result = new Paragraph();

    /** @param verdict what is to be said about a score beside its band */
    ScoreFields(RiskScales scales, RiskScale scale, Function<Score, String> verdict) {
        this.scales = scales;
        this.scale = scale;
        this.verdict = verdict;
        addClassName("stack");
        consequence.setId("consequence");
        consequence.setLabel("Consequence");
        consequence.setItems(Consequence.values());
        consequence.setItemLabelGenerator(it -> it.step() + " " + it.words());
        consequence.setWidthFull();
        consequence.addValueChangeListener(_ -> tell());
        likelihood.setId("likelihood");
        likelihood.setLabel("Likelihood");
        likelihood.setItems(Likelihood.values());
        likelihood.setItemLabelGenerator(it -> it.step() + " " + it.words());
        likelihood.setWidthFull();
        likelihood.addValueChangeListener(_ -> tell());
        result.setId("result");
        result.getElement().setAttribute("role", "status");
        add(consequence, likelihood, result);
    }

    void show(@Nullable Score score) {
        consequence.setValue(score == null ? null : score.consequence());
        likelihood.setValue(score == null ? null : score.likelihood());
        tell();
    }

    /** @throws Refused while one of the two is not chosen */
    Score read() {
        var how = consequence.getValue();
        var often = likelihood.getValue();
        if (how == null || often == null) {
            throw new Refused("Choose a consequence and a likelihood.");
        }
        return new Score(how, often);
    }

    void tell() {
        var how = consequence.getValue();
        var often = likelihood.getValue();
        consequence.setHelperText(
                how == null ? "How bad it would be" : scales.consequences().get(how));
        likelihood.setHelperText(
                often == null ? "How often to expect it" : scales.likelihoods().get(often));
        if (how == null || often == null) {
            result.setText("");
            return;
        }
        var score = new Score(how, often);
        var band = scale.band(score).words().toLowerCase(Locale.UK);
        result.setText("Score %d, %s. %s".formatted(score.points(), band, verdict.apply(score)));
    }
}
