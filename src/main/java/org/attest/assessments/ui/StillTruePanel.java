package org.attest.assessments.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
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
                Layouts.row(Words.unconfirmed()),
                new Paragraph(
                        "This answer was carried from last year. It counts as not confirmed until somebody says that"
                                + " it is still true, or changes it."),
                Layouts.row(yes, other));
        if (task.answer().level() == null) {
            yes.setVisible(false);
            add(new Paragraph("Last year's level is not one that this outcome allows, so set a level first."));
        }
    }
}
