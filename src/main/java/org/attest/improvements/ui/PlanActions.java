package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Said;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.Plan;
import org.attest.improvements.PlanMove;
import org.attest.shared.Narrative;

/** The steps that the person may take on a plan, the next one as the screen's primary action. */
final class PlanActions {

    private final ImprovementPlan plans;
    private final Plan plan;
    private final Runnable refresh;

    PlanActions(ImprovementPlan plans, Plan plan, Runnable refresh) {
        this.plans = plans;
        this.plan = plan;
        this.refresh = refresh;
    }

    Component[] buttons() {
        var found = new ArrayList<Component>();
        plain(found, PlanMove.REVISE, "Revise", this::revise);
        plain(found, PlanMove.SEND_BACK, "Send back", this::sendBack);
        plain(found, PlanMove.GIVE_BACK, "Return", this::giveBack);
        primary(found, PlanMove.SUBMIT, "Submit", this::submit);
        primary(found, PlanMove.SIGN, "Sign", this::sign);
        primary(found, PlanMove.AGREE, "Agree", this::agree);
        return found.toArray(Component[]::new);
    }

    private void plain(ArrayList<Component> found, PlanMove move, String words, Runnable act) {
        if (plan.may(move)) {
            var button = Buttons.plain(words, act);
            button.setId(id(move));
            found.add(button);
        }
    }

    private void primary(ArrayList<Component> found, PlanMove move, String words, Runnable act) {
        if (plan.may(move)) {
            var button = Buttons.primary(words, act);
            button.setId(id(move));
            found.add(button);
        }
    }

    private static String id(PlanMove move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void submit() {
        Confirm.ask(
                "Submit the plan?",
                "It goes to the approver. What is to be done and until when cannot change until it is sent back or revised.",
                "Submit the plan",
                () -> {
                    plans.submit(plan.ref(), plan.version());
                    done("Submitted. The approver now sees it under “waits for you”.");
                });
    }

    private void sign() {
        Confirm.ask(
                "Sign the plan?",
                "You sign as SIRO that each gap has actions with owners, and that they end in time. The ICB then reads it.",
                "Sign the plan",
                () -> {
                    plans.sign(plan.ref(), plan.version());
                    done("Signed.");
                });
    }

    private void agree() {
        Confirm.ask(
                "Agree the plan?",
                "The organisation sees that the ICB agrees it, by whom and when.",
                "Agree the plan",
                () -> {
                    plans.agree(plan.ref(), plan.version());
                    done("Agreed.");
                });
    }

    private void sendBack() {
        reason(
                "Send the plan back?",
                "The team can change it and submit it again.",
                "Send back",
                it -> plans.sendBack(plan.ref(), plan.version(), it),
                "Sent back with your reason.");
    }

    private void giveBack() {
        reason(
                "Return the plan?",
                "The organisation can change it and sign it again.",
                "Return",
                it -> plans.giveBack(plan.ref(), plan.version(), it),
                "Returned with your reason.");
    }

    private void revise() {
        reason(
                "Revise the plan?",
                "It becomes a draft on the latest seal, and must be signed and agreed again. All actions stay.",
                "Revise",
                it -> plans.revise(plan.ref(), plan.version(), it),
                "The plan is a draft again.");
    }

    private void reason(String question, String explanation, String yes, Consumer<String> act, String said) {
        var reason = new TextArea("Reason");
        reason.setId("reason");
        reason.setMaxLength(Narrative.LONGEST);
        reason.setWidthFull();
        reason.setHelperText("It is kept in the history of this plan.");
        Confirm.ask(
                question,
                explanation,
                yes,
                () -> {
                    act.accept(reason.getValue());
                    done(said);
                },
                reason);
    }

    private void done(String sentence) {
        refresh.run();
        Said.done(sentence);
    }
}
