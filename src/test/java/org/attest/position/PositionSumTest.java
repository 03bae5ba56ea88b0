package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.attest.catalogue.Expected;
import org.attest.catalogue.Level;
import org.attest.catalogue.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions added up, against a slow count of the same rows that shares no code with them. */
class PositionSumTest {

    private record Answer(String organisation, int objective, Level level, Level expected) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void countsOfTheSystemEqualASlowCount(long seed) {
        var made = MadePositions.made(seed, 12);
        var position = made.position();
        var answers = answers(made);

        assertThat(position.tally().met()).isEqualTo(count(answers, PositionSumTest::met));
        assertThat(position.tally().gaps()).isEqualTo(count(answers, PositionSumTest::below));
        assertThat(position.tally().known()).isEqualTo(count(answers, it -> it.expected() != null));
        assertThat(position.tally().expectedNotKnown()).isEqualTo(count(answers, it -> it.expected() == null));
        assertThat(position.tally().notReturned()).isEqualTo(12 * made.outcomes.size() - answers.size());
        assertThat(position.tally().all()).isEqualTo(12 * made.outcomes.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void objectivesAndOrganisationsAddUpToTheSystem(long seed) {
        var made = MadePositions.made(seed, 12);
        var position = made.position();
        var answers = answers(made);

        for (var objective : position.objectives()) {
            Predicate<Answer> here = it -> it.objective() == objective.number();
            assertThat(objective.tally().met()).isEqualTo(count(answers, here.and(PositionSumTest::met)));
            assertThat(objective.tally().known()).isEqualTo(count(answers, here.and(it -> it.expected() != null)));
        }
        for (var column : position.columns()) {
            Predicate<Answer> here =
                    it -> it.organisation().equals(column.member().code());
            assertThat(column.tally().met()).isEqualTo(count(answers, here.and(PositionSumTest::met)));
            assertThat(column.tally().gaps()).isEqualTo(count(answers, here.and(PositionSumTest::below)));
        }
        assertThat(position.columns().stream().map(OrganisationColumn::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(position.tally());
        assertThat(position.objectives().stream().map(ObjectiveStanding::tally).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(position.tally());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theLowestOrganisationOfAnObjectiveMeetsTheSmallestShare(long seed) {
        var made = MadePositions.made(seed, 12);
        var answers = answers(made);
        for (var objective : made.position().objectives()) {
            var smallest = made.members.stream()
                    .map(member -> answers.stream()
                            .filter(it -> it.organisation().equals(member.code())
                                    && it.objective() == objective.number()
                                    && it.expected() != null)
                            .toList())
                    .filter(it -> !it.isEmpty())
                    .mapToDouble(it -> (double) count(it, PositionSumTest::met) / it.size())
                    .min();
            var weakest = objective.weakest();
            if (smallest.isEmpty()) {
                assertThat(weakest).isNull();
            } else {
                assertThat(weakest).isNotNull();
                assertThat((double) weakest.met() / weakest.known()).isEqualTo(smallest.getAsDouble());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void anOrganisationWithoutASealIsNotReturnedAndNeverRedOrBlank(long seed) {
        var position = MadePositions.random(seed, 30);
        for (var i = 0; i < position.columns().size(); i++) {
            var column = position.columns().get(i);
            for (var row : position.rows()) {
                var cell = row.cells().get(i);
                assertThat(cell.shortWords()).isNotBlank();
                assertThat(cell.inWords()).isNotBlank();
                assertThat(cell.mark() == Mark.NOT_RETURNED).isEqualTo(!column.returned());
            }
            assertThat(column.sealedInWords().equals("Not returned")).isEqualTo(!column.returned());
        }
        assertThat(position.quality().notReturned())
                .hasSize((int) (position.columns().size() - position.returned()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void standingComesFromTheSealAndNotFromTheCatalogueOfToday(long seed) {
        var made = MadePositions.made(seed, 6);
        var before = made.position();
        made.outcomes.replaceAll(it -> new OutcomeFacts(
                it.code(),
                it.title(),
                it.principle(),
                it.principleTitle(),
                it.objective(),
                it.secondaryObjectives(),
                new Expected(Level.ACHIEVED, true, "confirmed afterwards")));
        assertThat(made.position().tally()).isEqualTo(before.tally());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void onlyGapsShowsEveryGapAndNothingWithoutOne(long seed) {
        var position = MadePositions.random(seed, 8);
        var shown = HeatMap.of(position, new HeatMapFilter(null, null, null, true, true, false));
        assertThat(shown.tally().gaps()).isEqualTo(position.tally().gaps());
        assertThat(shown.rows()).allMatch(it -> it.tally().gaps() > 0);
        assertThat(shown.rows())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(b.tally().gaps(), a.tally().gaps()));
        var ofOneKind = HeatMap.of(
                position,
                new HeatMapFilter(4, position.columns().getFirst().member().kind(), null, false, false, false));
        assertThat(ofOneKind.rows()).allMatch(it -> it.outcome().objective() == 4);
        assertThat(ofOneKind.rows())
                .allMatch(it -> it.cells().size() == ofOneKind.columns().size());
    }

    private static List<Answer> answers(MadePositions made) {
        var answers = new ArrayList<Answer>();
        for (var sealed : made.sealed) {
            var member = made.members.stream()
                    .filter(it -> it.organisation().equals(sealed.organisation()))
                    .findFirst()
                    .orElseThrow();
            var outcome = made.outcomes.stream()
                    .filter(it -> it.code().equals(sealed.outcome()))
                    .findFirst()
                    .orElseThrow();
            answers.add(new Answer(member.code(), outcome.objective(), sealed.level(), sealed.expected()));
            assertThat(sealed.standing()).isEqualTo(Standing.of(sealed.level(), sealed.expected()));
        }
        return answers;
    }

    private static boolean met(Answer it) {
        return it.level() != null
                && it.expected() != null
                && it.level().ordinal() >= it.expected().ordinal();
    }

    private static boolean below(Answer it) {
        return it.level() != null
                && it.expected() != null
                && it.level().ordinal() < it.expected().ordinal();
    }

    private static int count(List<Answer> answers, Predicate<Answer> which) {
        return (int) answers.stream().filter(which).count();
    }
}
