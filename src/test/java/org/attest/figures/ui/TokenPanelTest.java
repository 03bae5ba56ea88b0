package org.attest.figures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.HasCaller;
import org.attest.accounts.PersonalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The tokens of a person on the account screen: made, shown once, withdrawn. */
@AttestTest
@ViewPackages(packages = "org.attest.accounts.ui")
class TokenPanelTest extends SpringBrowserlessTest {

    @Autowired
    TestWorld world;

    @Autowired
    PersonalTokens tokens;

    @Autowired
    CurrentUser currentUser;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLeadMakesATokenSeesItOnceAndWithdrawsIt() {
        var system = world.system();
        var lead = system.icbLead();
        signIn(lead.caller());
        UI.getCurrent().navigate("account");
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "/figures/v1/%s/2026-27/outcomes".formatted(system.icb().code()),
                        "/figures/v1/%s/packs".formatted(system.icb().code()));
        assertThat(paragraphs()).contains("You have no token.");

        press("make-token");
        press("make-it");
        assertThat($(TextField.class).id("token-name").getErrorMessage()).contains("Give the token a name");
        $(TextField.class).id("token-name").setValue("Board report");
        press("make-it");

        assertThat($(TextField.class).id("token-secret").getValue()).startsWith("attest_");
        pressWords("Close");
        assertThat($(TextField.class).withId("token-secret").exists()).isFalse();
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Board report");
        assertThat(paragraphs()).anyMatch(it -> it.contains("Last day 20 Feb 2027. Never used."));

        pressWords("Withdraw");
        press("confirm");
        assertThat(currentUser.as(lead.caller(), tokens::mine)).isEmpty();
        assertThat(paragraphs()).contains("You have no token.");
    }

    @Test
    void aContributorReadsNoFiguresSoIsOfferedNone() {
        signIn(world.system().contributor().caller());
        UI.getCurrent().navigate("account");
        assertThat($(Button.class).withId("make-token").exists()).isFalse();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private void pressWords(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private static void signIn(Caller caller) {
        HasCaller who = () -> caller;
        var authorities = caller.roles().stream()
                .map(it -> new SimpleGrantedAuthority("ROLE_" + it))
                .collect(Collectors.toSet());
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(who, "", Set.copyOf(authorities)));
    }
}
