package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the screens of sign-off and review say of an organisation with one person, and of the ICB's own return. */
@AttestTest
@ViewPackages(packages = "org.attest.assessments.ui")
class OnePersonScreensTest extends SpringBrowserlessTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    OnePersonMarks marks;

    @Autowired
    Assessments assessments;

    AssessmentWorld world;
    String address;

    @BeforeEach
    void makeOrganisations() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        address = AssessmentLinks.tasks(world.trust.code(), AssessmentWorld.YEAR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOnePersonSignsOffAndTheIcbCountersigns() {
        var alone = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.as(Caller.ATTEST, () -> marks.mark(world.trust.id(), "Nobody else works there"));
        world.answerAll(alone);
        world.as(alone, () -> assessments.submit(world.ref));
        signIn(alone, Role.PROVIDER_LEAD, Role.APPROVER);

        open(address + "/sign-off");
        assertThat(text()).contains("One-person organisation").contains("Why: Nobody else works there");
        test($(Checkbox.class).id("declaration")).click();
        test($(Button.class).id("sign")).click();
        assertThat(text()).contains("Awaiting countersign").contains("not countersigned by the ICB");

        signIn(world.icbLead, Role.ICB_LEAD);
        open(address);
        assertThat($(Anchor.class).id("review").getText()).isEqualTo("Countersign");
        open(address + "/review");
        assertThat($(Button.class).withId("accept").exists()).isFalse();
        test($(Button.class).id("countersign")).click();
        test($(Button.class).id("confirm")).click();

        assertThat(world.stage()).isEqualTo(Stage.SIGNED_OFF);
        assertThat(text()).contains("one-person organisation: countersigned for the ICB by");
        assertThat($(Button.class).withId("accept").exists()).isTrue();
    }

    @Test
    void theIcbsOwnReturnSaysThatNobodyReviewsIt() {
        var own = AssessmentLinks.tasks(world.icb.code(), AssessmentWorld.YEAR);
        var lead = new Caller(PersonId.next(), "Lead", Set.of(new Grant(Role.PROVIDER_LEAD, world.icb.id())), Set.of());
        signIn(lead, Role.PROVIDER_LEAD);

        open(own);
        assertThat(text()).contains("No second-line review: this is the ICB's own return, which ends at signed off.");

        var other = new AssessmentWorld(currentUser, directory, assessments);
        world.as(Caller.ATTEST, () -> directory.setPartner(other.icb.id(), world.icb.id(), true, "Review"));
        open(own);
        assertThat(text())
                .contains("The ICB's own return: reviewed by " + other.icb.name())
                .doesNotContain("No second-line review");
    }

    @Test
    void mostOrganisationsReadNothingOfThis() {
        signIn(world.lead, Role.PROVIDER_LEAD);
        open(address);
        assertThat(text()).doesNotContain("One-person").doesNotContain("second-line");
    }

    private void open(String where) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(where);
    }

    private String text() {
        return Stream.concat(
                        $(Paragraph.class).all().stream()
                                .map(it -> it.getElement().getTextRecursively()),
                        $(Span.class).all().stream().map(Span::getText))
                .reduce("", (one, next) -> one + "\n" + next);
    }

    private void signIn(Caller caller, Role... roles) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal,
                        null,
                        List.of(roles).stream()
                                .map(it -> new SimpleGrantedAuthority("ROLE_" + it.name()))
                                .toList()));
    }
}
