package org.attest.returns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/** An answer that is still true has a level, and a reason where the indicators suggest another one. */
final class OutcomeRules implements RowRules {

    @Override
    public List<Problem> check(RowAfter row) {
        var level = row.value(ReturnColumn.LEVEL);
        var confirms = row.changes(ReturnColumn.STILL_TRUE);
        if (confirms && level == null) {
            return List.of(row.problem(ProblemKind.NOTHING_STILL_TRUE, ReturnColumn.LEVEL, "a level"));
        }
        if (!confirms && !row.changes(ReturnColumn.LEVEL)) {
            return List.of();
        }
        var suggested = suggested(row.now());
        if (suggested == null
                || level == null
                || level.value().equals(suggested.name())
                || row.value(ReturnColumn.LEVEL_REASON) != null) {
            return List.of();
        }
        var kind = confirms ? ProblemKind.SAY_WHY_STILL_TRUE : ProblemKind.OTHER_THAN_SUGGESTED;
        return List.of(row.problem(kind, ReturnColumn.LEVEL, "a reason why it is not " + suggested.words()));
    }

    /** The level that the suggestion of the row begins with, the longest first. */
    private static @Nullable Level suggested(ReturnPicture.@Nullable Row now) {
        var says = now == null ? null : now.cell(ReturnColumn.SUGGESTED_LEVEL);
        return says == null
                ? null
                : Arrays.stream(Level.values())
                        .sorted(Comparator.comparing((Level it) -> -it.words().length()))
                        .filter(it -> says.value().startsWith(it.words()))
                        .findFirst()
                        .orElse(null);
    }
}
