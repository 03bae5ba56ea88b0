package org.attest.suppliers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** After how many months a supplier of each tier is reviewed again, lightly and fully; 0 for no light reviews. */
@Component
class SupplierReviewCycle {

    private final List<Integer> light;
    private final List<Integer> full;

    SupplierReviewCycle(
            @Value("${attest.suppliers.light-review-months}") List<Integer> light,
            @Value("${attest.suppliers.full-review-months}") List<Integer> full) {
        if (light.size() != Tier.values().length || full.size() != Tier.values().length) {
            throw new IllegalArgumentException("A cycle of reviews has a number of months for each tier");
        }
        this.light = List.copyOf(light);
        this.full = List.copyOf(full);
    }

    int lightMonths(Tier tier) {
        return light.get(tier.ordinal());
    }

    int fullMonths(Tier tier) {
        return full.get(tier.ordinal());
    }

    /** The last day for the review that follows these; {@code last} is of whichever kind. */
    LocalDate latest(Tier tier, LocalDate last, LocalDate lastFull) {
        var fullBy = lastFull.plusMonths(fullMonths(tier));
        var lightBy = last.plusMonths(lightMonths(tier));
        return lightMonths(tier) > 0 && lightBy.isBefore(fullBy) ? lightBy : fullBy;
    }

    /** Somebody may have set an earlier day than the tier asks for. */
    ReviewStanding standing(KeptSupplier supplier, LocalDate today) {
        var last = supplier.reviewedOn();
        var lastFull = supplier.fullyReviewedOn();
        if (last == null || lastFull == null) {
            return new ReviewStanding(null, true, supplier.tier() == Tier.ONE);
        }
        var due = earlier(latest(supplier.tier(), last, lastFull), supplier.nextReviewOn());
        boolean isFull =
                !due.isBefore(lastFull.plusMonths(fullMonths(supplier.tier()))) || lightMonths(supplier.tier()) == 0;
        return new ReviewStanding(due, isFull, due.isBefore(today));
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
