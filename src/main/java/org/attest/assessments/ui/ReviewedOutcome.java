package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.OutcomeQuery;
import org.attest.assessments.ReviewLine;
import org.attest.assessments.ReviewMark;
import org.attest.assessments.SealedAnswer;
import org.attest.assessments.Verdict;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.jspecify.annotations.Nullable;

/** How one outcome under review looks: the claim, and beside a reply what stood there before. */
record ReviewedOutcome(Place place, Framework framework) {

    private record Side(String when, SealedAnswer answer) {}

    String name(OutcomeCode code) {
        return framework.find(code).map(Outcome::name).orElse(code.code());
    }

    List<Component> draw(ReviewLine line) {
        var answer = line.answer();
        var parts = new ArrayList<Component>();
        parts.add(new H3(name(answer.outcome())));
        parts.add(Layouts.row(
                new Span("Expected"),
                Words.expected(answer.expected(), answer.expectedConfirmed()),
                Words.standing(answer.standing()),
                mark(line.mark()),
                Links.to(
                        AssessmentLinks.outcome(place.organisation().code(), place.year(), answer.outcome()),
                        "Evidence and history")));
        var asked = line.asked();
        var before = line.before();
        if (asked == null || before == null) {
            parts.add(Layouts.row(new Span("Level"), Words.level(answer.level())));
            parts.add(statement(answer));
        } else {
            parts.addAll(exchange(asked));
            parts.add(new DataTable<Side>("Before the query and now")
                    .text("When", Side::when)
                    .column("Level", it -> Words.level(it.answer().level()))
                    .column("Statement", it -> statement(it.answer()))
                    .show(Stream.of(
                                    new Side("Before, seal " + asked.seal(), before),
                                    new Side("Now, seal " + (asked.seal() + 1), answer))
                            .toList()));
        }
        return parts;
    }

    /** The mark as word, symbol and colour. */
    static Component mark(@Nullable ReviewMark mark) {
        if (mark == null) {
            return new Tag(Tone.ABSENT, "No mark yet");
        }
        return new Tag(
                mark.verdict() == Verdict.ACCEPTED ? Tone.GOOD : Tone.WARN,
                mark.verdict().words());
    }

    private static List<Component> exchange(OutcomeQuery asked) {
        var reply = asked.reply();
        return List.of(
                said("The ICB asked: ", asked.words()), said("The reply: ", reply == null ? "None." : reply.words()));
    }

    private static Component said(String who, String words) {
        var label = new Span(who);
        label.addClassName("quiet");
        var text = new Paragraph(label, new Span(words));
        text.addClassName("kept");
        return text;
    }

    private static Component statement(SealedAnswer answer) {
        if (answer.statementHidden()) {
            return Words.notShared();
        }
        var text = new Paragraph(answer.statement() == null ? "No statement." : answer.statement());
        text.addClassName("kept");
        return text;
    }
}
