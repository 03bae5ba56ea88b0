package org.attest.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.attest.access.Role;
import org.attest.accounts.AccountLinks;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegations;
import org.attest.accounts.MyAccount;
import org.attest.accounts.OwnAccount;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OwnPanel;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** What I may do in Attest and until when; my password; the way out. */
@Route(AccountLinks.ACCOUNT)
@PageTitle("My account - Attest")
@PermitAll
class AccountView extends Div {

    private final OwnAccount ownAccount;
    private final ErrorSummary problems = new ErrorSummary();
    private final PasswordField present = new PasswordField("Present password");
    private final NewPasswordField next = new NewPasswordField("New password");

    AccountView(
            OwnAccount ownAccount,
            Delegations delegations,
            Accounts accounts,
            OrganisationDirectory directory,
            List<OwnPanel> others,
            AuthenticationContext authentication,
            Clock clock) {
        this.ownAccount = ownAccount;
        var mine = ownAccount.mine();
        var signOut = Buttons.plain("Sign out", authentication::logout);
        add(new PageHeader("My account")
                .saying("%s, %s".formatted(mine.person().name(), mine.person().email()))
                .with(signOut));
        var today = UkDates.day(clock.instant());
        var roles = new RolesTable("Roles and their dates", directory, today).show(mine.memberships());
        var own = Layouts.stack(new Panel("My roles", roles, lastSignIn(mine)));
        if (mine.memberships().stream().anyMatch(it -> it.role() != Role.SUPPLIER_CONTACT)) {
            own.add(new AwayPanel(delegations, accounts, directory, today));
        }
        own.add(OwnPanel.on(OwnPanel.Screen.ACCOUNT, others));
        add(Layouts.two(own, new Panel("Change password", passwordForm())));
    }

    private static Paragraph lastSignIn(MyAccount mine) {
        var before = mine.signInBefore();
        var said = new Paragraph(
                before == null
                        ? "This is your first sign-in."
                        : "You last signed in on %s.".formatted(UkDates.inWords(before)));
        said.addClassNames("quiet", "small");
        return said;
    }

    private Div passwordForm() {
        present.setId("present-password");
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setWidthFull();
        var save = Buttons.primary("Change password", this::save);
        save.setId("change-password");
        var form = Layouts.stack(
                problems, present, next, new Paragraph("You will be signed out everywhere, and sign in again."), save);
        form.addClassName("form");
        return form;
    }

    private void save() {
        problems.clear();
        try {
            ownAccount.changePassword(present.getValue(), next.getValue());
            UI.getCurrent().getPage().setLocation("/sign-in?changed");
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
