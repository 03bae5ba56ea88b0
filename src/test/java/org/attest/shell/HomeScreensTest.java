package org.attest.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.position.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What Home says of the position, by role. */
@AttestTest
@ViewPackages(packages = "org.attest.shell")
class HomeScreensTest extends SpringBrowserlessTest {

    @Autowired
    SystemWorld world;

    @Autowired
    Places places;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theScorecardSaysWhatBecameOfEachObjectiveSinceThePositionBefore() {
        var system = world.make(1);
        var trust = system.trusts().getFirst();
        world.seal(trust, SystemWorld.YEAR.previous(), random(1));
        world.seal(trust, random(2));

        assertThat(home(system.icbLead(), Role.ICB_LEAD))
                .contains("Trend", "% to ", "of the one organisation that has both");
        assertThat(home(SystemWorld.person(trust.id(), Role.APPROVER), Role.APPROVER))
                .contains("Trend: the latest sealed position against the one before.");
        assertThat(home(system.atIcb(Role.BOARD_READER), Role.BOARD_READER))
                .contains("of the one organisation that has both")
                .doesNotContain(trust.code().code());
    }

    @Test
    void aProviderReadsItsPlaceWithoutAnybodysName() {
        var system = world.make(5);
        var trust = system.trusts().getFirst();
        system.trusts().forEach(it -> world.seal(it, random(3)));
        var lead = SystemWorld.person(trust.id(), Role.PROVIDER_LEAD);
        assertThat(home(lead, Role.PROVIDER_LEAD)).doesNotContain("Your place");

        world.run(system.icbLead(), () -> places.show(system.icb().id(), true));

        var shown = home(lead, Role.PROVIDER_LEAD);
        assertThat(shown).contains("Your place", "Joint 1st of 5 acute trusts at expected levels.");
        system.trusts().subList(1, 5).forEach(it -> assertThat(shown)
                .doesNotContain(it.name(), it.code().code()));
    }

    @Test
    void eachRoleFindsItsOwnHomeAndNothingOfAnother() {
        var system = world.make(2);
        var own = system.trusts().getFirst();
        var other = system.trusts().getLast();
        system.trusts().forEach(it -> world.seal(it, random(4)));
        var names = List.of(
                own.name(), own.code().code(), other.name(), other.code().code());
        var ofTheIcb = List.of("Six objectives to 2030", "Prepare board pack", "Published status");

        assertThat(home(system.icbLead(), Role.ICB_LEAD))
                .contains(ofTheIcb)
                .contains("Waits for you", "What changed since you last looked", "Evidence freshness");
        for (var role : List.of(Role.BOARD_SECRETARY, Role.BOARD_READER)) {
            assertThat(home(system.atIcb(role), role))
                    .contains("Six objectives to 2030", "Board packs", "Waits for you", "2 of 3 organisations")
                    .doesNotContain(names)
                    .doesNotContain("What changed", "Published status", "Prepare board pack", "System position");
        }
        for (var role : List.of(Role.PROVIDER_LEAD, Role.APPROVER)) {
            assertThat(home(SystemWorld.person(own.id(), role), role))
                    .contains("Your latest sealed position", "Go to your assessment", own.name(), "What changed")
                    .doesNotContain(other.name(), other.code().code())
                    .doesNotContain("Six objectives to 2030", "Prepare board pack");
        }
        assertThat(home(SystemWorld.person(own.id(), Role.CONTRIBUTOR), Role.CONTRIBUTOR))
                .contains("Waits for you", "What changed since you last looked")
                .doesNotContain(other.name(), "sealed position", "Evidence freshness")
                .doesNotContain(ofTheIcb);
        for (var role : List.of(Role.ASSESSOR, Role.ADMINISTRATOR)) {
            assertThat(home(SystemWorld.person(own.id(), role), role))
                    .contains("Waits for you", "Interim position due in")
                    .doesNotContain(names)
                    .doesNotContain("What changed", "sealed position", "Evidence freshness")
                    .doesNotContain(ofTheIcb);
        }
    }

    private String home(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
        UI.getCurrent().navigate("");
        return all(UI.getCurrent())
                .map(it -> it.getElement().getText())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(HomeScreensTest::all));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
