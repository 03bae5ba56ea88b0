package org.attest.assessments;

import java.util.List;
import java.util.Set;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.springframework.stereotype.Component;

/** The outcomes of one assessment as work to do: two statements, or three while queries are open, however many there are. */
@Component
class TaskList {

    private final Turns turns;
    private final AnswerBook answers;
    private final Catalogue catalogue;
    private final OpenYears openYears;
    private final ReviewBook reviews;

    TaskList(Turns turns, AnswerBook answers, Catalogue catalogue, OpenYears openYears, ReviewBook reviews) {
        this.turns = turns;
        this.answers = answers;
        this.catalogue = catalogue;
        this.openYears = openYears;
        this.reviews = reviews;
    }

    List<Task> of(AssessmentRef ref, Sight sight, TaskFilter filter) {
        var begun = turns.find(ref);
        var stage = begun.map(Assessment::stage).orElse(Stage.OPEN);
        var found = begun.map(answers::of)
                .orElseGet(() -> answers.none(catalogue.edition(ref.year()).version()));
        var takes = openYears.takes(ref.year());
        var queried = begun.map(reviews::queried).orElse(Set.of());
        return found.entrySet().stream()
                .map(it -> task(sight, stage, takes, queried, it.getKey(), it.getValue()))
                .filter(filter::takes)
                .toList();
    }

    Task one(AssessmentRef ref, Sight sight, OutcomeCode code) {
        var begun = turns.find(ref);
        var version = begun.map(Assessment::framework)
                .orElseGet(() -> catalogue.edition(ref.year()).version());
        var outcome = catalogue.framework(version).outcome(code);
        var answer = begun.map(it -> answers.of(it, code)).orElse(Answer.none(code));
        return task(
                sight,
                begun.map(Assessment::stage).orElse(Stage.OPEN),
                openYears.takes(ref.year()),
                begun.map(reviews::queried).orElse(Set.of()),
                outcome,
                answer);
    }

    private static Task task(
            Sight sight, Stage stage, boolean takes, Set<OutcomeCode> queried, Outcome outcome, Answer answer) {
        var asked = queried.contains(outcome.code());
        var shown = sight.show(answer, stage);
        var standing = shown.shows(Answer.Field.LEVEL)
                ? Standing.of(shown.level(), outcome.expected().level())
                : null;
        return new Task(
                outcome,
                shown,
                standing,
                sight.mine(answer),
                takes && (stage.isOpen() || (stage == Stage.QUERIED && asked)) && sight.mayAnswer(answer),
                sight.seesWhole(answer),
                asked);
    }
}
