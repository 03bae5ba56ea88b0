package org.attest.suppliers;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as a reminder needs it; of what was answered it says nothing.
 *
 * @param reference of the supplier, in its register
 * @param title of the questionnaire
 * @param step the reminder that is reached: 7 means due within 7 days, -1 late by a day or more; null where none is
 * @param latest the number of the latest answers; 0 before the first
 */
public record RemindedAsk(
        UUID id,
        ItemRef supplier,
        String reference,
        String title,
        LocalDate due,
        @Nullable Integer step,
        boolean waits,
        int latest) {}
