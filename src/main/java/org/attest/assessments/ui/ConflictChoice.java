package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Function;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Grounds;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.shared.Owner;
import org.attest.shared.UkDates;

/** Two people saved the same answer: shows both and lets the second one choose. Nothing is lost until then. */
class ConflictChoice extends Div {

    ConflictChoice(
            AnswerChange mine, Answer theirs, Function<Owner, String> names, Runnable keepMine, Runnable takeTheirs) {
        setId("conflict");
        addClassNames("note", "warn");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(
                who(theirs, names) + " saved this answer after you opened it. Yours is not saved yet: choose."));
        var yours = Buttons.plain("Save mine instead", keepMine);
        yours.setId("keep-mine");
        var other = Buttons.plain("Keep theirs", takeTheirs);
        other.setId("keep-theirs");
        var both = new Div(side("Yours", mine, names, yours), side("Theirs", theirs.asChange(), names, other));
        both.addClassName("both");
        add(both);
    }

    private static String who(Answer theirs, Function<Owner, String> names) {
        var by = theirs.changedBy();
        var at = theirs.changedAt();
        var name = by == null ? "Somebody" : names.apply(by);
        return at == null ? name : name + ", on " + UkDates.inWords(at) + ",";
    }

    private static Div side(String heading, AnswerChange values, Function<Owner, String> names, Component choose) {
        var owner = values.owner();
        var text = new Paragraph(Objects.requireNonNullElse(values.statement(), "No statement"));
        text.addClassName("kept");
        return Layouts.stack(
                new H3(heading),
                Words.level(values.level()),
                text,
                new Span("Owner: " + (owner == null ? "nobody" : names.apply(owner)) + ". Due: "
                        + UkDates.inTable(values.due()) + ". "
                        + values.progress().words() + "."),
                new Span(grounds(Objects.requireNonNullElse(values.grounds(), Grounds.NONE))),
                choose);
    }

    private static String grounds(Grounds grounds) {
        var reason = grounds.reason();
        return "%d indicators answered.%s"
                .formatted(
                        grounds.indicators().all().size(),
                        reason == null ? "" : " Why it differs from the suggestion: " + reason);
    }
}
