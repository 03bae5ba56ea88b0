package org.attest.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.attest.accounts.AccountLinks;
import org.attest.accounts.FirstRun;
import org.attest.accounts.NewPerson;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.shared.Refused;

/** Makes the first administrator of a live set-up; there only until that is done. */
@Route(value = AccountLinks.FIRST_RUN, autoLayout = false)
@PageTitle("First run - Attest")
@AnonymousAllowed
class FirstRunView extends OutsidePage implements BeforeEnterObserver {

    private final FirstRun firstRun;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextField code = new TextField("One-time code");
    private final TextField name = new TextField("Your full name");
    private final EmailField email = new EmailField("Email address");
    private final NewPasswordField password = new NewPasswordField("Password");

    FirstRunView(FirstRun firstRun) {
        super("Set up the administrator");
        this.firstRun = firstRun;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.isOpen()) {
            event.forwardTo(AccountLinks.SIGN_IN);
            return;
        }
        if (firstRun.isStopped()) {
            content(note("There were five wrong codes. Start Attest again: it prints a new code."));
            return;
        }
        code.setId("code");
        code.setHelperText(
                "Attest printed it when it started. The file first-run-code in its data folder holds it too.");
        code.setAutocomplete(Autocomplete.OFF);
        name.setId("name");
        name.setAutocomplete(Autocomplete.NAME);
        email.setId("email");
        email.setAutocomplete(Autocomplete.USERNAME);
        var save = Buttons.primary("Make the administrator", this::save);
        save.setId("make-administrator");
        var form = new Section(
                new Paragraph("Nobody can sign in yet. The administrator lets everybody else in."),
                code,
                name,
                email,
                password,
                save);
        form.addClassNames("panel", "form");
        content(problems, form);
    }

    private void save() {
        problems.clear();
        try {
            firstRun.setUpAdministrator(
                    code.getValue(), new NewPerson(name.getValue(), email.getValue()), password.getValue());
            UI.getCurrent().getPage().setLocation("/sign-in?ready");
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
