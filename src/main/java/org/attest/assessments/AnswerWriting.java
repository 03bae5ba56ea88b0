package org.attest.assessments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.catalogue.Framework;
import org.attest.catalogue.OutcomeCode;
import org.jspecify.annotations.Nullable;

/** One saving of one or many answers, before anything is sent to the database. */
final class AnswerWriting {

    private final Assessment assessment;
    private final Framework framework;
    private final Map<OutcomeCode, KeptAnswer> kept;
    private final AnswerRules.Asker asker;
    private final Instant now;
    private final @Nullable UUID loadedIn;
    private final Set<OutcomeCode> seen = new HashSet<>();
    private final List<KeptAnswer> made = new ArrayList<>();
    private final List<AnswerEdit> edits = new ArrayList<>();
    private final List<Supplier<Saved>> results = new ArrayList<>();

    /** @param loadedIn the return that is loaded for the organisation, so that what it says waits for a signature */
    AnswerWriting(
            Assessment assessment,
            Framework framework,
            Map<OutcomeCode, KeptAnswer> kept,
            AnswerRules.Asker asker,
            Instant now,
            @Nullable UUID loadedIn) {
        this.assessment = assessment;
        this.framework = framework;
        this.kept = kept;
        this.asker = asker;
        this.now = now;
        this.loadedIn = loadedIn;
    }

    void take(AnswerChange change) {
        var code = change.outcome();
        if (!seen.add(code)) {
            throw AssessmentRefused.outcomeTwice(code);
        }
        var row = kept.get(code);
        var current = row == null ? Answer.none(code) : row.answer();
        var before = AnswerValues.of(current.asChange(), current.grounds());
        var wanted = asker.wanted(framework.outcome(code), current, change);
        if (wanted.equals(before)) {
            results.add(() -> new Saved.Unchanged(asker.show(current)));
        } else if (change.basedOn() != current.version()) {
            results.add(() -> new Saved.Conflict(asker.show(current)));
        } else {
            asker.check(framework.outcome(code), before, wanted);
            var confirms = row != null && loadedIn == null && row.confirmedBy(wanted, asker.person());
            var changed = become(code, wanted, confirms);
            edits.add(new AnswerEdit(
                    code, assessment.round(), asker.person(), now, asker.through(), confirms, before, wanted));
            results.add(() -> new Saved.Done(asker.show(changed.answer())));
        }
    }

    private KeptAnswer become(OutcomeCode code, AnswerValues wanted, boolean confirms) {
        var row = kept.get(code);
        if (row == null) {
            row = new KeptAnswer(assessment, code, wanted, asker.person(), now);
            made.add(row);
        } else {
            row.become(wanted, confirms, asker.person(), now);
        }
        if (loadedIn != null) {
            row.loaded(loadedIn, asker.person());
        }
        return row;
    }

    /** The rows that were not there before. */
    List<KeptAnswer> made() {
        return made;
    }

    List<AnswerEdit> edits() {
        return edits;
    }

    /** In the order of the changes; to be asked once all is written, so that versions are the new ones. */
    List<Saved> results() {
        return results.stream().map(Supplier::get).toList();
    }
}
