package org.attest.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a register says, before it is compared with the directory.
 *
 * @param number the row in the file, counted from 1
 * @param problem why the row cannot be used; null when it can
 */
public record RegisterLine(
        int number,
        String code,
        String name,
        Kind kind,
        @Nullable LocalDate closedOn,
        @Nullable PublishedStatus published,
        @Nullable String problem) {

    static RegisterLine unusable(int number, String code, String name, String problem) {
        return new RegisterLine(number, code, name, Kind.OTHER, null, null, problem);
    }

    boolean saysTheSameAs(RegisterLine other) {
        return new RegisterLine(0, code, name, kind, closedOn, published, problem)
                .equals(new RegisterLine(
                        0, other.code, other.name, other.kind, other.closedOn, other.published, other.problem));
    }
}
