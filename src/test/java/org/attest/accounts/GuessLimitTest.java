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

@AttestTest
class GuessLimitTest {

    @Autowired
    GuessLimit guesses;

    @Autowired
    TestClock clock;

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void refusedTriesAreNotCountedSoWaitingFiveMinutesAlwaysHelps() {
        var track = GuessLimit.track("here", UUID.randomUUID().toString());
        IntStream.range(0, GuessLimit.MOST)
                .forEach(_ -> assertThat(guesses.mayTry(track)).isTrue());
        clock.move(Duration.ofMinutes(4));
        IntStream.range(0, 20).forEach(_ -> assertThat(guesses.mayTry(track)).isFalse());

        clock.move(Duration.ofMinutes(1));
        assertThat(guesses.mayTry(track)).isTrue();
    }
}
