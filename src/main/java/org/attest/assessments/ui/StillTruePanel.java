package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attest.assessments.Answer;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Task;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.Refused;

/** Asks of one carried answer whether it is still true. */
class StillTruePanel extends Panel {

    StillTruePanel(AssessmentYear year, AssessmentRef ref, Task task, Runnable change, Runnable refresh) {
        super("Still true?");
        var problems = new ErrorSummary();
        problems.setId("still-true-problems");
        var outcome = task.outcome().code();
        var yes = Buttons.plain("Yes, still true", () -> {
            problems.clear();
            try {
                year.confirm(ref, List.of(outcome));
                refresh.run();
                Said.done("%s is confirmed.".formatted(outcome));
            } catch (Refused refused) {
                problems.say(String.valueOf(refused.getMessage()));
            }
        });
        yes.setId("still-true");
        var other = Buttons.plain("Change it", change);
        other.setId("change-it");
        add(
                problems,
                Layouts.row(Words.unconfirmed(task.answer())),
                new Paragraph(why(task.answer())),
                Layouts.row(yes, other));
        if (task.answer().waitsForSignature()) {
            yes.setVisible(false);
        } else if (task.answer().level() == null) {
            yes.setVisible(false);
            add(new Paragraph("Last year's level is not one that this outcome allows, so set a level first."));
        }
    }

    private static String why(Answer answer) {
        var loaded = answer.loaded();
        if (loaded == null) {
            return "This answer was carried from last year. It counts as not confirmed until somebody says that"
                    + " it is still true, or changes it.";
        }
        return loaded.waits()
                ? "The ICB loaded this answer for your organisation. It counts as unconfirmed until your approver signs"
                        + " it, or you change what it says."
                : "The ICB loaded this answer for your organisation, and your approver did not accept it. It stays as"
                        + " it is, unconfirmed, until somebody of yours says that it is true, or changes it.";
    }
}
