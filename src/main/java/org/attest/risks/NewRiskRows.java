package org.attest.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attest.database.BulkRows;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;

/** Adds risks with their scores and the first row of their history, which are held for so many risks at a time only. */
final class NewRiskRows {

    private static final int AT_ONCE = 1_000;

    private final OrganisationId organisation;
    private final RiskScale scale;
    private final RiskDiary diary;
    private final Consumer<KeptRiskStep> steps;

    NewRiskRows(OrganisationId organisation, RiskScale scale, RiskDiary diary, Consumer<KeptRiskStep> steps) {
        this.organisation = organisation;
        this.scale = scale;
        this.diary = diary;
        this.steps = steps;
    }

    /** @param firstNumber of those that were set aside for them */
    List<KeptRisk> insert(BulkRows bulk, List<NewRisk> wanted, int firstNumber) {
        var added = new ArrayList<KeptRisk>(wanted.size());
        try (var rows = bulk.begin()) {
            for (var from = 0; from < wanted.size(); from += AT_ONCE) {
                var some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
                added.addAll(insert(rows, some, firstNumber + from));
            }
        }
        return added;
    }

    private List<KeptRisk> insert(BulkRows.Begun rows, List<NewRisk> wanted, int firstNumber) {
        var number = firstNumber;
        var added = new ArrayList<KeptRisk>();
        var ratings = new ArrayList<KeptRating>();
        var written = new ArrayList<KeptRiskStep>();
        for (var one : wanted) {
            var risk = new KeptRisk(organisation, number++, one.details(), UkDates.day(diary.now()), diary.now());
            var changes = new ArrayList<>(RiskChanges.between(null, one.details()));
            for (var rating : one.ratings()) {
                var before = risk.scores().of(rating.measured());
                risk.rate(rating, scale, diary.now());
                ratings.add(new KeptRating(risk, rating, diary.who(), diary.now()));
                changes.addAll(RiskChanges.of(before, rating));
            }
            added.add(risk);
            written.add(diary.step(risk, RiskVerb.ADD, changes));
        }
        List.of(added, ratings, written).forEach(rows::insert);
        written.forEach(steps);
        return added;
    }
}
