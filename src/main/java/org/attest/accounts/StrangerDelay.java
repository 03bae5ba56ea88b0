package org.attest.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing at one account from many places: of the tries from sources that nobody signed in from before,
 * thirty wrong ones an hour are free; each further one must come later after the one before it than the last had to.
 * The delay stops growing at a minute, so strangers cannot lock anybody out. Written first and counted after, like
 * {@link GuessLimit}, so that many at once, or on many nodes, get no more.
 */
@Component
class StrangerDelay {

    static final int FREE = 30;
    static final Duration WITHIN = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final SignInTries tries;
    private final Clock clock;

    StrangerDelay(SignInTries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /** How long after the try before it the next one has to come. */
    static Duration after(long wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        var grown = Duration.ofSeconds(1L << Math.min(wrong - FREE, 10));
        return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    }

    /** Counts a try, unless it comes too early; each statement commits by itself, and what comes too early leaves no trace. */
    Optional<UUID> admit(String account) {
        var track = GuessLimit.track("strangers", account);
        var now = clock.instant();
        var mine = tries.saveAndFlush(new SignInTry(track, now));
        var delay = after(tries.countByTrackAndAtAfter(track, now.minus(WITHIN)) - 1);
        if (delay.isZero() || tries.countByTrackAndAtAfter(track, now.minus(delay)) <= 1) {
            return Optional.of(mine.id());
        }
        takeBack(mine.id());
        return Optional.empty();
    }

    /** For a try that was no wrong guess: the password was right, or was never looked at. */
    void takeBack(UUID admitted) {
        tries.takeBack(admitted);
    }
}
