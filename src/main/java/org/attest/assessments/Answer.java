package org.attest.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of one outcome now. {@code version} is 0 while nothing was ever saved. An
 * {@code unconfirmed} answer was carried from last year, or an ICB loaded it for the organisation ({@code loaded} says so),
 * and nobody of the organisation has said yet that it is true. A field in
 * {@code hidden} is null because it is not shared with the caller, not because it is missing.
 */
public record Answer(
        OutcomeCode outcome,
        @Nullable Level level,
        @Nullable String statement,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        Progress progress,
        Grounds grounds,
        boolean unconfirmed,
        @Nullable Loaded loaded,
        long version,
        @Nullable PersonId changedBy,
        @Nullable Instant changedAt,
        Set<Field> hidden) {

    /** In which return an unconfirmed answer came, who loaded that, and whether the organisation's approver rejected it. */
    public record Loaded(UUID in, PersonId by, boolean rejected) {

        /** Whether it waits for the approver's signature, or for a signed letter. */
        public boolean waits() {
            return !rejected;
        }
    }

    /** The fields that can be kept from somebody who may see the progress. */
    public enum Field {
        LEVEL,
        STATEMENT,
        OWNER,
        DUE,
        GROUNDS
    }

    public Answer {
        hidden = Set.copyOf(hidden);
    }

    public static Answer none(OutcomeCode outcome) {
        return new Answer(
                outcome,
                null,
                null,
                null,
                null,
                Progress.NOT_STARTED,
                Grounds.NONE,
                false,
                null,
                0,
                null,
                null,
                Set.of());
    }

    public boolean shows(Field field) {
        return !hidden.contains(field);
    }

    /** Whether it was loaded for the organisation and waits for a signature: saying "still true" is not enough. */
    public boolean waitsForSignature() {
        return loaded != null && loaded.waits();
    }

    /** Whether there is anything to hide. */
    boolean holds(Field field) {
        return switch (field) {
            case LEVEL -> level != null;
            case STATEMENT -> statement != null;
            case OWNER -> owner != null;
            case DUE -> due != null;
            case GROUNDS -> !grounds.equals(Grounds.NONE);
        };
    }

    /** The change that changes nothing: what a form starts from. */
    public AnswerChange asChange() {
        return new AnswerChange(outcome, version, level, statement, owner, due, progress, grounds);
    }

    Answer hiding(Set<Field> fields) {
        return new Answer(
                outcome,
                fields.contains(Field.LEVEL) ? null : level,
                fields.contains(Field.STATEMENT) ? null : statement,
                fields.contains(Field.OWNER) ? null : owner,
                fields.contains(Field.DUE) ? null : due,
                progress,
                fields.contains(Field.GROUNDS) ? Grounds.NONE : grounds,
                unconfirmed,
                loaded,
                version,
                fields.contains(Field.OWNER) ? null : changedBy,
                changedAt,
                fields);
    }
}
