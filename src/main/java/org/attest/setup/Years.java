package org.attest.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.Reviews;
import org.attest.assessments.Verdict;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.StoryClock;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lives through the invented assessments of last year and this one, each act on its day and by its person. */
@Component
class Years {

    /** So many days ago the late ones hand in this year; the others did so three weeks before. */
    static final int LATE_DAYS = 9;

    private static final int EARLY_DAYS = 30;

    private final Assessments assessments;
    private final AssessmentYear assessmentYear;
    private final Reviews reviews;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    Years(
            Assessments assessments,
            AssessmentYear assessmentYear,
            Reviews reviews,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.assessments = assessments;
        this.assessmentYear = assessmentYear;
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void tell(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        var random = new Random(provider.code().hashCode());
        var thisYear = catalogue.currentEdition();
        if (provider.lastYear() != Story.Finish.NONE) {
            var edition = catalogue.edition(thisYear.year().previous());
            var ref = new AssessmentRef(organisation.id(), edition.year());
            answer(
                    story,
                    provider.code(),
                    provider.strength() - 20,
                    ref,
                    edition,
                    team,
                    edition.opens().plusDays(70),
                    random);
            finish(
                    story,
                    ref,
                    Story.Finish.ACCEPTED,
                    team,
                    icb,
                    edition.interimDue().minusDays(16));
            as(team.lead(), edition.interimDue().plusDays(20), () -> assessments.openNextRound(ref));
            answer(
                    story,
                    provider.code(),
                    provider.strength() - 8,
                    ref,
                    edition,
                    team,
                    edition.finalDue().minusDays(40),
                    random);
            finish(
                    story,
                    ref,
                    provider.lastYear(),
                    team,
                    icb,
                    edition.finalDue().minusDays(12));
        }
        if (provider.thisYear() != Story.Finish.NONE) {
            var ref = new AssessmentRef(organisation.id(), thisYear.year());
            var today = UkDates.day(clock.instant());
            if (provider.thisYear() == Story.Finish.CARRIED) {
                carry(ref, team, today.minusDays(24));
                return;
            }
            var ready = provider.isLate() ? LATE_DAYS : EARLY_DAYS - provider.strength() % 4;
            answer(
                    story,
                    provider.code(),
                    provider.strength(),
                    ref,
                    thisYear,
                    team,
                    today.minusDays(ready + 14L),
                    random);
            if (!provider.isLate()) {
                finish(story, ref, provider.thisYear(), team, icb, today.minusDays(ready));
            }
        }
    }

    /** A late one hands in, after a pack of the board that does not know it yet. */
    void handInLate(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        var ref =
                new AssessmentRef(organisation.id(), catalogue.currentEdition().year());
        finish(
                story,
                ref,
                provider.thisYear(),
                team,
                icb,
                UkDates.day(clock.instant()).minusDays(LATE_DAYS));
    }

    /** The lead starts from last year's answers and a week later says of the first half that they are still true. */
    private void carry(AssessmentRef ref, Team team, LocalDate day) {
        as(team.lead(), day, () -> assessmentYear.carryForward(ref));
        as(team.lead(), day.plusDays(7), () -> {
            var carried = assessments.answers(ref).stream()
                    .filter(it -> it.unconfirmed() && it.level() != null)
                    .map(Answer::outcome)
                    .toList();
            assessmentYear.confirm(ref, carried.subList(0, carried.size() / 2));
        });
    }

    private void answer(
            Story story,
            String code,
            int strength,
            AssessmentRef ref,
            Edition edition,
            Team team,
            LocalDate day,
            Random random) {
        var framework = catalogue.framework(edition.version());
        var asked = catalogue.asked(edition.version());
        var changes = new ArrayList<AnswerChange>();
        as(team.lead(), day, () -> {
            for (Answer now : assessments.answers(ref)) {
                var outcome = framework.outcome(now.outcome());
                var indicators = asked.getOrDefault(outcome.code(), List.<AskedIndicator>of());
                changes.add(change(story, code, outcome, indicators, now, strength, team, edition, random));
            }
            assessments.saveAll(ref, changes);
        });
    }

    private AnswerChange change(
            Story story,
            String code,
            Outcome outcome,
            List<AskedIndicator> asked,
            Answer now,
            int strength,
            Team team,
            Edition edition,
            Random random) {
        var level = level(outcome, strength, now.level(), random);
        return new AnswerChange(
                outcome.code(),
                now.version(),
                level,
                says(story, outcome, level),
                random.nextInt(3) == 0
                        ? team.contributor().person()
                        : team.lead().person(),
                edition.interimDue().minusDays(21),
                Progress.READY,
                Indicators.of(story, code, outcome, asked, level));
    }

    private static String says(Story story, Outcome outcome, Level level) {
        var how = story.levels().get(level);
        return level == Level.NOT_ACHIEVED
                ? how + " " + story.plans().get(outcome.principle())
                : story.does().get(outcome.principle()) + " " + how;
    }

    /** What was reached stays reached; the rest meets the expected level as often as the organisation is strong. */
    private static Level level(Outcome outcome, int strength, @Nullable Level before, Random random) {
        var expected = outcome.expected().level();
        var allowed = List.copyOf(outcome.allowed());
        if (expected == null) {
            return before != null ? before : allowed.get(random.nextInt(allowed.size()));
        }
        if (before != null && before.compareTo(expected) >= 0) {
            return before;
        }
        var meets = random.nextInt(100) < strength;
        var fitting = allowed.stream()
                .filter(it -> meets == it.compareTo(expected) >= 0)
                .toList();
        return fitting.isEmpty() ? expected : meets && random.nextInt(5) > 0 ? expected : fitting.getLast();
    }

    private void finish(Story story, AssessmentRef ref, Story.Finish how, Team team, Caller icb, LocalDate day) {
        if (how == Story.Finish.OPEN) {
            return;
        }
        as(team.lead(), day, () -> assessments.submit(ref));
        if (how == Story.Finish.SUBMITTED) {
            return;
        }
        as(
                team.approver(),
                day.plusDays(3),
                () -> assessments.signOff(ref, "I have read this return and it is a fair account."));
        if (how == Story.Finish.ACCEPTED) {
            as(icb, day.plusDays(5), () -> assessments.accept(ref));
        }
        if (how == Story.Finish.SIGNED || how == Story.Finish.QUERIED) {
            as(icb, day.plusDays(5), () -> review(story, ref, how == Story.Finish.QUERIED));
        }
        if (how == Story.Finish.RETURNED) {
            as(
                    icb,
                    day.plusDays(5),
                    () -> assessments.giveBack(
                            ref,
                            "Please say more about restore tests: the statement for B5.c does not name their dates."));
        }
    }

    /** The ICB is half-way through one return, and has sent its queries on another. */
    private void review(Story story, AssessmentRef ref, boolean send) {
        for (var code : List.of("A1.a", "A1.b", "B1.a", "D1.a")) {
            reviews.mark(ref, new OutcomeCode(code), Verdict.ACCEPTED, "");
        }
        if (send) {
            story.queries().forEach((code, words) -> reviews.mark(ref, new OutcomeCode(code), Verdict.QUERIED, words));
            reviews.sendQueries(ref);
        } else {
            reviews.mark(ref, new OutcomeCode("B4.d"), Verdict.QUERIED, story.asked());
        }
    }

    private void as(Caller caller, LocalDate day, Runnable act) {
        StoryClock.at(
                moment(day),
                () -> currentUser.as(caller, () -> {
                    act.run();
                    return true;
                }));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(10, 15)).atZone(UkDates.LONDON).toInstant();
    }
}
