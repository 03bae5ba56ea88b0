package org.attest.organisations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.components.EmptyState;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@AttestTest
@ViewPackages(packages = "org.attest.organisations.ui")
class OrganisationScreensTest extends SpringBrowserlessTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_list_keeps_its_filter_in_the_address() {
        var wanted = add("Findable trust");
        add("Other trust");
        signIn(Role.BOARD_READER, wanted.id());
        UI.getCurrent()
                .navigate("organisations", QueryParameters.of("q", wanted.code().code()));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Findable trust")
                .doesNotContain("Other trust");
        assertThat($(TextField.class).id("search").getValue())
                .isEqualTo(wanted.code().code());
        assertThat($(Button.class).withId("add-organisation").exists()).isFalse();
        test($(TextField.class).id("search")).setValue("nobody is called this");
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void an_administrator_adds_an_organisation_and_sees_it() {
        var here = add("Anything");
        signIn(Role.ADMINISTRATOR, here.id());
        navigate("organisations", OrganisationsView.class);
        test($(Button.class).id("add-organisation")).click();
        var code = nextCode();
        test($(TextField.class).id("new-code")).setValue(code);
        test($(TextField.class).id("new-name")).setValue("Added on the screen");
        test($(Button.class).id("confirm")).click();
        assertThat($(H1.class).first().getText()).isEqualTo("Added on the screen");
    }

    @Test
    void a_provider_lead_says_what_the_icb_sees_of_the_own_organisation_only() {
        var own = add("Own trust");
        var other = add("Other trust");
        signIn(Role.PROVIDER_LEAD, own.id());
        navigate("organisations/" + other.code(), OrganisationView.class);
        assertThat($(Button.class).withId("save-sharing").exists()).isFalse();
        navigate("organisations/" + own.code(), OrganisationView.class);
        test($(Checkbox.class).id("share-drafts")).click();
        test($(Button.class).id("save-sharing")).click();
        assertThat(attest(() -> directory.sharing(own.id()))).isEqualTo(new Sharing(true, true));
    }

    private void signIn(Role role, OrganisationId organisation) {
        var caller = new Caller(PersonId.next(), "Somebody", Set.of(new Grant(role, organisation)), Set.of());
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }

    private Organisation add(String name) {
        return attest(() -> directory.add(NewOrganisation.of(nextCode(), name, Kind.ACUTE_TRUST)));
    }

    private static String nextCode() {
        return "OS" + NEXT.incrementAndGet() + "T";
    }

    private <T> T attest(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}
