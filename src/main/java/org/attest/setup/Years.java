package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.assessments.Answer;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Assessments;
import org.attest.assessments.Reviews;
import org.attest.assessments.Verdict;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.organisations.Organisation;
import org.attest.setup.Answering.Sitting;
import org.attest.setup.Casting.Team;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Lives through the invented assessments of last year and this one, each act on its day and by its person. */
@Component
class Years {

    /** So many days ago the late ones hand in this year; the others did so three weeks before. */
    static final int LATE_DAYS = 9;

    private static final int EARLY_DAYS = 30;
    private static final int HOUR = 10;

    /** How many more of a hundred outcomes met the expected level at last year's end than in its interim round. */
    private static final int GROWN_SINCE_INTERIM = 14;

    /** The same of who looks again after a few weeks. */
    private static final int GROWN_AGAIN = 6;

    private final Assessments assessments;
    private final AssessmentYear assessmentYear;
    private final Reviews reviews;
    private final Catalogue catalogue;
    private final Answering answering;
    private final Past past;
    private final Clock clock;

    Years(
            Assessments assessments,
            AssessmentYear assessmentYear,
            Reviews reviews,
            Catalogue catalogue,
            Answering answering,
            Past past,
            Clock clock) {
        this.assessments = assessments;
        this.assessmentYear = assessmentYear;
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.answering = answering;
        this.past = past;
        this.clock = clock;
    }

    void tell(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        if (provider.lastYear() != Story.Finish.NONE) {
            lastYear(story, provider, organisation, team, icb);
        }
        if (provider.thisYear() == Story.Finish.CARRIED) {
            carry(ref(organisation), team, today().minusDays(24));
        } else if (provider.thisYear() != Story.Finish.NONE) {
            thisYear(story, provider, organisation, team, icb);
        }
    }

    private void lastYear(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        var edition = catalogue.edition(catalogue.currentEdition().year().previous());
        var ref = new AssessmentRef(organisation.id(), edition.year());
        var ended = new Sitting(story, provider.code(), provider.before(), List.of(), team);
        var interim = new Sitting(story, provider.code(), provider.before() - GROWN_SINCE_INTERIM, List.of(), team);
        answering.answer(interim, ref, edition, edition.opens().plusDays(70));
        finish(
                story,
                ref,
                Story.Finish.ACCEPTED,
                team,
                icb,
                edition.interimDue().minusDays(16));
        past.does(edition.interimDue().plusDays(20), HOUR, team.lead(), () -> assessments.openNextRound(ref));
        answering.answer(ended, ref, edition, edition.finalDue().minusDays(40));
        finish(story, ref, provider.lastYear(), team, icb, edition.finalDue().minusDays(12));
    }

    private void thisYear(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        var ready = provider.isLate() ? LATE_DAYS : EARLY_DAYS - provider.strength() % 4;
        var sitting = new Sitting(story, provider.code(), provider.strength(), provider.slips(), team);
        answering.answer(sitting, ref(organisation), catalogue.currentEdition(), today().minusDays(ready + 14L));
        if (!provider.isLate()) {
            finish(story, ref(organisation), provider.thisYear(), team, icb, today().minusDays(ready));
        }
    }

    /** One looks again after a pack of the board: its approver opens what was accepted, and it is answered and sealed anew. */
    void lookAgain(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        var again = Objects.requireNonNull(provider.again());
        var ref = ref(organisation);
        var day = today().minusDays(LATE_DAYS);
        past.does(day.minusDays(1), HOUR, team.approver(), () -> assessments.reopen(ref, again.because()));
        var slips = new ArrayList<>(provider.slips());
        slips.add(again);
        answering.answer(
                new Sitting(story, provider.code(), provider.strength() + GROWN_AGAIN, slips, team),
                ref,
                catalogue.currentEdition(),
                day);
        finish(story, ref, provider.thisYear(), team, icb, day);
    }

    /** A late one hands in, after a pack of the board that does not know it yet. */
    void handInLate(Story story, Story.Provider provider, Organisation organisation, Team team, Caller icb) {
        finish(story, ref(organisation), provider.thisYear(), team, icb, today().minusDays(LATE_DAYS));
    }

    /** The lead starts from last year's answers and a week later says of the first half that they are still true. */
    private void carry(AssessmentRef ref, Team team, LocalDate day) {
        past.does(day, HOUR, team.lead(), () -> assessmentYear.carryForward(ref));
        past.does(day.plusDays(7), HOUR, team.lead(), () -> {
            var carried = assessments.answers(ref).stream()
                    .filter(it -> it.unconfirmed() && it.level() != null)
                    .map(Answer::outcome)
                    .toList();
            assessmentYear.confirm(ref, carried.subList(0, carried.size() / 2));
        });
    }

    private void finish(Story story, AssessmentRef ref, Story.Finish how, Team team, Caller icb, LocalDate day) {
        if (how == Story.Finish.OPEN) {
            return;
        }
        past.does(day, HOUR, team.lead(), () -> assessments.submit(ref));
        if (how == Story.Finish.SUBMITTED) {
            return;
        }
        past.does(
                day.plusDays(3),
                HOUR,
                team.approver(),
                () -> assessments.signOff(ref, "I have read this return and it is a fair account."));
        if (how == Story.Finish.ACCEPTED) {
            past.does(day.plusDays(5), HOUR, icb, () -> assessments.accept(ref));
        }
        if (how == Story.Finish.SIGNED || how == Story.Finish.QUERIED) {
            past.does(day.plusDays(5), HOUR, icb, () -> review(story, ref, how == Story.Finish.QUERIED));
        }
        if (how == Story.Finish.RETURNED) {
            past.does(
                    day.plusDays(5),
                    HOUR,
                    icb,
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

    private AssessmentRef ref(Organisation organisation) {
        return new AssessmentRef(organisation.id(), catalogue.currentEdition().year());
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
