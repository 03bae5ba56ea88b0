package org.attest.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.organisations.Organisation;
import org.attest.reports.PackTemplates;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose template it is stands in the address, and where there are several ICBs an administrator chooses. */
@AttestTest
@ViewPackages(packages = "org.attest.reports.ui")
class PackTemplateViewTest extends SpringBrowserlessTest {

    private static final Caller ADMINISTRATOR = new Caller(
            PersonId.next(), "Administrator", Set.of(new Grant(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM)), Set.of());

    @Autowired
    SystemWorld world;

    @Autowired
    PackTemplates templates;

    MadeSystem one;
    MadeSystem other;

    @BeforeEach
    void twoSystems() {
        one = world.make(0);
        other = world.make(0);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAdministratorChoosesWhoseTemplateIsChanged() {
        signIn(ADMINISTRATOR, Role.ADMINISTRATOR);
        open(one.icb());
        assertThat(said()).contains(one.icb().name() + ".");

        choice().setValue(other.icb());
        assertThat(said())
                .contains(other.icb().name() + ".")
                .doesNotContain(one.icb().name() + ".");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("reports/template?of=" + other.icb().code().code());

        $(TextField.class).id("above-title").setValue("A line of the house");
        test($(Button.class).id("save-template")).click();
        assertThat(above(other.icb())).isEqualTo("A line of the house");
        assertThat(above(one.icb())).isNull();
        assertThat(choice().getValue()).as("and stays there").isEqualTo(other.icb());
    }

    @Test
    void aSecretaryHasNothingToChooseAndNobodyElsesTemplate() {
        signIn(one.atIcb(Role.BOARD_SECRETARY), Role.BOARD_SECRETARY);
        UI.getCurrent().navigate("reports/template");
        assertThat(said()).contains(one.icb().name() + ".");
        assertThat($(Select.class).withId("template-of").exists()).isFalse();
        open(other.icb());
        assertThatThrownBy(this::said)
                .as("there is no screen but the error")
                .hasMessageContaining("not shared with you");
    }

    private String above(Organisation icb) {
        return world.by(ADMINISTRATOR, () -> templates.of(icb.id())).aboveTitle();
    }

    @SuppressWarnings("unchecked")
    private Select<Organisation> choice() {
        return $(Select.class).id("template-of");
    }

    private String said() {
        return $(Span.class).all().stream().map(Span::getText).toList().toString();
    }

    private static void open(Organisation icb) {
        UI.getCurrent()
                .navigate(
                        "reports/template", QueryParameters.of("of", icb.code().code()));
    }

    private static void signIn(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }
}
