package org.attest.shared;

import java.util.UUID;

/** Which team of one organisation; written {@code team:} and its id, so that it cannot pass for a person. */
public record TeamId(UUID id) implements Owner {

    static final String PREFIX = "team:";

    public static TeamId next() {
        return new TeamId(Ids.next());
    }

    /** @throws IllegalArgumentException when it is the text of no team */
    public static TeamId of(String written) {
        if (!written.startsWith(PREFIX)) {
            throw new IllegalArgumentException(written + " is no team");
        }
        return new TeamId(UUID.fromString(written.substring(PREFIX.length())));
    }

    @Override
    public String toString() {
        return PREFIX + id;
    }
}
