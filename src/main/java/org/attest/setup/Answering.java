package org.attest.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.setup.Casting.Team;
import org.springframework.stereotype.Component;

/**
 * Answers outcomes as well as an organisation does. Each outcome has its lot in the organisation, the same in each round, so
 * that what was reached stays reached while it grows stronger; what it loses is told as a slip, with the reason.
 */
@Component
class Answering {

    private static final int HOUR = 10;
    private static final int DUE_BEFORE = 21;

    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Past past;

    Answering(Assessments assessments, Catalogue catalogue, Past past) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.past = past;
    }

    /** How an organisation answers in one round. @param strength how many of a hundred outcomes meet the expected level */
    record Sitting(Story story, String code, int strength, List<Story.Slip> slips, Team team) {}

    /** The lead answers everything. */
    void answer(Sitting sitting, AssessmentRef ref, Edition edition, LocalDate day) {
        var framework = catalogue.framework(edition.version());
        var asked = catalogue.asked(edition.version());
        var lots = lots(sitting.code(), framework);
        past.does(day, HOUR, sitting.team().lead(), () -> {
            var changes = new ArrayList<AnswerChange>();
            for (Answer now : assessments.answers(ref)) {
                var outcome = framework.outcome(now.outcome());
                var indicators = asked.getOrDefault(outcome.code(), List.<AskedIndicator>of());
                var lot = Objects.requireNonNull(lots.get(outcome.code()));
                changes.add(change(
                        sitting,
                        outcome,
                        indicators,
                        lot,
                        now.version(),
                        edition.interimDue().minusDays(DUE_BEFORE)));
            }
            assessments.saveAll(ref, changes);
        });
    }

    /** Each outcome's place among those of a known expected level, as one of a hundred, in an order of the organisation's own. */
    private static Map<OutcomeCode, Integer> lots(String code, Framework framework) {
        var lots = new HashMap<OutcomeCode, Integer>();
        var byKnown = framework.outcomes().values().stream()
                .sorted(Comparator.comparingLong(
                        it -> new SplittableRandom((code + it.code().code()).hashCode()).nextLong()))
                .collect(Collectors.partitioningBy(it -> it.expected().level() != null));
        for (var outcomes : byKnown.values()) {
            outcomes.forEach(it -> lots.put(it.code(), 100 * outcomes.indexOf(it) / outcomes.size()));
        }
        return lots;
    }

    private static AnswerChange change(
            Sitting sitting, Outcome outcome, List<AskedIndicator> asked, int lot, long version, LocalDate due) {
        var story = sitting.story();
        var slip = sitting.slips().stream()
                .filter(it -> it.outcomes().contains(outcome.code().code()))
                .findFirst();
        var beyond = Math.floorMod((sitting.code() + outcome.code().code()).hashCode(), 5) == 0;
        var level = level(outcome, slip.isEmpty() && lot < sitting.strength(), beyond);
        var team = sitting.team();
        return new AnswerChange(
                outcome.code(),
                version,
                level,
                slip.map(it -> it.because() + " ").orElse("") + says(story, outcome, level),
                lot % 3 == 0 ? team.contributor().person() : team.lead().person(),
                due,
                Progress.READY,
                Indicators.of(story, sitting.code(), outcome, asked, level));
    }

    private static String says(Story story, Outcome outcome, Level level) {
        var how = story.levels().get(level);
        return level == Level.NOT_ACHIEVED
                ? how + " " + story.plans().get(outcome.principle())
                : story.does().get(outcome.principle()) + " " + how;
    }

    /** Where the expected level is met, one in five goes beyond it. */
    private static Level level(Outcome outcome, boolean meets, boolean beyond) {
        var expected = outcome.expected().level();
        if (expected == null) {
            return beyond ? outcome.allowed().getLast() : outcome.allowed().getFirst();
        }
        var fitting = outcome.allowed().stream()
                .filter(it -> meets == it.compareTo(expected) >= 0)
                .toList();
        return fitting.isEmpty() ? expected : meets && !beyond ? expected : fitting.getLast();
    }
}
