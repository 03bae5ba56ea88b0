package org.attest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.attest.shared.StoryClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still on 22 November 2026, 09:00 in London, until a test moves it or a story goes back. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private volatile Instant now = START;

    public void set(Instant moment) {
        now = moment;
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return new StoryClock(Clock.fixed(now, ZoneOffset.UTC)).instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
