package org.attest.position;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.improvements.ActionProgress;
import org.attest.risks.Appetite;
import org.attest.risks.AssuranceLine;
import org.jspecify.annotations.Nullable;

/**
 * What the board assurance framework says of one risk beside its scores, where all of the risk is shown to the ICB.
 *
 * @param tolerated the highest score that its organisation tolerates in this category
 * @param assurances by line, the latest first
 * @param actions the first to be due first; of partners only those that the ICB may read
 * @param related references, titles and organisations of other risks that it is linked to, as far as the ICB may know of them
 */
public record RiskSheet(
        UUID risk,
        String cause,
        String event,
        String effect,
        Appetite appetite,
        int tolerated,
        @Nullable String controls,
        @Nullable String controlGaps,
        @Nullable String assuranceGaps,
        List<Given> assurances,
        List<Task> actions,
        List<String> related) {

    public RiskSheet {
        assurances = List.copyOf(assurances);
        actions = List.copyOf(actions);
        related = List.copyOf(related);
    }

    /** An assurance: by which line, what it says, of which day, how it was rated. */
    public record Given(
            AssuranceLine line,
            String says,
            LocalDate on,
            @Nullable String rating) {}

    /** An action, by whom and by when it is done. */
    public record Task(
            int number,
            String what,
            @Nullable String owner,
            @Nullable LocalDate due,
            ActionProgress progress) {

        public String reference() {
            return "A-%04d".formatted(number);
        }

        public boolean lateOn(LocalDate day) {
            return progress.isUnfinished() && due != null && due.isBefore(day);
        }
    }

    public List<Given> by(AssuranceLine line) {
        return assurances.stream().filter(it -> it.line() == line).toList();
    }
}
