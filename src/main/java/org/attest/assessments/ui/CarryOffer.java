package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.CarryForward;
import org.attest.assessments.CarryForward.End;
import org.attest.assessments.Move;
import org.attest.assessments.Overview;
import org.attest.assessments.Round;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** Offers a provider lead to start the year from last year's answers, and shows first what would be carried. */
final class CarryOffer {

    private final AssessmentYear year;
    private final Overview overview;
    private final ErrorSummary problems;
    private final Runnable refresh;

    CarryOffer(AssessmentYear year, Overview overview, ErrorSummary problems, Runnable refresh) {
        this.year = year;
        this.overview = overview;
        this.problems = problems;
        this.refresh = refresh;
    }

    /** Empty for those who may not, later in the year, and where there is no year before. */
    List<Component> panel() {
        var start = overview.round() == Round.INTERIM
                && overview.moves().contains(Move.SUBMIT)
                && overview.seals().isEmpty()
                && overview.counts().answered() == 0;
        if (!start || !year.hasYearBefore(overview.ref())) {
            return List.of();
        }
        var previous = overview.ref().year().previous();
        var carry = carryButton();
        return List.of(new Panel(
                "Start from last year",
                new Paragraph(
                        ("Answers of DSPT %s can be carried forward where the question is still the same. Each asks"
                                        + " “still true?” and counts as not confirmed until somebody says so. You see first what"
                                        + " would be carried.")
                                .formatted(previous)),
                carry));
    }

    private Button carryButton() {
        var button = Buttons.plain("Carry last year's answers forward", this::ask);
        button.setId("carry-forward");
        return button;
    }

    private void ask() {
        problems.clear();
        try {
            var preview = year.preview(overview.ref());
            Confirm.ask(
                    "Carry last year's answers forward?",
                    source(preview),
                    preview.carried() == 1 ? "Carry 1 answer" : "Carry %d answers".formatted(preview.carried()),
                    this::carry,
                    summary(preview));
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private void carry() {
        var done = year.carryForward(overview.ref());
        refresh.run();
        Said.done("%d answers are carried forward. Nobody has confirmed them yet.".formatted(done.carried()));
    }

    private static String source(CarryForward preview) {
        var seal = preview.seal();
        return seal == null
                ? "No sealed position of DSPT %s counts, so its answers are taken as they stand."
                        .formatted(preview.from())
                : "From seal %d of DSPT %s (%s round, signed off on %s)."
                        .formatted(
                                seal.number(),
                                preview.from(),
                                seal.round().words().toLowerCase(),
                                UkDates.inWords(UkDates.day(seal.sealedAt())));
    }

    private static Component summary(CarryForward preview) {
        var list = Layouts.stack();
        list.setId("carry-preview");
        for (var end : End.values()) {
            var lines = preview.of(end);
            if (!lines.isEmpty()) {
                list.add(group(end, lines));
            }
        }
        return list;
    }

    private static Component group(End end, List<CarryForward.Line> lines) {
        var items = new UnorderedList(
                lines.stream().map(it -> new ListItem(words(it))).toArray(ListItem[]::new));
        items.addClassNames("dots", "small");
        return new Div(new NativeDetails("%d: %s".formatted(lines.size(), end.words()), items));
    }

    private static String words(CarryForward.Line line) {
        var said = new ArrayList<String>();
        said.add(line.link().kind().words().toLowerCase());
        var from = line.link().from();
        if (from != null && !from.equals(line.link().to())) {
            said.add("was " + from);
        }
        var level = line.level();
        var notAllowed = line.notAllowed();
        if (level != null) {
            said.add(level.words());
        }
        if (notAllowed != null) {
            said.add("without its level: %s is not allowed here".formatted(notAllowed.words()));
        }
        if (line.indicators() > 0) {
            said.add(line.indicators() + " indicator answers");
        }
        if (line.evidence() > 0) {
            said.add(line.evidence() + " links to evidence in date");
        }
        return line.name() + " (" + String.join(", ", said) + ")";
    }
}
