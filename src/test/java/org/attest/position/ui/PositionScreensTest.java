package org.attest.position.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.access.Caller;
import org.attest.access.HasCaller;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens of the position, as their addresses ask for them. */
@AttestTest
@ViewPackages(packages = "org.attest.position.ui")
class PositionScreensTest extends SpringBrowserlessTest {

    @Autowired
    SystemWorld world;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Places places;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void organisationsStandByKindOrThoseWithMostGapsFirst() {
        var system = world.make(3);
        var mental = system.trusts().getFirst();
        world.run(Caller.ATTEST, () -> directory.describe(mental.id(), Kind.MENTAL_HEALTH_TRUST, mental.category()));
        world.seal(mental, random(1));
        world.seal(system.trusts().get(1), random(2));
        signIn(system.icbLead(), Role.ICB_LEAD);

        open("position");
        assertThat(headings("group"))
                .containsExactly(Kind.ICB.words(), Kind.ACUTE_TRUST.words(), Kind.MENTAL_HEALTH_TRUST.words());
        assertThat(headings("org").getLast()).startsWith(mental.name());

        open("position?organisations=gaps");
        assertThat(headings("group")).isEmpty();
        var gaps = headings("org").stream()
                .filter(it -> it.contains(" gap"))
                .map(it -> Integer.valueOf(it.replaceAll("(?s).*\\D(\\d+) gaps?.*", "$1")))
                .toList();
        assertThat(gaps).hasSize(2).isSortedAccordingTo((a, b) -> b - a);
        assertThat(headings("org").subList(2, 4)).allMatch(it -> it.contains("Not returned"));
        assertThat(anchor("filter-organisations-gaps").getHref()).isEqualTo("position");
    }

    @Test
    void comparedPositionsSayInWordsWhatMoved() {
        var system = world.make(2);
        var trust = system.trusts().getFirst();
        world.seal(trust, SystemWorld.YEAR.previous(), random(3));
        world.seal(trust, random(4));
        signIn(system.icbLead(), Role.ICB_LEAD);

        open("position?view=compare");
        assertThat(headings("group"))
                .contains(trust.name(), system.trusts().getLast().name());
        assertThat(headings("org")).contains("Not returned").anyMatch(it -> it.startsWith("Last year"));
        assertThat(words()).contains("↑ up from", "↓ down from");
        assertThat(anchor("view-compare").getElement().getAttribute("aria-current"))
                .isEqualTo("page");

        open("position?view=compare&points=interim");
        assertThat(headings("org")).noneMatch(it -> it.startsWith("Last year"));
        assertThat(anchor("filter-points-final").getHref()).isEqualTo("position?view=compare&points=interim%2Cfinal");

        signIn(SystemWorld.person(trust.id(), Role.PROVIDER_LEAD), Role.PROVIDER_LEAD);
        open("position?view=compare");
        assertThat(headings("group")).containsExactly(trust.name());
    }

    @Test
    void anOrganisationTakesThePaperForItsOwnBoardFromItsOwnPosition() {
        var system = world.make(1);
        var trust = system.trusts().getFirst();
        world.seal(trust, random(1));
        signIn(SystemWorld.person(trust.id(), Role.APPROVER), Role.APPROVER);
        open("position");
        assertThat(anchor("own-paper").getText()).isEqualTo("Paper for your board (Word)");
        signIn(system.icbLead(), Role.ICB_LEAD);
        open("position");
        assertThat($(Anchor.class).all()).noneMatch(it -> it.getId().equals(Optional.of("own-paper")));
    }

    @Test
    void whereNothingIsSealedTheScreensSaySo() {
        var system = world.make(1);
        signIn(system.icbLead(), Role.ICB_LEAD);

        open("position?view=compare");
        assertThat(words()).contains("No position is sealed yet");
        open("position?view=conflicts");
        assertThat(words())
                .contains("No two organisations rest an outcome on the same", "No answers of a supplier are accepted");
        open("objectives/1");
        assertThat(words()).contains("A trend begins with the second sealed position; there is none so far.");
        assertThat(words()).contains("No milestone is set for this objective.");
    }

    @Test
    void theTrendOfAnObjectiveIsAPictureWithASentenceAndATable() {
        var system = world.make(1);
        var trust = system.trusts().getFirst();
        world.seal(trust, SystemWorld.YEAR.previous(), random(5));
        world.seal(trust, random(6));
        signIn(SystemWorld.person(trust.id(), Role.PROVIDER_LEAD), Role.PROVIDER_LEAD);

        open("objectives/4");

        var picture = all(UI.getCurrent())
                .filter(it -> it.getElement().getTag().equals("attest-chart"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElement().getAttribute("aria-label"))
                .startsWith("At or above expected: ")
                .contains("2025-26", "2026-27");
        assertThat(words()).contains("Outcomes at or above expected over time", "The figures as a table");
    }

    @Test
    void anIcbLeadLetsOrganisationsBeToldTheirPlace() {
        var system = world.make(1);
        var lead = system.icbLead();
        signIn(lead, Role.ICB_LEAD);
        open("position");
        var shown = $(Checkbox.class).id("show-places");
        assertThat(shown.getValue()).isFalse();

        test(shown).click();
        test($(Button.class).id("save-places")).click();

        assertThat(world.by(lead, () -> places.shown(system.icb().id()))).isTrue();
    }

    @Test
    void theScreensCostAsManyStatementsForManyOrganisationsAsForFew() {
        var few = world.make(1);
        var many = world.make(6);
        few.trusts().forEach(it -> world.seal(it, random(7)));
        many.trusts().forEach(it -> world.seal(it, random(8)));
        for (var screen : List.of("position", "position?view=compare", "position?view=conflicts", "objectives/4")) {
            signIn(few.icbLead(), Role.ICB_LEAD);
            open(screen);
            var once = StatementCount.of(() -> open(screen));
            signIn(many.icbLead(), Role.ICB_LEAD);
            assertThat(StatementCount.of(() -> open(screen))).as(screen).isEqualTo(once);
        }
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
    }

    private List<String> headings(String className) {
        return $(NativeTableHeaderCell.class).all().stream()
                .filter(it -> it.hasClassName(className))
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private Anchor anchor(String id) {
        return $(Anchor.class).id(id);
    }

    /** All that is said on the screen, and read out of it. */
    private String words() {
        return all(UI.getCurrent())
                .flatMap(it -> Stream.of(
                        it.getElement().getText(),
                        it.getElement().getAttribute("data-word"),
                        it.getElement().getProperty("caption")))
                .filter(it -> it != null && !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(PositionScreensTest::all));
    }

    private static void signIn(Caller caller, Role role) {
        HasCaller principal = () -> caller;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
