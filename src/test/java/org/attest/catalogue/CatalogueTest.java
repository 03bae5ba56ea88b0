package org.attest.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships: versions, levels, objectives, years and the crosswalk, as they are after the first start. */
@AttestTest
class CatalogueTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Editions editions;

    @Autowired
    CurrentUser currentUser;

    @Test
    void bothVersionsAreThereWithAllTheirOutcomes() {
        assertThat(asReader(() -> catalogue.versions())).contains("v8", "v9");
        assertThat(framework("v8").outcomes()).hasSize(47);
        assertThat(framework("v9").outcomes()).hasSize(49);
        assertThat(framework("v8").byPrinciple()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({"v8, A, 7", "v8, B, 20", "v8, C, 7", "v8, D, 5", "v8, E, 8", "v9, A, 9", "v9, C, 7", "v9, E, 8"})
    void eachCafObjectiveHasItsNumberOfOutcomes(String version, String objective, int number) {
        assertThat(framework(version).outcomes().values())
                .filteredOn(it -> it.cafObjective().equals(objective))
                .hasSize(number);
    }

    @Test
    void theOutcomesAddUpOverTheSixObjectivesAndTheStripInVersion8() {
        assertThat(perObjective("v8")).isEqualTo(Map.of(0, 8L, 1, 5L, 2, 2L, 3, 3L, 4, 15L, 5, 12L, 6, 2L));
    }

    @Test
    void theOutcomesAddUpOverTheSixObjectivesAndTheStripInVersion9() {
        assertThat(perObjective("v9")).isEqualTo(Map.of(0, 8L, 1, 5L, 2, 3L, 3, 4L, 4, 15L, 5, 12L, 6, 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v8", "v9"})
    void everyOutcomeSaysWhyItServesItsObjectives(String version) {
        assertThat(framework(version).outcomes().values()).allSatisfy(it -> {
            assertThat(it.mappingReason()).hasSizeGreaterThan(20);
            assertThat(it.secondaryObjectives()).doesNotContain(it.primaryObjective());
            assertThat(it.primaryObjective() == 0).isEqualTo(it.cafObjective().equals("E"));
        });
    }

    @Test
    void newOutcomesOfVersion9ServeTheObjectivesTheyWereGiven() {
        var v9 = framework("v9");
        assertThat(v9.outcome(code("A2.b")).primaryObjective()).isEqualTo(2);
        assertThat(v9.outcome(code("A2.c")).primaryObjective()).isEqualTo(2);
        assertThat(v9.outcome(code("A4.b")).primaryObjective()).isEqualTo(3);
        assertThat(v9.outcome(code("A4.b")).secondaryObjectives()).containsExactly(4);
        assertThat(v9.outcome(code("B3.a")).primaryObjective()).isEqualTo(3);
        assertThat(v9.outcome(code("C1.f")).primaryObjective()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"v8, 11", "v9, 9"})
    void noPartialLevelIsAllowedWhereThatColumnIsEmpty(String version, int number) {
        var outcomes = framework(version).outcomes().values();
        assertThat(outcomes)
                .filteredOn(it -> !it.cafObjective().equals("E") && !it.allows(Level.PARTIALLY_ACHIEVED))
                .hasSize(number)
                .allSatisfy(
                        it -> assertThat(it.indicators().partiallyAchieved()).isZero());
        assertThat(outcomes)
                .filteredOn(it -> it.cafObjective().equals("E") && !it.allows(Level.PARTIALLY_ACHIEVED))
                .extracting(it -> it.code().code())
                .containsExactly("E2.a", "E4.a");
        assertThat(outcomes)
                .filteredOn(it -> it.cafObjective().equals("E") && it.allowed().size() == 3 && !it.allowedConfirmed())
                .extracting(it -> it.code().code())
                .contains("E2.b", "E2.c", "E3.a", "E3.b", "E4.b");
    }

    @Test
    void seventeenExpectedLevelsOfVersion8AreFoundAndTheOthersAreStandIns() {
        var v8 = framework("v8").outcomes().values();
        assertThat(v8).filteredOn(it -> it.expected().confirmed()).hasSize(17);
        assertThat(v8)
                .filteredOn(it -> it.expected().known() && !it.expected().confirmed())
                .hasSize(29)
                .allSatisfy(it -> assertThat(it.expected().basis()).startsWith("Stand-in"));
        assertThat(v8)
                .filteredOn(it -> !it.expected().known())
                .extracting(it -> it.code().code())
                .containsExactly("E4.b");
    }

    @Test
    void noLevelOfVersion9IsConfirmedAndWhatIsNewChangedOrOnlyNearIsNotKnown() {
        var v9 = framework("v9");
        assertThat(v9.outcomes().values()).noneMatch(it -> it.expected().confirmed());
        assertThat(v9.outcomes().values())
                .filteredOn(it -> !it.expected().known())
                .extracting(it -> it.code().code())
                .containsExactlyInAnyOrder(
                        "A2.b", "A4.b", "B3.e", "C1.a", "C1.b", "C1.c", "C1.d", "C1.e", "C1.f", "C2.a", "D2.a", "E4.b");
        assertThat(v9.knownExpected()).isEqualTo(37);
        assertThat(v9.outcome(code("A2.c")).expected())
                .isEqualTo(new Expected(Level.ACHIEVED, false, "Unconfirmed: carried from v8 (A2.b)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v8", "v9"})
    void everyExpectedLevelIsOneThatTheOutcomeAllows(String version) {
        assertThat(framework(version).outcomes().values()).allSatisfy(it -> {
            var level = it.expected().level();
            assertThat(level == null || it.allows(level)).isTrue();
        });
    }

    @Test
    void everyLevelCarriedToVersion9IsTheOneOfVersion8() {
        for (var entry : crosswalk()) {
            if (entry.kind().carries()) {
                assertThat(framework("v9").outcome(entry.to()).expected().level())
                        .as("%s", entry)
                        .isEqualTo(
                                framework("v8").outcome(entry.from()).expected().level());
            }
        }
    }

    @Test
    void theIndicatorsOfBothVersionsAreCounted() {
        assertThat(indicators("v8")).isEqualTo(449);
        assertThat(indicators("v9")).isEqualTo(555);
        assertThat(framework("v9").outcome(code("E1.a")).indicators().known()).isFalse();
    }

    @Test
    void theCrosswalkKnowsWhatBecameOfEveryOutcome() {
        assertThat(crosswalk().stream().collect(groupingBy(CrosswalkEntry::kind, counting())))
                .isEqualTo(Map.of(
                        CrosswalkEntry.Kind.SAME, 1L,
                        CrosswalkEntry.Kind.REWORDED, 28L + 8L,
                        CrosswalkEntry.Kind.CHANGED, 7L,
                        CrosswalkEntry.Kind.RENUMBERED, 1L,
                        CrosswalkEntry.Kind.NEAREST, 2L,
                        CrosswalkEntry.Kind.NEW, 2L));
        assertThat(codes(crosswalk().stream().map(CrosswalkEntry::from)))
                .containsExactlyInAnyOrderElementsOf(framework("v8").outcomes().keySet());
        assertThat(codes(crosswalk().stream().map(CrosswalkEntry::to)))
                .containsExactlyElementsOf(framework("v9").outcomes().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "D1.b, D1.b, SAME", "A2.b, A2.c, RENUMBERED", "C2.a, C1.f, NEAREST", "C2.b, C2.a, NEAREST",
                "B3.e, B3.e, CHANGED",
        "C1.a, C1.a, CHANGED", "C1.b, C1.b, CHANGED", "C1.c, C1.c, CHANGED", "C1.d, C1.d, CHANGED",
                "C1.e, C1.e, CHANGED",
        "D2.a, D2.a, CHANGED", ", A2.b, NEW", ", A4.b, NEW", "E1.a, E1.a, REWORDED"
    })
    void theCrosswalkHasTheKindsThatWereWorkedOut(String from, String to, CrosswalkEntry.Kind kind) {
        assertThat(crosswalk())
                .extracting(CrosswalkEntry::from, CrosswalkEntry::to, CrosswalkEntry::kind)
                .contains(tuple(from == null ? null : code(from), code(to), kind));
    }

    @Test
    void identicalIndicatorsArePairsInTheSameColumnAndSomeHaveAnotherNumber() {
        var pairs = asReader(() -> catalogue.identicalIndicators("v8", "v9"));
        assertThat(pairs).hasSize(224).doesNotHaveDuplicates();
        assertThat(pairs)
                .filteredOn(it -> !it.fromIdentifier().equals(it.toIdentifier()))
                .hasSize(58);
        assertThat(asReader(() -> catalogue.identicalIndicators("v9", "v8"))).isEmpty();
    }

    @Test
    void auditListsBelongToAYearAndAGroupAndLookAtTwelveOutcomes() {
        assertThat(asReader(() -> editions.auditLists(DsptYear.of("2025-26"))))
                .extracting(AuditList::group)
                .containsExactly("NHS trusts and ICBs", "Operators of essential services and genomics");
        var trusts = asReader(() -> editions.auditLists(DsptYear.of("2025-26"))).getFirst();
        assertThat(trusts.mandatory())
                .extracting(OutcomeCode::code)
                .containsExactly("A1.a", "B1.a", "B4.a", "B5.a", "B5.c", "C1.b", "D2.a", "E2.a", "E2.c");
        assertThat(trusts.chosen()).isEqualTo(3);
        assertThat(trusts.size()).isEqualTo(12);
        assertThat(asReader(() -> editions.auditLists(DsptYear.of("2026-27")))).isEmpty();
    }

    @Test
    void theExtraQuestionsOfVersion8AreThereAndVersion9HasNoneKnown() {
        assertThat(framework("v8").outcome(code("B2.a")).questions())
                .singleElement()
                .satisfies(it -> assertThat(it.choices()).containsExactly("Yes", "Yes, with exceptions", "No"));
        assertThat(framework("v8").outcome(code("A2.a")).questions()).hasSize(3);
        assertThat(framework("v8").outcome(code("B4.d")).questions()).hasSize(3);
        assertThat(framework("v8").outcome(code("C1.d")).questions())
                .singleElement()
                .satisfies(it -> assertThat(it.onlyIn()).isEqualTo(new DsptYear(2025)));
        assertThat(framework("v9").outcomes().values())
                .allMatch(it -> it.questions().isEmpty());
    }

    @Test
    void theYearThatIsAskedIsTheLatestThatHasOpened() {
        assertThat(asReader(() -> catalogue.currentEdition())).satisfies(it -> {
            assertThat(it.year()).isEqualTo(DsptYear.of("2026-27"));
            assertThat(it.version()).isEqualTo("v9");
            assertThat(it.interimDue()).hasToString("2026-12-31");
            assertThat(it.finalDue()).hasToString("2027-06-30");
        });
        assertThat(asReader(() -> catalogue.edition(DsptYear.of("2025-26"))).version())
                .isEqualTo("v8");
        assertThatThrownBy(() -> asReader(() -> catalogue.edition(DsptYear.of("2031-32"))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void eachObjectiveServesNationalPillars() {
        assertThat(asReader(() -> catalogue.objectives())).hasSize(6).allSatisfy(it -> assertThat(it.pillars())
                .isNotEmpty());
    }

    @Test
    void anUnknownVersionOrOutcomeIsUnknown() {
        assertThatThrownBy(() -> framework("v99")).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> framework("v8").outcome(code("A4.b"))).isInstanceOf(UnknownItem.class);
    }

    private Map<Integer, Long> perObjective(String version) {
        return framework(version).outcomes().values().stream()
                .collect(groupingBy(Outcome::primaryObjective, counting()));
    }

    private int indicators(String version) {
        return framework(version).outcomes().values().stream()
                .map(Outcome::indicators)
                .filter(IndicatorCounts::known)
                .mapToInt(it -> it.notAchieved() + it.partiallyAchieved() + it.achieved())
                .sum();
    }

    private List<CrosswalkEntry> crosswalk() {
        return asReader(() -> catalogue.crosswalk("v8", "v9"));
    }

    private Framework framework(String version) {
        return asReader(() -> catalogue.framework(version));
    }

    private static List<OutcomeCode> codes(Stream<OutcomeCode> codes) {
        var found = new ArrayList<OutcomeCode>();
        codes.forEach(it -> {
            if (it != null) {
                found.add(it);
            }
        });
        return found;
    }

    private static OutcomeCode code(String code) {
        return new OutcomeCode(code);
    }

    private <T> T asReader(Supplier<T> work) {
        var reader = new Grant(Role.BOARD_READER, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Reader", Set.of(reader), Set.of()), work);
    }
}
