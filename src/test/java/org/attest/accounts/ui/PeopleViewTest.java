package org.attest.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.accounts.Teams;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
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

    @Test
    void aLeadMakesChangesAndRemovesATeam(@Autowired Teams teams) {
        var system = world.system();
        var trust = system.provider().id();
        signIn(system.lead().caller(), Role.PROVIDER_LEAD);
        UI.getCurrent().navigate("people");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Teams");

        press("add-team");
        press("confirm");
        assertThat($(Dialog.class).exists()).isTrue();
        $(TextField.class).id("team-name").setValue("Infrastructure team");
        picker().setValue(candidate(teams, trust, system.contributor().id()));
        press("confirm");
        assertThat(teams.of(trust)).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Infrastructure team");
            assertThat(it.members())
                    .extracting(Person::id)
                    .containsExactly(system.contributor().id());
        });
        assertThat($(Span.class).all())
                .extracting(Span::getText)
                .contains(system.contributor().name());

        pressWord("Change");
        assertThat(picker().getValue()).hasSize(1);
        picker().clear();
        press("confirm");
        assertThat(teams.of(trust).getFirst().members()).isEmpty();
        pressWord("Remove");
        press("confirm");
        assertThat(teams.of(trust)).isEmpty();
    }

    @Test
    void anAdministratorSeesTheTeamsOfTheOrganisationInTheAddressOnly(@Autowired Teams teams) {
        var system = world.system();
        world.attest(() -> teams.add(system.provider().id(), "Infrastructure team", List.of()));
        signIn(world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller(), Role.ADMINISTRATOR);

        UI.getCurrent().navigate("people");
        assertThat($(Button.class).withId("add-team").exists()).isFalse();
        UI.getCurrent()
                .navigate(
                        "people",
                        QueryParameters.of(
                                "organisation", system.provider().code().code()));
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Infrastructure team", "Nobody");
    }

    private static Set<Person> candidate(Teams teams, OrganisationId trust, PersonId person) {
        return teams.candidates(trust).stream()
                .filter(it -> it.id().equals(person))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Person> picker() {
        return $(MultiSelectComboBox.class).id("team-people");
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private void pressWord(String words) {
        test($(Button.class).all().stream()
                        .filter(it -> it.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void signIn(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }
}
