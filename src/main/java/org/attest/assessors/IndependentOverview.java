package org.attest.assessors;

import java.util.List;
import org.attest.assessments.Seal;

/**
 * An independent assessment as the caller may see it: {@code opensOutcomes} says that single outcomes may be looked at,
 * {@code mayWork} says that it is open and the caller's to judge;
 * findings are empty for the ICB, and for the organisation before the conclusion.
 */
public record IndependentOverview(
        Independent about,
        Seal seal,
        List<SampledRow> sample,
        List<Finding> findings,
        boolean opensOutcomes,
        boolean assessor,
        boolean mayWork) {

    public IndependentOverview {
        sample = List.copyOf(sample);
        findings = List.copyOf(findings);
    }

    public int judged() {
        return (int) sample.stream().filter(it -> it.own() != null).count();
    }

    /** How many outcomes are still to be chosen. */
    public int toChoose() {
        return about.chosen()
                - (int) sample.stream().filter(it -> !it.mandatory()).count();
    }
}
