package org.attest.suppliers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supplier that is due for a review; {@code last} is the day of the last one, of whichever kind. */
public record DueReview(SupplierName supplier, @Nullable LocalDate last, ReviewStanding standing) {}
