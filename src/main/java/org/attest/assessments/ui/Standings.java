package org.attest.assessments.ui;

import java.util.Collection;
import java.util.List;
import org.attest.assessments.SealedAnswer;
import org.attest.assessments.Task;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;

/** The standing of each outcome of one position, and whether the expected level behind it is confirmed. */
record Standings(List<One> all) {

    /** One outcome. */
    record One(OutcomeCode outcome, Standing standing, boolean confirmed) {}

    static Standings of(Collection<Task> tasks) {
        return new Standings(tasks.stream()
                .map(it -> new One(
                        it.outcome().code(),
                        Standing.of(it.answer().level(), it.outcome().expected().level()),
                        it.outcome().expected().confirmed()))
                .toList());
    }

    static Standings ofSealed(Collection<SealedAnswer> answers) {
        return new Standings(answers.stream()
                .map(it -> new One(it.outcome(), it.standing(), it.expectedConfirmed()))
                .toList());
    }

    List<OutcomeCode> at(Standing standing) {
        return all.stream()
                .filter(it -> it.standing() == standing)
                .map(One::outcome)
                .toList();
    }

    long unconfirmed() {
        return all.stream()
                .filter(it -> it.standing() != Standing.EXPECTED_NOT_KNOWN && !it.confirmed())
                .count();
    }
}
