package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.browser.Visitor;
import org.attest.organisations.Kind;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    StrangerDelay strangers;

    @Autowired
    HeldRoleRepository roles;

    @Autowired
    Accounts accounts;

    TestWorld.Somebody lead;
    Visitor visitor;

    @BeforeEach
    void somebodyToSignIn() {
        lead = world.somebody(
                Role.PROVIDER_LEAD, world.organisation(Kind.ACUTE_TRUST).id());
        visitor = new Visitor(port);
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void theRightPasswordOpensTheDoor() {
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in");
        assertThat(visitor.signIn(lead.email().toUpperCase(), TestWorld.PASSWORD))
                .startsWith("/account");
        assertThat(visitor.leadsTo("/account")).isEqualTo("200");
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonReadTheSame() {
        assertThat(visitor.signIn(lead.email(), "not the password")).isEqualTo("/sign-in?error");
        assertThat(visitor.signIn("nobody@example.org", "not the password")).isEqualTo("/sign-in?error");
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in");
    }

    @Test
    void theSessionIsANewOneAfterSignIn() {
        visitor.get("/sign-in");
        var before = visitor.cookie("attest-" + 0);
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("attest-" + 0)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theCookieIsKeptFromScriptsAndFromOtherSites() {
        var cookies = visitor.get("/sign-in").headers().allValues("set-cookie");
        assertThat(cookies).singleElement().asString().contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookies.getFirst()).doesNotContain("Secure"); // plain http on this machine's own address
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/account", "/", "/no-such-page", "/attest/attest.css", "/welcome/x", "/VAADIN/x"})
    void everyAnswerCarriesTheHeaders(String path) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        if (path.startsWith("/attest/")) {
            assertThat(headers.firstValue("pragma"))
                    .as("what makes a browser ask anew")
                    .isEmpty();
        } else {
            assertThat(headers.firstValue("cache-control").orElse("")).contains("no-store");
        }
    }

    @Test
    void theEleventhTryHasToWaitAndFiveMinutesLaterTheDoorOpensAgain() {
        IntStream.range(0, 10).forEach(i -> assertThat(visitor.signIn(lead.email(), "wrong " + i))
                .isEqualTo("/sign-in?error"));
        assertThat(visitor.signIn(lead.email(), TestWorld.PASSWORD)).isEqualTo("/sign-in?wait");
        clock.move(Duration.ofMinutes(5));
        assertThat(visitor.signIn(lead.email(), TestWorld.PASSWORD)).doesNotContain("sign-in");
    }

    @Test
    void anUnknownPersonHasToWaitAlike() {
        var email = "nobody." + PersonId.next() + "@example.org";
        IntStream.range(0, 10).forEach(i -> visitor.signIn(email, "wrong " + i));
        assertThat(visitor.signIn(email, "wrong again")).isEqualTo("/sign-in?wait");
    }

    @Test
    void aStrangerCannotKeepOutABrowserThatSignedInBefore() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        visitor.form("/sign-out", "_csrf=" + visitor.token());
        var stranger = new Visitor(port);
        IntStream.range(0, 11).forEach(i -> stranger.signIn(lead.email(), "guess " + i));
        assertThat(new Visitor(port).signIn(lead.email(), TestWorld.PASSWORD)).isEqualTo("/sign-in?wait");
        assertThat(visitor.signIn(lead.email(), TestWorld.PASSWORD)).doesNotContain("sign-in");
    }

    @Test
    void afterManyWrongTriesFromManyPlacesAStrangerWaitsAndAKnownBrowserDoesNot() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        visitor.form("/sign-out", "_csrf=" + visitor.token());
        var stranger = "nobody." + PersonId.next() + "@example.org";
        IntStream.range(0, 30).forEach(i -> strangers.admit(lead.email()));
        IntStream.range(0, 30).forEach(i -> strangers.admit(stranger));

        assertThat(new Visitor(port).signIn(lead.email(), "a guess")).isEqualTo("/sign-in?early");
        assertThat(new Visitor(port).signIn(stranger, "a guess")).isEqualTo("/sign-in?early");
        assertThat(visitor.signIn(lead.email(), TestWorld.PASSWORD)).doesNotContain("sign-in");
        clock.move(Duration.ofSeconds(1));
        assertThat(new Visitor(port).signIn(lead.email(), TestWorld.PASSWORD)).doesNotContain("sign-in");
    }

    @Test
    void anOpenTabDoesNotKeepTheSession() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        clock.move(Duration.ofMinutes(20));
        visitor.form("/?v-r=heartbeat&v-uiId=0", "");
        clock.move(Duration.ofMinutes(10));
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in?ended");
    }

    @Test
    void workKeepsTheSessionForTwelveHoursAndNoLonger() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        IntStream.range(0, 35).forEach(i -> {
            clock.move(Duration.ofMinutes(20));
            assertThat(visitor.leadsTo("/account")).isEqualTo("200");
        });
        clock.move(Duration.ofMinutes(20));
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in?ended");
    }

    @Test
    void aRoleThatEndedOpensNothingFiveSecondsLater() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        visitor.leadsTo("/account");
        var held = roles.ofPeople(List.of(lead.id().id())).getFirst();
        held.end(clock.instant()); // as another node does it
        roles.saveAndFlush(held);
        clock.move(Duration.ofSeconds(5));
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in?ended");
        assertThat(visitor.signIn(lead.email(), TestWorld.PASSWORD)).isEqualTo("/sign-in?no-role");
    }

    @Test
    void whoseAccessEndsIsOutAtOnceAndReadsTheSameAsUnknown() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        world.attest(() -> {
            accounts.endAccess(lead.id());
            return true;
        });
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in?ended");
        assertThat(visitor.signIn(lead.email(), TestWorld.PASSWORD)).isEqualTo("/sign-in?error");
    }

    @Test
    void aRoleIsHeldFromItsFirstDayToItsLast() {
        var assessor = world.somebody(Role.ASSESSOR, lead.organisation()); // until 30 June 2027
        assertThat(visitor.signIn(assessor.email(), TestWorld.PASSWORD)).doesNotContain("sign-in");
        clock.set(Instant.parse("2027-06-30T22:59:00Z"));
        assertThat(visitor.signIn(assessor.email(), TestWorld.PASSWORD)).doesNotContain("sign-in");
        clock.move(Duration.ofMinutes(2)); // past midnight in London
        assertThat(visitor.leadsTo("/account")).isEqualTo("/sign-in?ended");
        assertThat(visitor.signIn(assessor.email(), TestWorld.PASSWORD)).isEqualTo("/sign-in?no-role");
    }

    @Test
    void signingOutEndsTheSession() {
        visitor.signIn(lead.email(), TestWorld.PASSWORD);
        var token = visitor.token();
        assertThat(Visitor.leadsTo(visitor.form("/sign-out", "_csrf=" + token))).isEqualTo("/sign-in?signed-out");
        assertThat(visitor.leadsTo("/account")).startsWith("/sign-in");
    }

    @Test
    void aSignInPageThatWasOpenForTooLongIsShownAgain() {
        assertThat(Visitor.leadsTo(visitor.post("old", lead.email(), TestWorld.PASSWORD)))
                .isEqualTo("/sign-in?again");
    }
}
