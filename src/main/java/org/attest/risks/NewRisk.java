package org.attest.risks;

import java.util.List;

/** A risk to be added, with the scores that it starts with, in the order in which they were given; they may be none. */
public record NewRisk(RiskDetails details, List<NewRating> ratings) {

    public NewRisk {
        ratings = List.copyOf(ratings);
    }
}
