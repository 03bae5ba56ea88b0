package org.attest.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.attest.accounts.AccountLinks;
import org.attest.components.ErrorSummary;

/** The way in; the word in the address says why the person is here. */
@Route(value = AccountLinks.SIGN_IN, autoLayout = false)
@PageTitle("Sign in - Attest")
@AnonymousAllowed
class SignInView extends OutsidePage implements BeforeEnterObserver {

    private static final Map<String, String> PROBLEMS = Map.of(
            "error", "The email address or the password is not right.",
            "wait", "There were too many tries. Wait five minutes, then try again.",
            "early", "There were many wrong tries for this address. Wait a minute, then try again.",
            "no-role", "You have no role in Attest today. Ask the person who let you in.");

    private static final Map<String, String> NEWS = Map.of(
            "ended", "Your session has ended. What you typed is kept as a draft: sign in to go on.",
            "signed-out", "You are signed out.",
            "again", "This page was open for a long time. Please sign in again.",
            "changed", "Your password is changed. Sign in with the new one.",
            "welcome",
                    "Your way in is ready. Sign in with your email address. If you used Attest before, with the"
                            + " password that you have.",
            "ready", "The administrator is set up. Sign in.");

    private final Div why = new Div();

    SignInView() {
        super("Sign in");
        var help = new Paragraph("Forgotten your password? Ask your provider lead or an administrator for a new link.");
        help.addClassNames("quiet", "small");
        content(why, new SignInForm(), help);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation().getQueryParameters().getParameters();
        why.removeAll();
        PROBLEMS.forEach((word, sentence) -> {
            if (words.containsKey(word)) {
                var problem = new ErrorSummary();
                problem.say(sentence);
                why.add(problem);
            }
        });
        NEWS.forEach((word, sentence) -> {
            if (words.containsKey(word)) {
                why.add(note(sentence));
            }
        });
    }
}
