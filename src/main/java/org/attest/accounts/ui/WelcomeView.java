package org.attest.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.attest.accounts.OwnAccount;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.shared.Refused;

/** Where a one-time link leads: the person sets a password. It says the same whoever the person is. */
@Route(value = "welcome/:token", autoLayout = false)
@PageTitle("Welcome - Attest")
@AnonymousAllowed
class WelcomeView extends OutsidePage implements BeforeEnterObserver {

    private final OwnAccount ownAccount;
    private final ErrorSummary problems = new ErrorSummary();
    private final NewPasswordField password = new NewPasswordField("Your new password");
    private String token = "";

    WelcomeView(OwnAccount ownAccount) {
        super("Welcome to Attest");
        this.ownAccount = ownAccount;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!ownAccount.works(token)) {
            content(note("This link was used already, is older than 24 hours, or was replaced by a newer one."
                    + " Ask whoever sent it for a new one."));
            content(Links.to("sign-in", "Sign in"));
            return;
        }
        var save = Buttons.primary("Set password", this::save);
        save.setId("set-password");
        save.addClickShortcut(Key.ENTER);
        var form = new Section(
                new Paragraph("Choose the password with which you sign in. This link works once."), password, save);
        form.addClassNames("panel", "form");
        content(problems, form);
    }

    private void save() {
        problems.clear();
        password.setInvalid(false);
        try {
            ownAccount.redeem(token, password.getValue());
            UI.getCurrent().getPage().setLocation("/sign-in?welcome");
        } catch (Refused refused) {
            var sentence = String.valueOf(refused.getMessage());
            password.setErrorMessage(sentence);
            password.setInvalid(true);
            problems.say(Map.of(password, sentence));
        }
    }
}
