package org.attest.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.returns.OnBehalf;
import org.attest.returns.ReturnsOnBehalf;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** What the signed-in person can do with a return that was loaded for an organisation and waits. */
@Component
class LoadedDecision {

    private static final int MEGABYTES = 25;

    private final ReturnsOnBehalf onBehalf;
    private final CurrentUser currentUser;

    LoadedDecision(ReturnsOnBehalf onBehalf, CurrentUser currentUser) {
        this.onBehalf = onBehalf;
        this.currentUser = currentUser;
    }

    boolean isOfOwn(OnBehalf loaded) {
        return currentUser.get().holdsAny(loaded.assessment().organisation(), Role.PROVIDER_LEAD, Role.APPROVER);
    }

    /** Empty where it is decided already, or is not the person's to decide. */
    Optional<Div> of(OnBehalf loaded, int waiting, Runnable refresh) {
        if (!loaded.waits()) {
            return Optional.empty();
        }
        var problems = new ErrorSummary();
        var organisation = loaded.assessment().organisation();
        if (currentUser.get().holds(Role.APPROVER, organisation) && !onBehalf.isMine(loaded.taken())) {
            return Optional.of(Layouts.stack(problems, approver(loaded, waiting, refresh, problems)));
        }
        if (isOfOwn(loaded)) {
            return Optional.of(Layouts.stack(new Panel(
                    "What happens next",
                    new Paragraph(
                            "Your approver signs or rejects it here. Until then it counts as unconfirmed; what you"
                                    + " say anew of an outcome counts as yours."))));
        }
        return Optional.of(Layouts.stack(problems, icb(loaded, refresh, problems)));
    }

    private Panel approver(OnBehalf loaded, int waiting, Runnable refresh, ErrorSummary problems) {
        var sign = Buttons.primary(
                waiting == 1 ? "Sign 1 answer" : "Sign %d answers".formatted(waiting),
                () -> attempt(problems, () -> {
                    var count = onBehalf.sign(loaded.taken());
                    refresh.run();
                    Said.done(count == 1 ? "1 answer is confirmed." : count + " answers are confirmed.");
                }));
        sign.setId("sign-loaded");
        var reject = Buttons.plain("Reject it", () -> askWhy(loaded, refresh, problems));
        reject.setId("reject-loaded");
        return new Panel(
                "Is this your organisation's word?",
                new Paragraph(
                        "Sign it if what it changed below is what your organisation says. You set no level by that,"
                                + " so you can still sign off the round. If it is not, reject it."),
                Layouts.row(sign, reject));
    }

    private void askWhy(OnBehalf loaded, Runnable refresh, ErrorSummary problems) {
        var why = new TextArea("Why do you reject it?");
        why.setId("reject-reason");
        why.setMaxLength(Narrative.LONGEST);
        why.setHelperText("The ICB reads it.");
        why.setWidthFull();
        Confirm.ask(
                "Reject this return?",
                "Nothing is put back by itself. Each answer stays as it was loaded, marked unconfirmed, with what stood"
                        + " there before in its history, until somebody of your organisation says it anew or that it is"
                        + " true. The round cannot be submitted before.",
                "Reject it",
                () -> attempt(problems, () -> {
                    onBehalf.reject(loaded.taken(), why.getValue());
                    refresh.run();
                    Said.done("The return is rejected.");
                }),
                why);
    }

    private Panel icb(OnBehalf loaded, Runnable refresh, ErrorSummary problems) {
        var panel = new Panel(
                "If nobody there can sign in",
                new Paragraph(
                        "Attach a letter that the organisation's approver signed, as PDF or picture. Then somebody"
                                + " else of the ICB confirms the return against it."),
                new OneFile(
                        "letter",
                        loaded.letter() == null ? "Attach the signed letter" : "Attach another letter",
                        MEGABYTES,
                        problems::say,
                        (file, name) -> attempt(problems, () -> {
                            onBehalf.attachLetter(loaded.taken(), file, name);
                            refresh.run();
                            Said.done("The letter is attached.");
                        })));
        if (onBehalf.isMine(loaded.taken())) {
            panel.add(new QuietLine("You loaded this return, so somebody else must confirm it."));
        } else if (loaded.letter() != null) {
            var confirm = Buttons.primary(
                    "Confirm against letter " + loaded.letter(),
                    () -> attempt(problems, () -> {
                        var count = onBehalf.confirm(loaded.taken());
                        refresh.run();
                        Said.done(count == 1 ? "1 answer is confirmed." : count + " answers are confirmed.");
                    }));
            confirm.setId("confirm-loaded");
            panel.add(Layouts.row(confirm));
        }
        return panel;
    }

    private static void attempt(ErrorSummary problems, Runnable act) {
        problems.clear();
        try {
            act.run();
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
