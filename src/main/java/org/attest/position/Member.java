package org.attest.position;

import java.time.LocalDate;
import org.attest.organisations.Kind;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One organisation of the system, with what the national register says of it. */
public record Member(
        OrganisationId organisation,
        String code,
        String name,
        Kind kind,
        boolean singlePerson,
        @Nullable NationalStatus published) {

    /** The published status of the national register: never mixed with what Attest works out. */
    public record NationalStatus(
            String words, @Nullable LocalDate publishedOn, @Nullable LocalDate registerDate) {}

    public String publishedWords() {
        return published == null ? "Not known" : published.words();
    }
}
