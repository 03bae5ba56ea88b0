package org.attest.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@AttestTest
@ViewPackages(packages = "org.attest.accounts.ui")
class PeopleViewTest extends SpringBrowserlessTest {

    @Autowired
    TestWorld world;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListShowsThePeopleOfTheOrganisationInTheAddress() {
        var system = world.system();
        signIn(world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller(), Role.ADMINISTRATOR);

        UI.getCurrent()
                .navigate(
                        "people",
                        QueryParameters.of(
                                "organisation", system.provider().code().code()));

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(system.lead().name(), system.approver().name(), "Export for an access review")
                .doesNotContain(system.icbLead().name());
        assertThat($(OrganisationPicker.class).id("people-organisation").getValue())
                .isEqualTo(system.provider());
    }

    @Test
    void aLeadOfOneOrganisationHasNothingToChooseAndAForeignCodeShowsTheOwnPeople() {
        var system = world.system();
        var other = world.system();
        signIn(system.lead().caller(), Role.PROVIDER_LEAD);

        UI.getCurrent()
                .navigate(
                        "people",
                        QueryParameters.of(
                                "organisation", other.provider().code().code()));

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(system.lead().name())
                .doesNotContain(other.lead().name());
        assertThat($(OrganisationPicker.class).withId("people-organisation").exists())
                .isFalse();
    }

    private void signIn(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }
}
