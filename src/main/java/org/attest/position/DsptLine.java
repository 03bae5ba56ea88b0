package org.attest.position;

import java.time.LocalDate;
import org.attest.improvements.PlanStage;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one organisation's DSPT beside its column of the position: where its year leads, and what stands behind
 * that.
 *
 * @param because why the forecast says so
 * @param confirmed how many of its levels were judged by a confirmed expected level
 * @param unconfirmed how many by an expected level that is not confirmed
 */
public record DsptLine(
        OrganisationId organisation,
        Forecast forecast,
        String because,
        int confirmed,
        int unconfirmed,
        @Nullable Plan plan,
        @Nullable Audit audit) {

    /** Where a year leads, as Attest works it out; the national result is another matter. */
    public enum Forecast {
        MET("Standards Met"),
        APPROACHING("Approaching Standards"),
        NOT_MET("Standards Not Met"),
        NOT_KNOWN("Not known");

        private final String words;

        Forecast(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The improvement plan of the year.
     *
     * @param due the day by which all of it is to be done
     * @param overdue how many gaps have an action that is past its day
     */
    public record Plan(PlanStage stage, LocalDate due, int gaps, int overdue) {}

    /** The latest independent assessment of the year; the two results are there once it is concluded. */
    public record Audit(
            LocalDate opened,
            @Nullable LocalDate concluded,
            @Nullable String risk,
            @Nullable String confidence) {}
}
