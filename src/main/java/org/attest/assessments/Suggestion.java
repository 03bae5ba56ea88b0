package org.attest.assessments;

import java.util.List;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Level;

/**
 * The level that the answered indicators suggest. The person sets the level; this only proposes.
 *
 * <p>A column is met when it has statements and each is True or Justified, failed when it is empty or holds a Not true,
 * else open. Any Not achieved statement True: Not achieved. One unanswered: none yet. Achieved met: Achieved; open: none
 * yet. Partially achieved met: Partially achieved; open: none yet. Else Not achieved.
 */
public sealed interface Suggestion {

    /** {@code restsOnJustified}: without the Justified answers it would be a lower level. */
    record Suggested(Level level, boolean restsOnJustified) implements Suggestion {}

    /** {@code missing} answers stand in the way. */
    record NoneYet(long missing) implements Suggestion {}

    /** The outcome has no indicators. */
    record NothingAsked() implements Suggestion {}

    static Suggestion of(List<AskedIndicator> asked, IndicatorAnswers answers) {
        if (asked.isEmpty()) {
            return new NothingAsked();
        }
        var bad = Column.of(Level.NOT_ACHIEVED, asked, answers);
        if (bad.count(Indication.TRUE) > 0) {
            return new Suggested(Level.NOT_ACHIEVED, false);
        }
        if (bad.unanswered() > 0) {
            return new NoneYet(bad.unanswered());
        }
        for (var level : List.of(Level.ACHIEVED, Level.PARTIALLY_ACHIEVED)) {
            var column = Column.of(level, asked, answers);
            if (column.isMet()) {
                return new Suggested(level, bad.count(Indication.JUSTIFIED) + column.count(Indication.JUSTIFIED) > 0);
            }
            if (column.isOpen()) {
                return new NoneYet(column.unanswered());
            }
        }
        return new Suggested(Level.NOT_ACHIEVED, false);
    }

    /** The answers in one column, null-free: unanswered statements are only counted. */
    record Column(int statements, List<Indication> answered) {

        private static Column of(Level level, List<AskedIndicator> asked, IndicatorAnswers answers) {
            var mine = asked.stream().filter(it -> it.column() == level).toList();
            var given = mine.stream()
                    .flatMap(it -> answers.to(IndicatorKey.of(it)).stream())
                    .map(IndicatorAnswer::indication)
                    .toList();
            return new Column(mine.size(), given);
        }

        private long count(Indication wanted) {
            return answered.stream().filter(it -> it == wanted).count();
        }

        private long unanswered() {
            return statements - answered.size();
        }

        private boolean isMet() {
            return statements > 0 && unanswered() == 0 && count(Indication.NOT_TRUE) == 0;
        }

        private boolean isOpen() {
            return statements > 0 && unanswered() > 0 && count(Indication.NOT_TRUE) == 0;
        }
    }

    /** Whether a level was chosen against what the indicators suggest, and so needs a reason. */
    default boolean differsFrom(Level level) {
        return this instanceof Suggested it && it.level() != level;
    }

    /** Whether the level claims more than the indicators suggest. */
    default boolean isBelow(Level level) {
        return this instanceof Suggested it && it.level().compareTo(level) < 0;
    }
}
