package org.attest.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.attest.components.HealthLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says whether the work that goes by itself does. */
@Component
class JobsHealth implements HealthLine {

    private static final Duration LATE = Duration.ofHours(1);

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    JobsHealth(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Work that goes by itself";
    }

    @Override
    public Health look() {
        var running = scheduler.getIfAvailable();
        return running == null
                ? Health.notConfigured("It is switched off here (db-scheduler.enabled).")
                : look(running.getScheduledExecutions());
    }

    Health look(List<ScheduledExecution<Object>> all) {
        var wrong = all.stream()
                .filter(it -> it.getConsecutiveFailures() > 0
                        || it.getExecutionTime().isBefore(clock.instant().minus(LATE)))
                .map(JobsHealth::said)
                .sorted()
                .toList();
        return wrong.isEmpty()
                ? Health.ok("%d pieces of work come round as they should.".formatted(all.size()))
                : Health.attention("Some work fails or is late. The log says what failed; each is tried again.")
                        .with(wrong);
    }

    private static String said(ScheduledExecution<Object> one) {
        var name = one.getTaskInstance().getTaskName();
        return one.getConsecutiveFailures() > 0
                ? "%s failed, %d in a row".formatted(name, one.getConsecutiveFailures())
                : name + " is late";
    }
}
