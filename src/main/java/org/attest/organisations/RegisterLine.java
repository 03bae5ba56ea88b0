package org.attest.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of one organisation, before it is compared with the directory.
 *
 * @param number the lines of a register are counted from 1, whatever sheets they stand on
 * @param place where it stands in the file, such as {@code row 7}
 * @param partnerOf the code of the ICB whose partner it is, in a register of partners
 * @param problem why the line cannot be used; null when it can
 */
public record RegisterLine(
        int number,
        String place,
        String code,
        String name,
        Kind kind,
        @Nullable LocalDate closedOn,
        @Nullable PublishedStatus published,
        @Nullable String partnerOf,
        @Nullable String problem) {

    static final String NO_NAME = "The name is missing, too long, or cannot be kept as it is written.";

    static RegisterLine organisation(String code, String name, Kind kind, @Nullable LocalDate closedOn) {
        return new RegisterLine(0, "", code, name, kind, closedOn, null, null, null);
    }

    static RegisterLine status(String code, String name, Kind kind, PublishedStatus published) {
        return new RegisterLine(0, "", code, name, kind, null, published, null, null);
    }

    static RegisterLine partner(String code, String name, Kind kind, String icb) {
        return new RegisterLine(0, "", code, name, kind, null, null, icb, null);
    }

    static RegisterLine unusable(String code, String name, String problem) {
        return new RegisterLine(0, "", code, name, Kind.OTHER, null, null, null, problem);
    }

    RegisterLine at(int newNumber, String newPlace) {
        return new RegisterLine(newNumber, newPlace, code, name, kind, closedOn, published, partnerOf, problem);
    }

    /** What the line is about: two lines about the same must not say different things. */
    String subject() {
        return partnerOf == null ? code : code + " of " + partnerOf;
    }

    /** All that it says, wherever it stands. */
    String said() {
        return code
                + '|'
                + name
                + '|'
                + kind.name()
                + '|'
                + closedOn
                + '|'
                + partnerOf
                + '|'
                + (published == null ? "" : published.words() + '|' + published.publishedOn());
    }
}
