package org.attest.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import org.attest.access.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the scheduler what it asks for: all recurring work of the modules, and the time. */
@Configuration
class JobsConfiguration {

    @Bean
    List<Task<?>> recurringTasks(ObjectProvider<RecurringWork> works, CurrentUser currentUser) {
        return works.stream().<Task<?>>map(it -> Round.of(it, currentUser)).toList();
    }

    @Bean
    Clock timeOfJobs(java.time.Clock clock) {
        return clock::instant;
    }
}
