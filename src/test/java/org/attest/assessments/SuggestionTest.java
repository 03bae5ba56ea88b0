package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.assessments.Suggestion.NoneYet;
import org.attest.assessments.Suggestion.NothingAsked;
import org.attest.assessments.Suggestion.Suggested;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule that suggests a level, over every state of the three columns. */
class SuggestionTest {

    /** How a column of two statements is answered; EMPTY has no statements. */
    enum State {
        MET(Indication.TRUE, Indication.TRUE),
        JUSTIFIED(Indication.TRUE, Indication.JUSTIFIED),
        FAILED(Indication.TRUE, Indication.NOT_TRUE),
        FAILED_HALFWAY(Indication.NOT_TRUE, null),
        OPEN(Indication.TRUE, null),
        UNANSWERED(null, null),
        ALL_JUSTIFIED(Indication.JUSTIFIED, Indication.JUSTIFIED),
        ALL_FAILED(Indication.NOT_TRUE, Indication.NOT_TRUE),
        JUSTIFIED_OPEN(Indication.JUSTIFIED, null),
        EMPTY;

        private final Indication[] answers;

        State(Indication... answers) {
            this.answers = answers;
        }

        boolean isMet() {
            return this == MET || this == JUSTIFIED || this == ALL_JUSTIFIED;
        }

        boolean isOpen() {
            return this == OPEN || this == UNANSWERED || this == JUSTIFIED_OPEN;
        }

        boolean holds(Indication wanted) {
            return Stream.of(answers).anyMatch(it -> it == wanted);
        }

        long unanswered() {
            return Stream.of(answers).filter(it -> it == null).count();
        }
    }

    record Case(State bad, State partly, State good) {}

    static List<Case> allCases() {
        var cases = new ArrayList<Case>();
        for (var bad : State.values()) {
            for (var partly : State.values()) {
                for (var good : State.values()) {
                    cases.add(new Case(bad, partly, good));
                }
            }
        }
        return cases;
    }

    /** The rule of the field, written down a second time from the words, column state by column state. */
    private static Suggestion expected(Case it) {
        if (it.bad() == State.EMPTY && it.partly() == State.EMPTY && it.good() == State.EMPTY) {
            return new NothingAsked();
        }
        if (it.bad().holds(Indication.TRUE)) {
            return new Suggested(Level.NOT_ACHIEVED, false);
        }
        if (it.bad().unanswered() > 0) {
            return new NoneYet(it.bad().unanswered());
        }
        var rests = it.bad().holds(Indication.JUSTIFIED);
        if (it.good().isMet()) {
            return new Suggested(Level.ACHIEVED, rests || it.good().holds(Indication.JUSTIFIED));
        }
        if (it.good().isOpen()) {
            return new NoneYet(it.good().unanswered());
        }
        if (it.partly().isMet()) {
            return new Suggested(Level.PARTIALLY_ACHIEVED, rests || it.partly().holds(Indication.JUSTIFIED));
        }
        if (it.partly().isOpen()) {
            return new NoneYet(it.partly().unanswered());
        }
        return new Suggested(Level.NOT_ACHIEVED, false);
    }

    @Test
    void everyStateOfTheThreeColumnsSuggestsWhatTheRuleSays() {
        assertThat(allCases()).hasSize(1000).allSatisfy(it -> assertThat(Suggestion.of(asked(it), answers(it)))
                .as(it.toString())
                .isEqualTo(expected(it)));
    }

    static Stream<Level> levels() {
        return Stream.of(Level.values());
    }

    @ParameterizedTest
    @MethodSource("levels")
    void oneIdentifierInTwoColumnsIsTwoIndicators(Level column) {
        var answers = IndicatorAnswers.NONE.with(
                new IndicatorKey(column, "A4.a.11"), new IndicatorAnswer(Indication.TRUE, null));
        for (var other : Level.values()) {
            assertThat(answers.to(new IndicatorKey(other, "A4.a.11")).isPresent())
                    .isEqualTo(other == column);
        }
    }

    @Test
    void aLevelAboveTheSuggestionIsToldFromOneBelow() {
        var suggestion = new Suggested(Level.PARTIALLY_ACHIEVED, false);
        assertThat(suggestion.isBelow(Level.ACHIEVED)).isTrue();
        assertThat(suggestion.isBelow(Level.NOT_ACHIEVED)).isFalse();
        assertThat(suggestion.differsFrom(Level.NOT_ACHIEVED)).isTrue();
        assertThat(suggestion.differsFrom(Level.PARTIALLY_ACHIEVED)).isFalse();
        assertThat(new NoneYet(1).differsFrom(Level.ACHIEVED)).isFalse();
        assertThat(new NothingAsked().isBelow(Level.ACHIEVED)).isFalse();
    }

    private static List<AskedIndicator> asked(Case it) {
        var asked = new ArrayList<AskedIndicator>();
        each(it, (key, answer) -> asked.add(new AskedIndicator(key.column(), key.identifier(), "A line.", null)));
        return asked;
    }

    private static IndicatorAnswers answers(Case it) {
        var answers = new TreeMap<IndicatorKey, IndicatorAnswer>();
        each(it, (key, answer) -> {
            if (answer != null) {
                answers.put(key, new IndicatorAnswer(answer, "Because."));
            }
        });
        return new IndicatorAnswers(answers);
    }

    private interface Each {
        void take(IndicatorKey key, Indication answer);
    }

    private static void each(Case it, Each act) {
        var states = List.of(it.bad(), it.partly(), it.good());
        for (var level : Level.values()) {
            var answers = states.get(level.ordinal()).answers;
            for (var i = 0; i < answers.length; i++) {
                act.take(new IndicatorKey(level, "A1.a." + i), answers[i]);
            }
        }
    }
}
