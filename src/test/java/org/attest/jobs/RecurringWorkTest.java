package org.attest.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Work that goes on by itself, on the real table. */
@AttestTest
class RecurringWorkTest {

    private static final String TABLE = "scheduled_job";

    @Autowired
    DataSource database;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Autowired
    ObjectProvider<Scheduler> running;

    @Test
    void aRoundGoesByItselfAsAttest() throws InterruptedException {
        var done = new CountDownLatch(1);
        var actors = new ArrayList<Caller>();
        var work = work(Rhythm.every(Duration.ofHours(1)), () -> {
            actors.add(currentUser.get());
            done.countDown();
        });
        var came = new ArrayList<Boolean>();

        new ApplicationContextRunner() // its end leaves what is only lent to it open
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DbSchedulerAutoConfiguration.class))
                .withUserConfiguration(JobsConfiguration.class)
                .withBean(DataSource.class, () -> new DelegatingDataSource(database))
                .withBean("clock", Clock.class, Clock::systemUTC)
                .withBean(CurrentUser.class, () -> currentUser)
                .withBean(RecurringWork.class, () -> work)
                .run(it -> {
                    it.getBean(Scheduler.class).start();
                    came.add(done.await(20, SECONDS));
                });

        assertThat(came).containsExactly(true);
        assertThat(actors).containsExactly(Caller.ATTEST);
    }

    @Test
    void whileOneNodeIsAtItAnotherLeavesItAlone() {
        var rounds = new ArrayList<String>();
        var others = new ArrayList<ManualScheduler>();
        var name = "test." + UUID.randomUUID();
        var one = node(work(name, Rhythm.every(Duration.ofHours(1)), () -> {
            rounds.add("one");
            others.getFirst().runAnyDueExecutions();
        }));
        others.add(node(work(name, Rhythm.every(Duration.ofHours(1)), () -> rounds.add("other"))));

        one.runAnyDueExecutions();
        others.getFirst().runAnyDueExecutions();

        assertThat(rounds).containsExactly("one");
    }

    @Test
    void aRoundThatFailsComesAgainInTenMinutesAndNotOnlyTheNextDay() {
        var rounds = new ArrayList<String>();
        var node = node(work(Rhythm.daily(LocalTime.of(6, 30)), () -> {
            rounds.add("tried");
            if (rounds.size() == 1) {
                throw new IllegalStateException("the first one fails");
            }
        }));

        node.tick(Duration.ofDays(1));
        node.runAnyDueExecutions();
        node.tick(Duration.ofMinutes(9));
        node.runAnyDueExecutions();
        assertThat(rounds).hasSize(1);

        assertThat(health(node)).anySatisfy(it -> assertThat(it).endsWith("failed, 1 in a row"));

        node.tick(Duration.ofMinutes(2));
        node.runAnyDueExecutions();
        assertThat(health(node)).noneSatisfy(it -> assertThat(it).contains("failed"));
        node.tick(Duration.ofHours(12));
        node.runAnyDueExecutions();
        assertThat(rounds).hasSize(2);
    }

    @Test
    void inTestsNothingGoesByItself() {
        assertThat(running.stream()).isEmpty();
    }

    private ManualScheduler node(RecurringWork work) {
        var node = (ManualScheduler) TestHelper.createManualScheduler(database)
                .clock(standingStill())
                .startTasks(List.of(Round.of(work, currentUser)))
                .tableName(TABLE)
                .alwaysPersistTimestampInUTC()
                .build();
        node.start();
        return node;
    }

    private List<String> health(ManualScheduler node) {
        return new JobsHealth(running, clock)
                .look(node.getScheduledExecutions())
                .details();
    }

    private static SettableClock standingStill() {
        var clock = new SettableClock();
        clock.set(TestClock.START);
        return clock;
    }

    private static RecurringWork work(Rhythm rhythm, Runnable round) {
        return work("test." + UUID.randomUUID(), rhythm, round);
    }

    private static RecurringWork work(String name, Rhythm rhythm, Runnable round) {
        return new RecurringWork() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Rhythm rhythm() {
                return rhythm;
            }

            @Override
            public void work() {
                round.run();
            }
        };
    }
}
