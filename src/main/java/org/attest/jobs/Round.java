package org.attest.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.UkDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One piece of recurring work as the scheduler knows it. */
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private Round() {}

    static RecurringTask<Void> of(RecurringWork work, CurrentUser currentUser) {
        var schedule = schedule(work.rhythm());
        return Tasks.recurring(work.name(), schedule)
                .onFailure((failed, next) -> next.reschedule(failed, soon(schedule, failed)))
                .execute((instance, context) -> go(work, currentUser));
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Daily it -> Schedules.daily(UkDates.LONDON, it.at());
            case Rhythm.Every it -> FixedDelay.of(it.pause());
        };
    }

    private static Instant soon(Schedule schedule, ExecutionComplete failed) {
        var usual = schedule.getNextExecutionTime(failed);
        var soon = failed.getTimeDone().plus(AGAIN_AFTER);
        return usual.isBefore(soon) ? usual : soon;
    }

    /** The log names the kind of failure and where it happened, never its message: that may hold what a person typed. */
    private static void go(RecurringWork work, CurrentUser currentUser) {
        try {
            currentUser.as(Caller.ATTEST, () -> {
                work.work();
                return true;
            });
        } catch (RuntimeException failure) {
            var where = failure.getStackTrace();
            LOG.error(
                    "{} failed: {} at {}",
                    work.name(),
                    failure.getClass().getName(),
                    where.length == 0 ? "an unknown place" : where[0]);
            throw failure;
        }
    }
}
