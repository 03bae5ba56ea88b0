package org.attest.assessors;

import org.attest.shared.DsptYear;
import org.springframework.stereotype.Component;

/** The overall results: which steps there are in a year, and which an assessor chose. */
@Component
class ResultScales {

    private final ScaleSteps steps;

    ResultScales(ScaleSteps steps) {
        this.steps = steps;
    }

    Scales scales(DsptYear year) {
        var all = steps.findAll();
        return new Scales(
                ScaleStep.of(all, ScaleStep.Scale.OVERALL_RISK, year),
                ScaleStep.of(all, ScaleStep.Scale.CONFIDENCE, year));
    }
}
