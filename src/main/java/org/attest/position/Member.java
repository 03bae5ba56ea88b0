package org.attest.position;

import java.time.LocalDate;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.PublishedStatus;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One organisation of the system, with what the national register says of it. {@code noSecondLine} says that it is an
 * ICB whose own return no other ICB reviews; null in figures that were frozen before Attest knew.
 */
public record Member(
        OrganisationId organisation,
        String code,
        String name,
        Kind kind,
        boolean singlePerson,
        @Nullable Boolean noSecondLine,
        @Nullable NationalStatus published) {

    /** The published status of the national register, in its words: never mixed with what Attest works out. */
    public record NationalStatus(
            String words, @Nullable DsptYear year, @Nullable LocalDate publishedOn, LocalDate registerDate) {}

    static Member of(Organisation organisation, boolean noSecondLine, @Nullable PublishedStatus status) {
        return new Member(
                organisation.id(),
                organisation.code().code(),
                organisation.name(),
                organisation.kind(),
                organisation.singlePerson(),
                noSecondLine,
                status == null
                        ? null
                        : new NationalStatus(
                                status.status(), status.year(), status.publishedOn(), status.registerDate()));
    }

    /** "22/23 Standards Met", or "Not known". */
    public String publishedWords() {
        return published == null ? "Not known" : published.words();
    }
}
