package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.improvements.Gap;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.NewAction;
import org.attest.improvements.Plan;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.StoryClock;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Writes the invented improvement plans of this year: one agreed, one with an action that is late, one that is half written. */
@Component
class Plans {

    private static final int FIRST_DUE_DAYS = 60;
    private static final int DAYS_BETWEEN = 9;

    private final ImprovementPlan plans;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    Plans(ImprovementPlan plans, Catalogue catalogue, CurrentUser currentUser, Clock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Yesterday the whole plan was written, submitted, signed and agreed; a late action was due that same day. */
    void agree(Story story, Story.Promise promise, Organisation organisation, Team team, Caller icb) {
        if (promise == Story.Promise.NONE) {
            return;
        }
        var ref =
                new AssessmentRef(organisation.id(), catalogue.currentEdition().year());
        var yesterday = UkDates.day(clock.instant()).minusDays(1);
        as(team.lead(), yesterday, 9, () -> {
            if (plans.shortfall(ref).below().isEmpty()) {
                return;
            }
            plans.start(ref);
            raise(story, promise, ref, team, yesterday);
            if (promise != Story.Promise.DRAFT) {
                plans.submit(ref, version(ref));
            }
        });
        if (promise != Story.Promise.DRAFT
                && currentUser.as(team.lead(), () -> plans.find(ref)).isPresent()) {
            as(team.approver(), yesterday, 11, () -> plans.sign(ref, version(ref)));
            as(icb, yesterday, 14, () -> plans.agree(ref, version(ref)));
        }
    }

    private void raise(Story story, Story.Promise promise, AssessmentRef ref, Team team, LocalDate yesterday) {
        var place = 0;
        var gaps = plan(ref).gaps();
        var written = promise == Story.Promise.DRAFT ? (gaps.size() + 1) / 2 : gaps.size();
        for (Gap gap : gaps.subList(0, written)) {
            var late = promise == Story.Promise.LATE && place == 0;
            var due = late ? yesterday : yesterday.plusDays(FIRST_DUE_DAYS + (long) DAYS_BETWEEN * place);
            var owner = place % 2 == 0 ? team.contributor() : team.lead();
            plans.raise(ref, new NewAction(gap.outcome(), words(story, gap.outcome()), owner.person(), due));
            place++;
        }
    }

    private static String words(Story story, OutcomeCode outcome) {
        return story.plans().getOrDefault(outcome.principle(), "Write down what is missing, and put it in place.");
    }

    private long version(AssessmentRef ref) {
        return plan(ref).version();
    }

    private Plan plan(AssessmentRef ref) {
        return plans.find(ref).orElseThrow();
    }

    private void as(Caller caller, LocalDate day, int hour, Runnable act) {
        var moment = day.atTime(LocalTime.of(hour, 30)).atZone(UkDates.LONDON).toInstant();
        StoryClock.at(
                moment,
                () -> currentUser.as(caller, () -> {
                    act.run();
                    return true;
                }));
    }
}
