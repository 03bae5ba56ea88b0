package org.attest.position;

import java.util.Objects;
import org.attest.shared.AskedByCommand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out again what is kept counted, compares, and puts right what differs. */
@Component
class PositionCheck implements AskedByCommand {

    private final PositionCounts counts;
    private final TransactionTemplate transaction;

    PositionCheck(PositionCounts counts, TransactionTemplate transaction) {
        this.counts = counts;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "position";
    }

    @Override
    public String answer() {
        return Objects.requireNonNull(transaction.execute(_ -> checked()));
    }

    private String checked() {
        var differences = counts.differences();
        if (differences == 0) {
            return "What is kept equals what is worked out again: %,d memberships, %,d counted seals."
                    .formatted(counts.members(), counts.counts());
        }
        counts.rebuild();
        return "! %,d rows differed from what is worked out again. They were put right: %,d memberships, %,d counted seals."
                .formatted(differences, counts.members(), counts.counts());
    }
}
