package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The delay that grows with wrong tries from sources never seen for an account; time is the test's, nobody sleeps. */
@AttestTest
class StrangerDelayTest {

    @Autowired
    StrangerDelay strangers;

    @Autowired
    TestClock clock;

    final String account = UUID.randomUUID() + "@example.org";

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void thirtyWrongTriesInAnHourAreFreeAndTheNextOnesComeLaterAndLater() {
        IntStream.range(0, 30).forEach(_ -> assertThat(strangers.admit(account)).isPresent());

        for (var seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            clock.move(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(strangers.admit(account)).as("%d s", seconds).isEmpty();
            clock.move(Duration.ofMillis(1));
            assertThat(strangers.admit(account)).as("%d s", seconds).isPresent();
        }
    }

    @Test
    void whatCameTooEarlyDoesNotMakeTheWaitLonger() {
        IntStream.range(0, 30).forEach(_ -> strangers.admit(account));
        IntStream.range(0, 50).forEach(_ -> assertThat(strangers.admit(account)).isEmpty());

        clock.move(Duration.ofSeconds(1));
        assertThat(strangers.admit(account)).isPresent();
    }

    @Test
    void aRightPasswordIsNoWrongTryAndAnHourForgets() {
        IntStream.range(0, 40)
                .forEach(_ -> strangers.takeBack(strangers.admit(account).orElseThrow()));
        IntStream.range(0, 30).forEach(_ -> strangers.admit(account));
        assertThat(strangers.admit(account)).isEmpty();

        clock.move(Duration.ofHours(1));
        assertThat(strangers.admit(account)).isPresent();
        assertThat(strangers.admit(account)).isPresent();
    }

    @Test
    void anotherAccountIsNotSlowed() {
        IntStream.range(0, 40).forEach(_ -> strangers.admit(account));
        assertThat(strangers.admit("another-" + account)).isPresent();
    }
}
