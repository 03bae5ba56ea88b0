package org.attest.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.Attest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The application in a process of its own, with an import for each of several organisations, each of which stops dead before
 * a statement of its own and waits there to be killed. It says which are done, and when none goes on.
 */
final class ImportUntilKilled {

    private static final int LONGEST_WAIT = 5;
    private static final ThreadLocal<Place> LEFT = new ThreadLocal<>();

    private ImportUntilKilled() {}

    /** One import: what stands between the bars of a line. */
    /** Where work stands still: after so many statements, or before the first that begins so. */
    private record Place(AtomicInteger left, String before) {

        boolean isReached(String sql) {
            return left.decrementAndGet() < 0 || sql.startsWith(before);
        }
    }

    private record Work(String[] told) {

        int number() {
            return Integer.parseInt(told[0]);
        }

        Place place() {
            var number = told[1].matches("\\d+");
            return new Place(new AtomicInteger(number ? Integer.parseInt(told[1]) : Integer.MAX_VALUE), told[1]);
        }

        OrganisationId organisation() {
            return OrganisationId.of(told[2]);
        }

        Caller caller() {
            var person = new PersonId(UUID.fromString(told[3]));
            return new Caller(person, "Anita Rao", Set.of(new Grant(Role.PROVIDER_LEAD, organisation())), Set.of());
        }

        Supplier<Object> of(ListableBeanFactory beans) {
            var intake = beans.getBean(ReturnIntake.class);
            var ref = new AssessmentRef(organisation(), ReturnWorld.YEAR);
            return told.length == 5
                    ? () -> intake.take(ref, Path.of(told[4]), "return.xlsx")
                    : () -> intake.apply(UUID.fromString(told[4]), told[5]);
        }
    }

    /** The file with the work, then the settings of the application. */
    public static void main(String[] told) throws IOException, InterruptedException {
        var beans = new SpringApplication(Attest.class, Stops.class)
                .run(List.of(told).subList(1, told.length).toArray(String[]::new));
        var lines = Files.readAllLines(Path.of(told[0]));
        var moving = new CountDownLatch(lines.size());
        Stops.moving = moving;
        for (var line : lines) {
            var work = new Work(line.split("\\|"));
            var act = work.of(beans);
            Thread.ofPlatform().daemon().start(() -> {
                LEFT.set(work.place());
                try {
                    var end = beans.getBean(CurrentUser.class).as(work.caller(), act);
                    say((end instanceof Applied.Moved ? "moved " : "done ") + work.number());
                } catch (RuntimeException failure) {
                    say("failed " + work.number() + " " + failure);
                }
                moving.countDown();
            });
        }
        moving.await(LONGEST_WAIT, TimeUnit.SECONDS); // some wait for rows that others hold, and are killed there
        say("ready");
        new CountDownLatch(1).await();
    }

    private static synchronized void say(String words) {
        System.out.println("said " + words);
        System.out.flush();
    }

    /** Lets a thread of work come to so many statements and no further. */
    static final class Stops implements StatementInspector {

        private static volatile CountDownLatch moving = new CountDownLatch(0);

        @Override
        public String inspect(String sql) {
            var left = LEFT.get();
            if (left != null && left.isReached(sql)) {
                moving.countDown();
                waitForever();
            }
            return sql;
        }

        private static void waitForever() {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }

        /** The time of the tests, whatever day it is. */
        @Bean
        @Primary
        static Clock standing() {
            return new TestClock();
        }

        @Bean
        static HibernatePropertiesCustomizer stops() {
            return properties -> properties.put(AvailableSettings.STATEMENT_INSPECTOR, new Stops());
        }
    }
}
