package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.risks.Measured;
import org.attest.risks.Rating;
import org.attest.risks.Risk;
import org.attest.risks.RiskScale;
import org.attest.risks.Score;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The three scores as they are now, each with its day, author and reason, and every score before them. */
class ScoresPanel extends Panel {

    private final Risk risk;
    private final RiskScale scale;
    private final List<Rating> ratings;
    private final Map<PersonId, String> names;

    ScoresPanel(Risk risk, RiskScale scale, List<Rating> ratings, Map<PersonId, String> names) {
        super("Scores");
        this.risk = risk;
        this.scale = scale;
        this.ratings = ratings;
        this.names = names;
        add(new Paragraph(trend()), now());
        if (ratings.size() > 1) {
            add(new NativeDetails("All %d scores that were given".formatted(ratings.size()), all()));
        }
    }

    private String trend() {
        var scores = risk.scores();
        var current = scores.current();
        if (current == null) {
            return "Nobody has given the current score yet.";
        }
        var target = scores.target();
        var way = RiskWords.movement(scores);
        var since = scores.since() == null ? "" : " on " + UkDates.inWords(scores.since());
        var to = target == null
                ? "No target is set."
                : current.points() <= target.points()
                        ? "The target is reached."
                        : "%d above the target.".formatted(current.points() - target.points());
        return "%s%s. %s".formatted(way, since, to);
    }

    private Component now() {
        return new DataTable<Measured>("Inherent, current and target score")
                .column("Score", ScoresPanel::what)
                .column("Now", it -> score(risk.scores().of(it), it))
                .text(
                        "As at",
                        it -> latest(it).map(Rating::on).map(UkDates::inTable).orElse(null))
                .text("By", it -> latest(it).map(this::name).orElse(null))
                .column(
                        "Why",
                        it -> RiskWords.kept(latest(it).map(Rating::reason).orElse("–")))
                .show(Arrays.asList(Measured.values()));
    }

    private Component all() {
        return new DataTable<Rating>("Every score, the latest first")
                .text("As at", it -> UkDates.inTable(it.on()))
                .text("Score", it -> it.measured().words())
                .column("Value", it -> score(it.score(), it.measured()))
                .text("By", this::name)
                .column("Why", it -> RiskWords.kept(it.reason()))
                .show(ratings);
    }

    private static Component what(Measured measured) {
        var help = new Div(measured.help());
        help.addClassNames("quiet", "small");
        return new Div(new Span(measured.words()), help);
    }

    private Component score(@Nullable Score score, Measured measured) {
        if (score == null) {
            return new Tag(Tone.NONE, "Not scored");
        }
        var cell = new Div(score.inWords());
        cell.addClassNames("quiet", "small");
        var shown = new Div(RiskWords.score(score, scale.band(score)), cell);
        if (measured == Measured.TARGET && scale.isOver(score, risk.category())) {
            shown.add(new Tag(Tone.WARN, "Above appetite"));
        }
        return shown;
    }

    private Optional<Rating> latest(Measured measured) {
        return ratings.stream().filter(it -> it.measured() == measured).findFirst();
    }

    private String name(Rating rating) {
        return names.getOrDefault(rating.by(), "Unknown person");
    }
}
