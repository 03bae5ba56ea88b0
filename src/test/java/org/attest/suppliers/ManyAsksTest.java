package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.accounts.NewPerson;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.attest.suppliers.AskReach.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** One questionnaire to many suppliers: who is chosen, whom it reaches, who is left out. */
@AttestTest
class ManyAsksTest {

    private static final SupplierChoice ALL = new SupplierChoice.Filtered(SupplierFilter.ALL);

    @Autowired
    ManyAsks many;

    @Autowired
    AskOverview overview;

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierAsks asks;

    @Autowired
    SupplierAnswers answers;

    @Autowired
    Contacts contacts;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;
    LocalDate today;
    Supplier reached;
    Supplier silent;
    Supplier waiting;
    Supplier answered;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        today = UkDates.day(clock.instant());
        world = new SupplierWorld(systems, currentUser);
        reached = add("Alderway");
        silent = add("Brackwater");
        waiting = add("Calderside");
        answered = add("Dunmere");
        world.run(world.icbLead, () -> {
            var person = new NewPerson("Theo", "theo-%s@alderway.example".formatted(world.icbCode));
            contacts.invite(reached.ref(), person, today.plusYears(1));
            asks.ask(waiting.ref(), "charter", today.plusDays(3), null);
            var ask = asks.ask(answered.ref(), "charter", today.plusDays(3), null);
            answers.answer(ask.id(), 0, new NewAnswers(1, AskOnceTest.choices(ask, "yes"), "A call"));
        });
    }

    @Test
    void thePreviewSaysWhomItReachesAndChangesNothing() {
        var preview = preview(ALL, false);
        assertThat(reaches(preview))
                .containsExactlyInAnyOrder(
                        "Alderway CONTACT", "Brackwater NOBODY", "Calderside WAITING", "Dunmere ANSWERED");
        assertThat(preview.asked()).hasSize(2);
        assertThat(preview.leftOut()).extracting(AskReach::before).containsOnly(today.plusDays(3));
        assertThat(waits()).containsExactly("Calderside");
        assertThat(reaches(preview(ALL, true))).contains("Dunmere NOBODY");
    }

    @Test
    void oneConfirmAsksThoseAndLeavesTheOthersAsTheyAre() {
        var receipt = ask(ALL, false);
        assertThat(receipt.asked()).extracting(AskReach::name).containsExactlyInAnyOrder("Alderway", "Brackwater");
        assertThat(receipt.count(Reach.WAITING)).isEqualTo(1);
        assertThat(waits()).containsExactly("Calderside", "Alderway", "Brackwater");
        var contact = Caller.contact(world.icbLead.person(), "Theo", reached.ref());
        var theirs = world.as(contact, () -> asks.list(AskFilter.ALL, new Window(0, 25)));
        assertThat(theirs.rows()).singleElement().satisfies(it -> {
            assertThat(it.ask().due()).isEqualTo(today.plusDays(20));
            assertThat(it.ask().note()).isEqualTo("Please");
        });
        assertThatThrownBy(() -> ask(ALL, false)).hasMessageContaining("Nobody is left to ask");
        assertThat(ask(ALL, true).asked()).extracting(AskReach::name).containsExactly("Dunmere");
        for (var supplier : List.of(reached, answered)) {
            assertThat(world.as(world.icbLead, () -> register.history(supplier.ref())))
                    .first()
                    .satisfies(it -> assertThat(it.verb()).isEqualTo(SupplierVerb.ASK));
        }
    }

    @Test
    void thoseThatAreTickedAreAskedAndNothingElse() {
        var ticked = ticked(world.icb, silent.reference(), waiting.reference(), "S-9999", "nonsense");
        assertThat(reaches(preview(ticked, false)))
                .containsExactlyInAnyOrder("Brackwater NOBODY", "Calderside WAITING");
        assertThat(ask(ticked, false).asked()).extracting(AskReach::name).containsExactly("Brackwater");
        var byWords = new SupplierChoice.Filtered(SupplierFilter.ALL.holding("alderw"));
        assertThat(reaches(preview(byWords, false))).containsExactly("Alderway CONTACT");
    }

    @Test
    void noRegisterOfAnotherIcbIsReached() {
        var foreign = new SupplierWorld(systems, currentUser);
        var theirs = ticked(world.icb, silent.reference());
        assertThat(foreign.as(foreign.icbLead, () -> many.preview(theirs, "charter", false))
                        .rows())
                .isEmpty();
        assertThat(foreign.as(foreign.icbLead, () -> many.preview(ALL, "charter", true))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> foreign.as(foreign.icbLead, () -> many.ask(theirs, "charter", today, null, false)))
                .hasMessageContaining("Nobody is left");
        for (var other : List.of(world.northLead, world.northApprover)) {
            assertThatThrownBy(() -> world.as(other, () -> many.preview(ALL, "charter", false)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(waits()).containsExactly("Calderside");
    }

    @Test
    void aDayThatIsOverAndAnUnknownQuestionnaireAreRefused() {
        assertThatThrownBy(
                        () -> world.as(world.icbLead, () -> many.ask(ALL, "charter", today.minusDays(1), null, false)))
                .hasMessageContaining("is over");
        assertThatThrownBy(() -> world.as(world.icbLead, () -> many.preview(ALL, "no-such", false)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theOverviewCountsThemAndTheExportHoldsWhatTheListShows() {
        ask(ALL, false);
        assertThat(world.as(world.icbLead, overview::totals)).singleElement().satisfies(it -> {
            assertThat(it.questionnaire().code()).isEqualTo("charter");
            assertThat(List.of(it.asked(), it.answered(), it.overdue(), it.unrepresented()))
                    .containsExactly(4L, 1L, 0L, 2L);
            assertThat(it.next()).isEqualTo(today.plusDays(3));
        });
        var due = new AskFilter("WATER", "charter", AskStanding.DUE);
        assertThat(world.as(world.icbLead, () -> overview.export(due)))
                .extracting(it -> it.ask().supplierName(), AskRow::represented)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Brackwater", false));
        assertThat(world.as(world.northLead, () -> overview.export(AskFilter.ALL)))
                .hasSize(4)
                .allMatch(it -> it.represented() == null && it.challenges() == null);
        assertThat(world.as(world.icbLead, () -> overview.export(new AskFilter("", "clauses", null))))
                .isEmpty();
    }

    @Test
    void previewingManyCostsAsFewStatementsAsPreviewingFew() {
        var few = cost();
        var details = IntStream.range(0, 300)
                .mapToObj(it -> SupplierDetails.named("Many " + it))
                .toList();
        world.run(world.icbLead, () -> register.addAll(world.icb, details));
        assertThat(cost()).isEqualTo(few);
        assertThat(ask(ALL, false).asked()).hasSize(302);
    }

    private long cost() {
        return world.as(
                world.icbLead,
                () -> StatementCount.of(
                        () -> assertThat(preview(ALL, false).rows()).isNotEmpty()));
    }

    private Supplier add(String name) {
        return world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named(name)));
    }

    private ManyAsked preview(SupplierChoice choice, boolean again) {
        return world.as(world.icbLead, () -> many.preview(choice, "charter", again));
    }

    private ManyAsked ask(SupplierChoice choice, boolean again) {
        return world.as(world.icbLead, () -> many.ask(choice, "charter", today.plusDays(20), "Please", again));
    }

    private static SupplierChoice ticked(OrganisationId icb, String... references) {
        return new SupplierChoice.Ticked(Map.of(icb, Set.of(references)));
    }

    private List<String> waits() {
        var names = new ArrayList<String>();
        world.as(world.icbLead, () -> asks.list(AskFilter.standing(AskStanding.DUE), new Window(0, 25)))
                .rows()
                .forEach(it -> names.add(it.ask().supplierName()));
        return names;
    }

    private static List<String> reaches(ManyAsked many) {
        return many.rows().stream().map(it -> it.name() + " " + it.reach()).toList();
    }
}
