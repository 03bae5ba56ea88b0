package org.attest.improvements;

import java.util.List;
import org.attest.assessments.SealedAnswer;
import org.attest.assessments.SealedPosition;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the latest seal of a year lacks: outcomes below expected, and apart from them those whose expected level is not
 * known. {@code seal} is its number; null where nothing is sealed.
 */
public record Shortfall(@Nullable Integer seal, List<OutcomeCode> below, List<OutcomeCode> notKnown) {

    static final Shortfall NOTHING_SEALED = new Shortfall(null, List.of(), List.of());

    public Shortfall {
        below = List.copyOf(below);
        notKnown = List.copyOf(notKnown);
    }

    static Shortfall of(SealedPosition position) {
        return new Shortfall(
                position.seal().number(),
                codes(position, Standing.BELOW),
                codes(position, Standing.EXPECTED_NOT_KNOWN));
    }

    private static List<OutcomeCode> codes(SealedPosition position, Standing standing) {
        return position.answers().stream()
                .filter(it -> it.standing() == standing)
                .map(SealedAnswer::outcome)
                .toList();
    }
}
