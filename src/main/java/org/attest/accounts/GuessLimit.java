package org.attest.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.attest.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: ten tries in five minutes per account and source, written to the database before the password
 * is looked at and counted after, so that many tries at once, or on many nodes, get no more.
 */
@Component
class GuessLimit {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(5);
    static final String WAIT = "There were too many tries. Wait five minutes, then try again.";
    private static final Duration KEPT = Duration.ofHours(1);

    private final SignInTries tries;
    private final Clock clock;
    private volatile Instant pruned = Instant.EPOCH;

    GuessLimit(SignInTries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /** Nobody can read from it who tried, nor from where. */
    static String track(String source, String account) {
        return Sha256.ofText(source + "\n" + account).hex();
    }

    /** Each statement commits by itself; a refused try is not counted, so waiting five minutes always helps. */
    boolean mayTry(String track) {
        var now = clock.instant();
        prune(now);
        var mine = tries.saveAndFlush(new SignInTry(track, now));
        if (tries.countByTrackAndAtAfter(track, now.minus(WITHIN)) <= MOST) {
            return true;
        }
        tries.takeBack(mine.id());
        return false;
    }

    @Transactional
    void forget(String track) {
        tries.forget(track);
    }

    private void prune(Instant now) {
        if (pruned.plus(WITHIN).isBefore(now)) {
            pruned = now;
            tries.prune(now.minus(KEPT));
        }
    }
}
