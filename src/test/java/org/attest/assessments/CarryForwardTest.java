package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Role;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.assessments.CarryForward.End;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Level;
import org.attest.catalogue.MadeYears;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Last year's answers in this year's assessment: what is carried, what is not, and that nothing is done by it. */
@AttestTest
@RecordApplicationEvents
class CarryForwardTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld people;

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    ApplicationEvents events;

    YearWorld world;

    @BeforeEach
    void make() {
        world = new YearWorld(context);
    }

    @Test
    void answersToTheSameQuestionAreCarriedAndNothingStartsAsDone() {
        var seal = world.sealedLastYear();
        var preview = world.by(world.lead, () -> world.year.preview(world.ref));
        assertThat(world.tasks()).allMatch(it -> it.answer().version() == 0);
        var done = world.carry();

        assertThat(done).isEqualTo(preview);
        assertThat(done.seal()).isEqualTo(seal);
        assertThat(done.carried()).isEqualTo(38);
        assertThat(world.overview().counts()).isEqualTo(new Overview.Counts(49, 38, 0, 38));
        for (var link : carrying()) {
            var answer = world.answer(Objects.requireNonNull(link.to()));
            assertThat(answer.statement()).isEqualTo("Last year on " + link.from());
            assertThat(answer.grounds().reason()).isEqualTo("Because of " + link.from());
            assertThat(answer.level()).isNotNull();
            assertThat(answer.unconfirmed()).isTrue();
            assertThat(answer.progress()).isEqualTo(Progress.NOT_STARTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1.a", "C1.b", "C1.c", "C1.d", "C1.e", "D2.a", "B3.e", "C1.f", "C2.a", "A2.b", "A4.b"})
    void whereTheQuestionChangedOrIsNewNothingIsCarriedSilently(String code) {
        world.sealedLastYear();
        var done = world.carry();

        assertThat(world.answer(new OutcomeCode(code))).isEqualTo(Answer.none(new OutcomeCode(code)));
        assertThat(done.lines())
                .filteredOn(it -> new OutcomeCode(code).equals(it.link().to()))
                .singleElement()
                .satisfies(it -> assertThat(it.end()).isIn(End.BESIDE, End.NEW));
    }

    @Test
    void indicatorAnswersFollowTheIdenticalTextAndNeverTheIdentifier() {
        world.sealedLastYear();
        world.carry();

        var pairs = world.by(world.lead, () -> world.catalogue.identicalIndicators("v8", "v9"));
        var identical = pairs.stream()
                .map(it -> "%s %s<%s %s"
                        .formatted(
                                it.toOutcome(),
                                new IndicatorKey(it.column(), it.toIdentifier()),
                                it.fromOutcome(),
                                new IndicatorKey(it.column(), it.fromIdentifier())))
                .collect(Collectors.toSet());
        var carried = world.tasks().stream()
                .flatMap(task -> task.answer().grounds().indicators().all().entrySet().stream()
                        .map(it -> "%s %s<%s"
                                .formatted(
                                        task.outcome().code(),
                                        it.getKey(),
                                        it.getValue().comment())))
                .collect(Collectors.toSet());
        assertThat(identical).hasSize(224).containsAll(carried);
        var silent = notCarrying();
        assertThat(carried).hasSize((int)
                pairs.stream().filter(it -> !silent.contains(it.toOutcome())).count());
    }

    @Test
    void noneOfTheTwoHundredAndTwentyIdentifiersUsedAgainForOtherTextCarriesItsAnswer() {
        world.sealedLastYear();
        world.carry();
        var again = usedAgain();

        assertThat(again).hasSize(220);
        assertThat(world.tasks())
                .flatExtracting(task -> task.answer().grounds().indicators().all().entrySet().stream()
                        .map(it -> task.outcome().code() + " " + it.getKey() + "<"
                                + it.getValue().comment())
                        .toList())
                .noneMatch(again::contains);
    }

    @Test
    void doingItTwiceChangesNothingAndWhatWasSavedThisYearIsLeftAlone() {
        world.sealedLastYear();
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Said this year.");
        assertThat(world.carry().of(End.ANSWERED_THIS_YEAR))
                .extracting(it -> it.link().to())
                .containsExactly(A1A);
        var first = world.tasks();
        var again = world.carry();

        assertThat(again.carried()).isZero();
        assertThat(world.tasks()).isEqualTo(first);
        assertThat(world.answer(A1A).statement()).isEqualTo("Said this year.");
        assertThat(world.answer(A1A).unconfirmed()).isFalse();
    }

    @Test
    void theTrailHasOneEntryWithTheDigestAndTheHistoryOneRowEach() {
        world.sealedLastYear();
        world.carry();
        world.carry();

        assertThat(events.stream(AnswersCarried.class)
                        .filter(it -> it.assessment().equals(world.ref)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.count()).isEqualTo(38);
                    assertThat(it.changes())
                            .extracting(change -> change.field())
                            .contains("digest");
                });
        assertThat(world.by(world.lead, () -> world.assessments.history(world.ref, A1A)))
                .singleElement()
                .satisfies(it -> assertThat(it.through()).isEqualTo(Through.CARRIED));
    }

    @Test
    void withoutASealLastYearsAnswersAreTakenAsTheyStand() {
        world.by(
                world.lead,
                () -> world.assessments.save(
                        world.before,
                        new AnswerChange(A1A, 0, Level.ACHIEVED, "Half a year.", null, null, Progress.IN_PROGRESS)));
        var done = world.carry();

        assertThat(done.seal()).isNull();
        assertThat(done.carried()).isEqualTo(1);
        assertThat(world.answer(A1A).statement()).isEqualTo("Half a year.");
        assertThat(world.answer(A1B).version()).isZero();
    }

    @Test
    void theOwnerIsCarriedOnlyWhileAColleague() {
        var stays = people.somebody(Role.CONTRIBUTOR, world.trust.id());
        world.answeredLastYear(it -> it.allowed().getLast(), stays.id());
        world.carry();
        assertThat(world.answer(A1A).owner()).isEqualTo(stays.id());

        var left = new YearWorld(context);
        var leaver = people.somebody(Role.CONTRIBUTOR, left.trust.id());
        left.answeredLastYear(it -> it.allowed().getLast(), leaver.id());
        people.attest(() -> {
            context.getBean(org.attest.accounts.Accounts.class).endAccess(leaver.id());
            return true;
        });
        left.carry();
        assertThat(left.answer(A1A).owner()).isNull();
        assertThat(left.answer(A1A).unconfirmed()).isTrue();
    }

    @Test
    void linksFollowOnlyToEvidenceThatIsInDate() {
        world.sealedLastYear();
        var good = evidence("Board report", LocalDate.of(2027, 6, 1), "A2.b");
        var soon = evidence("Soon due", LocalDate.of(2026, 12, 1), "A2.b");
        evidence("Out of date", LocalDate.of(2026, 11, 21), "A2.b");
        evidence("Without a date", null, "A2.b");
        var changed = evidence("Of a changed question", LocalDate.of(2027, 6, 1), "C1.a");
        var line = world.carry().lines().stream()
                .filter(it -> new OutcomeCode("A2.c").equals(it.link().to()))
                .findFirst()
                .orElseThrow();

        assertThat(line.evidence()).isEqualTo(2);
        assertThat(linked("v9", "A2.c")).containsExactlyInAnyOrder(good, soon);
        assertThat(linked("v9", "A2.b")).isEmpty();
        assertThat(linked("v9", "C1.a")).isEmpty();
        assertThat(linked("v8", "C1.a")).containsExactly(changed);
    }

    @Test
    void aRetiredOutcomeIsNamedAndALevelThatIsNotAllowedStaysBehind() {
        var year = MadeYears.withARetiredOutcome(context, 2021);
        var made = new YearWorld(context, year);
        made.answeredLastYear(
                it -> it.allows(Level.PARTIALLY_ACHIEVED) ? Level.PARTIALLY_ACHIEVED : Level.ACHIEVED, null);
        var done = made.carry();

        assertThat(done.of(End.RETIRED)).singleElement().satisfies(it -> {
            assertThat(it.link().from()).isEqualTo(A1A);
            assertThat(it.name()).isEqualTo("A1.a Made direction");
        });
        assertThat(done.of(End.CARRIED)).singleElement().satisfies(it -> {
            assertThat(it.notAllowed()).isEqualTo(Level.PARTIALLY_ACHIEVED);
            assertThat(it.level()).isNull();
        });
        var answer = made.answer(A1A);
        assertThat(answer.level()).isNull();
        assertThat(answer.statement()).isEqualTo("Last year on E1.a");
        assertThatThrownBy(() -> made.confirm(made.lead, A1A))
                .hasMessage(
                        "Nobody can say that an answer without a level is still true: A1.a. Open each and set a level.");
    }

    @Test
    void withoutAYearBeforeItIsRefusedAndOthersThanTheLeadMayNot() {
        assertThat(world.by(world.lead, () -> world.year.hasYearBefore(world.ref)))
                .isFalse();
        assertThatThrownBy(world::carry)
                .hasMessage("Nothing was answered in DSPT 2025-26, so there is nothing to carry forward.");
        var foreign = new YearWorld(context);
        assertThatThrownBy(() -> world.by(foreign.lead, () -> world.year.carryForward(world.ref)))
                .isInstanceOf(UnknownItem.class);
    }

    private Stream<CrosswalkEntry> kinds(boolean carries) {
        return world.crosswalk().stream()
                .filter(it -> it.to() != null && it.kind().carries() == carries);
    }

    private List<CrosswalkEntry> carrying() {
        return kinds(true).toList();
    }

    private Set<OutcomeCode> notCarrying() {
        return kinds(false).map(it -> Objects.requireNonNull(it.to())).collect(Collectors.toSet());
    }

    /** Identifiers that both versions have in the same outcome and column, but not for identical text. */
    private Set<String> usedAgain() {
        return world.by(world.lead, () -> {
            var then = world.catalogue.asked("v8");
            var pairs = world.catalogue.identicalIndicators("v8", "v9");
            var again = new HashSet<String>();
            world.catalogue.asked("v9").forEach((code, asked) -> asked.stream()
                    .map(IndicatorKey::of)
                    .filter(key -> then.getOrDefault(code, List.of()).stream()
                            .map(IndicatorKey::of)
                            .anyMatch(key::equals))
                    .filter(key -> pairs.stream()
                            .noneMatch(it -> it.toOutcome().equals(code)
                                    && it.column() == key.column()
                                    && it.toIdentifier().equals(key.identifier())
                                    && it.fromIdentifier().equals(key.identifier())))
                    .forEach(key -> again.add("%s %s<%s %s".formatted(code, key, code, key))));
            return again;
        });
    }

    private ItemRef evidence(String title, LocalDate due, String outcome) {
        return world.by(world.lead, () -> {
            var details =
                    EvidenceDetails.titled(title, EvidenceKind.OPERATION).with(new Lifetime(null, null, due, null));
            var item = library.add(world.trust.id(), details).ref();
            connections.connect(item, ItemRef.outcome(world.trust.id(), "v8", outcome), "");
            return item;
        });
    }

    private List<ItemRef> linked(String version, String outcome) {
        return world.by(
                world.lead, () -> connections.of(ItemRef.outcome(world.trust.id(), version, outcome)).items().stream()
                        .map(it -> it.item())
                        .toList());
    }
}
