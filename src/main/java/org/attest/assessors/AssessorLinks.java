package org.attest.assessors;

import java.util.UUID;
import org.attest.catalogue.OutcomeCode;

/** The addresses of the screens of independent assessments. */
public final class AssessorLinks {

    public static final String LIST = "independent";

    private AssessorLinks() {}

    public static String one(UUID id) {
        return LIST + "/" + id;
    }

    public static String sample(UUID id) {
        return one(id) + "/sample";
    }

    public static String outcome(UUID id, OutcomeCode outcome) {
        return one(id) + "/" + outcome.code();
    }
}
