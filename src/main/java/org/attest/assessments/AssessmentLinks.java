package org.attest.assessments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.OdsCode;
import org.attest.shared.DsptYear;

/** The addresses of this module's screens. */
public final class AssessmentLinks {

    /** The rounds that wait for the ICB's review. */
    public static final String REVIEWS = "review";

    private AssessmentLinks() {}

    public static String list(DsptYear year) {
        return "assessments?year=" + year;
    }

    public static String tasks(OdsCode organisation, DsptYear year) {
        return "assessments/"
                + URLEncoder.encode(organisation.code(), StandardCharsets.UTF_8).replace("+", "%20") + "/" + year;
    }

    public static String outcome(OdsCode organisation, DsptYear year, OutcomeCode outcome) {
        return tasks(organisation, year) + "/" + outcome.code();
    }

    public static String check(OdsCode organisation, DsptYear year) {
        return tasks(organisation, year) + "/check";
    }

    public static String signOff(OdsCode organisation, DsptYear year) {
        return tasks(organisation, year) + "/sign-off";
    }

    /** Two positions beside each other; the screen chooses them where none are named. */
    public static String compare(OdsCode organisation, DsptYear year) {
        return tasks(organisation, year) + "/compare";
    }

    /** The position {@code of} before, {@code with} after, each by its key. */
    public static String compare(OdsCode organisation, DsptYear year, String of, String with) {
        return compare(organisation, year) + "?of=" + of + "&with=" + with;
    }

    public static String review(OdsCode organisation, DsptYear year) {
        return tasks(organisation, year) + "/review";
    }

    /** The same with one outcome laid out. */
    public static String review(OdsCode organisation, DsptYear year, OutcomeCode outcome) {
        return review(organisation, year) + "?outcome=" + outcome.code();
    }

    /** Every answer as text for the national toolkit. */
    public static String national(OdsCode organisation, DsptYear year) {
        return tasks(organisation, year) + "/national";
    }
}
