package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Assessments;
import org.attest.assessments.Move;
import org.attest.assessments.Overview;
import org.attest.assessments.Task;
import org.attest.assessments.TaskFilter;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Said;

/** The steps that the person may take from the task list, the next one as the screen's primary action. */
final class RoundActions {

    private final Assessments assessments;
    private final Overview overview;
    private final ErrorSummary problems;
    private final Runnable refresh;

    RoundActions(Assessments assessments, Overview overview, ErrorSummary problems, Runnable refresh) {
        this.assessments = assessments;
        this.overview = overview;
        this.problems = problems;
        this.refresh = refresh;
    }

    Component[] buttons() {
        var found = new ArrayList<Component>();
        var code = overview.organisation().code();
        var year = overview.ref().year();
        if (overview.moves().contains(Move.REOPEN)) {
            found.add(Buttons.plain("Reopen", this::reopen));
        }
        var reviews = overview.moves().contains(Move.ACCEPT);
        var countersigns = overview.moves().contains(Move.COUNTERSIGN);
        if (overview.latestSeal() != null && !reviews && !countersigns) {
            found.add(Buttons.plainLink(AssessmentLinks.review(code, year), "Sealed position"));
        }
        if (reviews || countersigns) {
            var words = reviews ? "Review" : "Countersign";
            found.add(withId(Buttons.primaryLink(AssessmentLinks.review(code, year), words), "review"));
        }
        if (overview.moves().contains(Move.SIGN_OFF)) {
            found.add(withId(Buttons.primaryLink(AssessmentLinks.signOff(code, year), "Sign off"), "sign-off"));
        }
        if (overview.moves().contains(Move.SUBMIT)) {
            found.add(withId(Buttons.plainLink(AssessmentLinks.check(code, year), "Check your answers"), "check"));
            var submit = Buttons.primary("Submit", this::submit);
            submit.setId("submit");
            found.add(submit);
        }
        if (overview.moves().contains(Move.OPEN_NEXT_ROUND)) {
            var next = Buttons.primary("Open the final round", this::openNextRound);
            next.setId("open-next-round");
            found.add(next);
        }
        return found.toArray(Component[]::new);
    }

    /** Names what is missing, each with the way there; only when nothing is, asks to check the answers once more. */
    private void submit() {
        problems.clear();
        var tasks = assessments.tasks(overview.ref(), TaskFilter.ALL);
        var unanswered =
                tasks.stream().filter(it -> it.answer().level() == null).toList();
        if (!unanswered.isEmpty()) {
            problems.say("%d of %d outcomes have no level yet, so the round cannot be submitted: %s."
                    .formatted(unanswered.size(), tasks.size(), codes(unanswered)));
            return;
        }
        var unconfirmed = tasks.stream().filter(it -> it.answer().unconfirmed()).toList();
        if (!unconfirmed.isEmpty()) {
            problems.say(
                    "%d answers that were carried or loaded are not confirmed, so the round cannot be submitted. Say of each that it is still true, or change it; those that the ICB loaded wait for your approver: %s."
                            .formatted(unconfirmed.size(), codes(unconfirmed)));
            return;
        }
        Confirm.ask(
                "Check your answers",
                "These go to the approver. Answers cannot change until the approver signs off or sends them back.",
                "Submit the %s round".formatted(overview.round().words().toLowerCase()),
                () -> {
                    assessments.submit(overview.ref());
                    done("Submitted. The approver now sees it under “waits for you”.");
                },
                new AnswerSummary(overview, Standings.of(tasks)));
    }

    private static String codes(List<Task> tasks) {
        return tasks.stream().map(it -> it.outcome().code().code()).collect(Collectors.joining(", "));
    }

    private void openNextRound() {
        Confirm.ask(
                "Open the final round?",
                "All answers stay and can be changed again. The sealed interim position stays as it is.",
                "Open the final round",
                () -> {
                    assessments.openNextRound(overview.ref());
                    done("The final round is open.");
                });
    }

    private void reopen() {
        ReasonDialog.ask(
                "Reopen the round?",
                "Answers can be changed again. The sealed position stays; a new seal will follow it.",
                "Reopen",
                reason -> {
                    assessments.reopen(overview.ref(), reason);
                    done("The round is open again.");
                });
    }

    private void done(String sentence) {
        refresh.run();
        Said.done(sentence);
    }

    private static Anchor withId(Anchor link, String id) {
        link.setId(id);
        return link;
    }
}
