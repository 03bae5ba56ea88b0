package org.attest.assessors;

import java.util.UUID;

/** Something that the organisation has to answer. {@code number} counts those of one independent assessment from 1. */
public record Finding(UUID id, int number, FindingDetails details, long version) {

    /** {@code F3}. */
    public String reference() {
        return "F" + number;
    }
}
