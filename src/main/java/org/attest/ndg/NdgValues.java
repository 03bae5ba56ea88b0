package org.attest.ndg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one evidence item: the answer, or the certificate that exempts from it and until when it is valid,
 * a comment and the owner. {@code document} is a reference of the own evidence library ({@code E-0042}), or where the
 * document is kept.
 */
@Embeddable
public record NdgValues(
        @Column(name = "said_yes") @Nullable Boolean yes,

        @Column(name = "answer_text", columnDefinition = "mediumtext") @Nullable
        String text,

        @Nullable String document,
        @Column(name = "answer_date") @Nullable LocalDate date,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        Certificate certificate,

        @Nullable LocalDate certificateUntil,

        @Column(name = "remark", columnDefinition = "mediumtext") @Nullable
        String comment,

        @Nullable PersonId owner) {

    static final int LONGEST_DOCUMENT = 500;

    public static final NdgValues NONE = new NdgValues(null, null, null, null, null, null, null, null);

    public static NdgValues saying(boolean yes) {
        return new NdgValues(yes, null, null, null, null, null, null, null);
    }

    public static NdgValues ofText(String text) {
        return new NdgValues(null, text, null, null, null, null, null, null);
    }

    public static NdgValues ofDocument(String document) {
        return new NdgValues(null, null, document, null, null, null, null, null);
    }

    public static NdgValues exempt(Certificate certificate, @Nullable LocalDate until) {
        return new NdgValues(null, null, null, null, certificate, until, null, null);
    }

    public NdgValues ownedBy(@Nullable PersonId person) {
        return new NdgValues(yes, text, document, date, certificate, certificateUntil, comment, person);
    }

    /**
     * What is said here with what is said there on top of it; what is empty there stays. One of yes or no, text and document
     * takes the place of the others, and comment and owner are the organisation's own.
     */
    NdgValues overlaidBy(NdgValues other) {
        var answers = other.yes != null || other.text != null || other.document != null;
        return new NdgValues(
                answers ? other.yes : yes,
                answers ? other.text : text,
                answers ? other.document : document,
                other.date != null ? other.date : date,
                other.certificate != null ? other.certificate : certificate,
                other.certificateUntil != null ? other.certificateUntil : certificateUntil,
                comment,
                owner);
    }

    /** Only what differs from what was said before. */
    NdgValues without(NdgValues before) {
        return new NdgValues(
                differing(before.yes, yes),
                differing(before.text, text),
                differing(before.document, document),
                differing(before.date, date),
                differing(before.certificate, certificate),
                differing(before.certificateUntil, certificateUntil),
                differing(before.comment, comment),
                differing(before.owner, owner));
    }

    /** What is said here as far as those values say the same. */
    NdgValues standingIn(NdgValues others) {
        return without(without(others));
    }

    private static <V> @Nullable V differing(@Nullable V before, @Nullable V now) {
        return Objects.equals(before, now) ? null : now;
    }

    NdgValues until(@Nullable LocalDate day) {
        return new NdgValues(yes, text, document, date, certificate, day, comment, owner);
    }

    /** The same as it may be kept; blank counts as nothing said. */
    NdgValues checked() {
        var where = Narrative.checked(document);
        if (where != null && where.length() > LONGEST_DOCUMENT) {
            throw new Refused("The document's place has more than %d characters.".formatted(LONGEST_DOCUMENT));
        }
        return new NdgValues(
                yes,
                Narrative.checked(text),
                where,
                date,
                certificate,
                certificate == null ? null : certificateUntil,
                Narrative.checked(comment),
                owner);
    }

    public boolean hasAnswer() {
        return yes != null || text != null || document != null || date != null;
    }

    /** Whether both say the same of the item itself, whoever owns it. */
    boolean answersAs(NdgValues other) {
        return ownedBy(null).equals(other.ownedBy(null));
    }

    /** What the trail keeps of a change to these values: text only as its hash. */
    List<FieldChange> changesFrom(NdgValues before) {
        return Stream.of(
                        FieldChange.of("yes", before.yes, yes),
                        FieldChange.ofText("text", before.text, text),
                        FieldChange.ofText("document", before.document, document),
                        FieldChange.of("date", before.date, date),
                        FieldChange.of("certificate", before.certificate, certificate),
                        FieldChange.of("certificate until", before.certificateUntil, certificateUntil),
                        FieldChange.ofText("comment", before.comment, comment),
                        FieldChange.of("owner", before.owner, owner))
                .filter(FieldChange::isChange)
                .toList();
    }
}
