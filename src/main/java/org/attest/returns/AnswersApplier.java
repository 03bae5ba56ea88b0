package org.attest.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.LoadedAnswers;
import org.attest.assessments.Saved;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.ChangedMeanwhile;
import org.springframework.stereotype.Component;

/** Applies the rows of Outcomes, Indicators and Questions: all that they say of one outcome is one change of its answer. */
@Component
class AnswersApplier {

    private final Assessments assessments;
    private final LoadedAnswers loaded;
    private final AssessmentYear year;
    private final Catalogue catalogue;
    private final PresentReturn present;

    AnswersApplier(
            Assessments assessments,
            LoadedAnswers loaded,
            AssessmentYear year,
            Catalogue catalogue,
            PresentReturn present) {
        this.assessments = assessments;
        this.loaded = loaded;
        this.year = year;
        this.catalogue = catalogue;
        this.present = present;
    }

    /** @throws ChangedMeanwhile when somebody else saved one of the answers at the same moment */
    void apply(TakenReturn taken, List<Decided> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var ref = taken.assessment();
        var version = present.version(ref);
        var asked = Asked.of(catalogue.framework(version), ref.year(), catalogue.asked(version));
        var byOutcome = new LinkedHashMap<OutcomeCode, List<Decided>>();
        rows.forEach(it -> byOutcome
                .computeIfAbsent(outcome(it, asked), _ -> new ArrayList<>())
                .add(it));
        save(taken, byOutcome, asked);
        var stillTrue = byOutcome.keySet().stream()
                .filter(code -> byOutcome.getOrDefault(code, List.of()).stream().anyMatch(AnswerCells::confirms))
                .toList();
        if (!stillTrue.isEmpty()) {
            year.confirm(ref, stillTrue);
        }
    }

    private void save(TakenReturn taken, Map<OutcomeCode, List<Decided>> byOutcome, Asked asked) {
        var now = assessments.answers(taken.assessment()).stream()
                .collect(Collectors.toMap(it -> it.outcome(), it -> it));
        var changes = new ArrayList<AnswerChange>();
        byOutcome.forEach(
                (code, rows) -> changes.add(AnswerCells.change(Objects.requireNonNull(now.get(code)), rows, asked)));
        for (var saved : save(taken, changes)) {
            if (saved instanceof Saved.Conflict) {
                throw new ChangedMeanwhile();
            }
        }
    }

    private List<Saved> save(TakenReturn taken, List<AnswerChange> changes) {
        return taken.isOnBehalf()
                ? loaded.saveAll(taken.assessment(), taken.id(), changes)
                : assessments.saveAll(taken.assessment(), changes);
    }

    private static OutcomeCode outcome(Decided row, Asked asked) {
        var reference = row.row().reference();
        return switch (row.row().sheet()) {
            case INDICATORS ->
                Objects.requireNonNull(asked.indicators().get(reference))
                        .outcome()
                        .code();
            case QUESTIONS ->
                Objects.requireNonNull(asked.questions().get(reference))
                        .outcome()
                        .code();
            default -> new OutcomeCode(reference);
        };
    }
}
