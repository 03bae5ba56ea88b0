package org.attest.ndg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Said;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgLinks;
import org.attest.ndg.NdgMove;
import org.attest.ndg.NdgOverview;
import org.attest.shared.Narrative;

/** The steps that the person may take from the screen of a year, the next one as its primary action. */
final class NdgActions {

    private final NdgAssessments ndg;
    private final NdgOverview overview;
    private final ErrorSummary problems;
    private final Runnable refresh;

    NdgActions(NdgAssessments ndg, NdgOverview overview, ErrorSummary problems, Runnable refresh) {
        this.ndg = ndg;
        this.overview = overview;
        this.problems = problems;
        this.refresh = refresh;
    }

    Component[] buttons() {
        var found = new ArrayList<Component>();
        var code = overview.organisation().code();
        var year = overview.ref().year();
        var reviews =
                overview.moves().contains(NdgMove.ACCEPT) || overview.moves().contains(NdgMove.COUNTERSIGN);
        if (overview.moves().contains(NdgMove.REOPEN)) {
            found.add(Buttons.plain("Reopen", this::reopen));
        }
        if (overview.latestSeal() != null && !reviews) {
            found.add(Buttons.plainLink(NdgLinks.review(code, year), "Sealed position"));
        }
        if (reviews) {
            found.add(withId(Buttons.primaryLink(NdgLinks.review(code, year), "Review"), "review"));
        }
        if (overview.moves().contains(NdgMove.SIGN_OFF)) {
            found.add(withId(Buttons.primaryLink(NdgLinks.signOff(code, year), "Sign off"), "sign-off"));
        }
        if (overview.moves().contains(NdgMove.SUBMIT)) {
            found.add(withId(Buttons.primary("Submit", this::submit), "submit"));
        }
        return found.toArray(Component[]::new);
    }

    private void submit() {
        problems.clear();
        if (overview.met() == 0) {
            problems.say("No mandatory evidence item is answered yet.");
            return;
        }
        Confirm.ask(
                "Submit to the approver?",
                "%d of %d mandatory items are answered or exempt. Answers cannot change until the approver signs off or sends them back."
                        .formatted(overview.met(), overview.mandatory()),
                "Submit",
                () -> {
                    ndg.submit(overview.ref());
                    refresh.run();
                    Said.done("Submitted. The approver now sees it under “waits for you”.");
                },
                NdgWords.status(overview.soFar()),
                new Paragraph(NdgWords.NOT_NATIONAL));
    }

    private void reopen() {
        reason(
                "Reopen this assessment?",
                "Answers can be changed again. The sealed position stays; a new seal will follow it.",
                "Reopen",
                reason -> {
                    ndg.reopen(overview.ref(), reason);
                    refresh.run();
                    Said.done("The assessment is open again.");
                });
    }

    /** Asks for the reason of a step that undoes something; it is kept in the stage history. */
    static void reason(String question, String explanation, String yes, Consumer<String> act) {
        var reason = new TextArea("Reason");
        reason.setId("reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setWidthFull();
        reason.setHelperText("It is kept in the history of this year.");
        Confirm.ask(question, explanation, yes, () -> act.accept(reason.getValue()), reason);
    }

    private static Component withId(Component component, String id) {
        component.setId(id);
        return component;
    }
}
