package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.attest.accounts.Owners;
import org.attest.assessments.Answer;
import org.attest.assessments.Answer.Field;
import org.attest.assessments.Overview;
import org.attest.assessments.Stage;
import org.attest.assessments.Suggestion;
import org.attest.assessments.Task;
import org.attest.catalogue.AskedIndicator;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** An answer to read: what is hidden is named, never left out. */
class AnswerFacts extends Panel {

    AnswerFacts(Task task, List<AskedIndicator> asked, Overview overview, Owners owners) {
        super("Answer");
        var answer = task.answer();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Level", Words.level(answer));
        if (answer.shows(Field.GROUNDS) && !asked.isEmpty()) {
            fact(
                    facts,
                    "Indicators",
                    Words.suggestion(Suggestion.of(asked, answer.grounds().indicators())));
        }
        if (answer.grounds().reason() != null) {
            fact(
                    facts,
                    "Why it differs",
                    shown(answer, Field.GROUNDS, answer.grounds().reason()));
        }
        questions(facts, task, overview.ref().year());
        fact(facts, "Statement", shown(answer, Field.STATEMENT, answer.statement()));
        fact(facts, "Owner", shown(answer, Field.OWNER, owner(answer, overview, owners)));
        fact(facts, "Due", shown(answer, Field.DUE, UkDates.inTable(answer.due())));
        fact(
                facts,
                "Progress",
                answer.unconfirmed()
                        ? Layouts.row(Words.progress(answer.progress()), Words.unconfirmed(answer))
                        : Words.progress(answer.progress()));
        add(facts);
        if (!overview.takesAnswers()) {
            add(Words.yearTakesNoAnswers(overview.edition()));
        } else if (overview.stage() == Stage.QUERIED && !task.queried()) {
            add(new Paragraph("The ICB asked about other outcomes, so this one stays as it was sealed."));
        } else if (!overview.stage().isOpen() && overview.stage() != Stage.QUERIED) {
            add(new Paragraph("The round is %s, so answers cannot change now."
                    .formatted(overview.stage().words().toLowerCase())));
        }
    }

    private static void questions(DescriptionList facts, Task task, DsptYear year) {
        var answers = task.answer().grounds().questions();
        for (var question : task.outcome().questionsIn(year)) {
            var said = answers.to(question.id()).orElse(null);
            fact(facts, question.words(), shown(task.answer(), Field.GROUNDS, said));
            answers.noteOn(question.id())
                    .ifPresent(it -> fact(
                            facts,
                            "Note on “%s”".formatted(question.words()),
                            shown(task.answer(), Field.GROUNDS, it)));
        }
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static Component shown(Answer answer, Field field, @Nullable String text) {
        if (!answer.shows(field)) {
            return Words.notShared();
        }
        var words = new Span(text == null ? "–" : text);
        words.addClassName("kept");
        return words;
    }

    private static @Nullable String owner(Answer answer, Overview overview, Owners owners) {
        var owner = answer.owner();
        return owner == null
                ? null
                : owners.names(overview.ref().organisation(), Set.of(owner)).get(owner);
    }
}
