package org.attest.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.assessments.Grounds;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorAnswers;
import org.attest.assessments.IndicatorKey;
import org.attest.assessments.Suggestion;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.jspecify.annotations.Nullable;

/** Answers indicators so that most suggest the level that was set, and some another one, with the reason why it was not taken. */
final class Indicators {

    private static final int ANSWERED = 60;
    private static final int DIFFERING = 9;
    private static final int JUSTIFIED = 20;

    private Indicators() {}

    /** Nothing for the outcomes whose indicators nobody answered; the same ones in each round. */
    static @Nullable Grounds of(
            Story story, String organisation, Outcome outcome, List<AskedIndicator> asked, Level level) {
        var lot = Math.floorMod((organisation + outcome.code()).hashCode() * 31, 100);
        if (asked.isEmpty() || lot >= ANSWERED) {
            return null;
        }
        var answers = answers(story, asked, lot < DIFFERING ? other(outcome, level) : level, lot < JUSTIFIED);
        var suggestion = Suggestion.of(asked, answers);
        var reasons = story.reasons();
        return new Grounds(
                suggestion.differsFrom(level) ? suggestion.isBelow(level) ? reasons.above() : reasons.below() : null,
                answers);
    }

    private static Level other(Outcome outcome, Level level) {
        var others = outcome.allowed().stream().filter(it -> it != level).toList();
        return level == Level.ACHIEVED ? others.getLast() : others.getFirst();
    }

    private static IndicatorAnswers answers(
            Story story, List<AskedIndicator> asked, Level suggested, boolean justified) {
        var answers = new HashMap<IndicatorKey, IndicatorAnswer>();
        var failed = new HashMap<Level, Boolean>();
        for (var indicator : asked) {
            var column = indicator.column();
            var first = failed.put(column, true) == null;
            answers.put(IndicatorKey.of(indicator), answer(story, column, suggested, first, justified));
        }
        return IndicatorAnswers.of(Map.copyOf(answers));
    }

    /** One statement decides each column; where the column is met, that one may be Justified. */
    private static IndicatorAnswer answer(
            Story story, Level column, Level suggested, boolean first, boolean justified) {
        if (column == Level.NOT_ACHIEVED) {
            return plain(first && suggested == Level.NOT_ACHIEVED ? Indication.TRUE : Indication.NOT_TRUE);
        }
        if (column.compareTo(suggested) > 0) {
            return plain(first ? Indication.NOT_TRUE : Indication.TRUE);
        }
        return first && justified
                ? new IndicatorAnswer(Indication.JUSTIFIED, story.reasons().justified())
                : plain(Indication.TRUE);
    }

    private static IndicatorAnswer plain(Indication indication) {
        return new IndicatorAnswer(indication, null);
    }
}
