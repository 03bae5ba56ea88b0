package org.attest.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something changed. Published with {@code ApplicationEventPublisher} inside the transaction that changes it; the audit
 * trail writes it down in that same transaction, so that neither exists without the other. Who and when are added there.
 */
public interface AuditedEvent {

    /** Whose trail this belongs to; null for the system's own (catalogue, settings). */
    @Nullable
    OrganisationId organisation();

    /** What happened, as {@code module.verb}: {@code assessments.answered}, {@code evidence.accepted}. */
    String what();

    /** What it happened to: kind and id, such as {@code outcome} and {@code v9:A1.a}. */
    String kind();

    String id();

    /** The fields that changed. Long text never stands here: its hash does (see {@link FieldChange#ofText}). */
    List<FieldChange> changes();

    /**
     * Who did it, where that is not the signed-in caller: sign-in and sign-out, a one-time link that is redeemed. Null
     * (nearly always) means the caller.
     */
    default @Nullable PersonId actor() {
        return null;
    }
}
