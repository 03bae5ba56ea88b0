package org.attest.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.jspecify.annotations.Nullable;

/** One outcome that differs between two positions. */
public record Moved(
        OutcomeCode outcome,
        @Nullable Level before,
        @Nullable Level after,
        boolean statementChanged) {

    /** What differs, in the order of the codes; an outcome that only one of the two has counts as unanswered in the other. */
    public static List<Moved> between(List<SealedAnswer> before, List<SealedAnswer> after) {
        var earlier = before.stream().collect(Collectors.toMap(SealedAnswer::outcome, Function.identity()));
        var moved = new ArrayList<Moved>();
        for (var now : after) {
            var then = earlier.get(now.outcome());
            var levelThen = then == null ? null : then.level();
            var reworded = !Objects.equals(then == null ? null : then.statement(), now.statement());
            if (levelThen != now.level() || reworded) {
                moved.add(new Moved(now.outcome(), levelThen, now.level(), reworded));
            }
        }
        return List.copyOf(moved);
    }

    public boolean isBetter() {
        return after != null && (before == null || after.compareTo(before) > 0);
    }
}
