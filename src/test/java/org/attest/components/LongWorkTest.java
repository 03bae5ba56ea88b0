package org.attest.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.attest.components.LongWork.Lane;
import org.attest.shared.Acting;
import org.attest.shared.Cancelled;
import org.attest.shared.PersonId;
import org.attest.shared.Progress;
import org.attest.shared.Progress.Phase;
import org.attest.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work in the background: one piece at a time in each lane here, cancelled at any moment but the last. */
class LongWorkTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final PersonId anita = PersonId.next();
    private final AtomicInteger without = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final LongWork works = new LongWork(
            new Acting() {
                @Override
                public PersonId person() {
                    return anita;
                }

                @Override
                public <T> Supplier<T> onward(Supplier<T> work) {
                    return work;
                }
            },
            1,
            1,
            1);

    @AfterEach
    void letGo() {
        held.countDown();
        works.destroy();
    }

    @Test
    void workComesToItsResultAndIsThenForgotten() {
        var work = start("a", () -> "done");

        assertThat(work.isOverWithin(LONG_ENOUGH)).isTrue();
        assertThat(work.result()).isEqualTo("done");
        assertThat(without).hasValue(0);
        assertThat(start("a", () -> "again").isOverWithin(LONG_ENOUGH)).isTrue();
    }

    @Test
    void moreThanTheLaneTakesWaitsAndSaysSoAndIsCancelledWithoutEverBeginning() {
        var first = start("first", this::hold);
        var second = start("second", () -> {
            throw new IllegalStateException("never begins");
        });
        assertThat(works.start(Lane.MANY_FILES, "other lane", () -> "at once", () -> {})
                        .isOverWithin(LONG_ENOUGH))
                .isTrue();
        assertThat(second.progress().now().inWords()).isEqualTo("Waiting until other files are done");

        assertThat(second.cancel()).isTrue();

        assertThat(second.isOver()).isTrue();
        assertThatThrownBy(second::result).isInstanceOf(Cancelled.class);
        assertThat(without).hasValue(1);
        held.countDown();
        assertThat(first.isOverWithin(LONG_ENOUGH)).isTrue();
        assertThat(start("third", () -> "third").isOverWithin(LONG_ENOUGH)).isTrue();
    }

    @Test
    void theSameIsNotBegunTwiceAndIsFoundWhileItGoesOn() {
        var first = start("apply", this::hold);

        assertThatThrownBy(() -> start("apply", () -> "twice")).isInstanceOf(Refused.class);
        assertThat(works.find("apply")).contains(first);
        assertThat(works.find("else")).isEmpty();
        held.countDown();
        assertThat(first.isOverWithin(LONG_ENOUGH)).isTrue();
    }

    @Test
    void workThatIsCancelledEndsAtItsNextStepAndWorkThatHasSettledIsDoneWhole() {
        var cancelled = start("cancelled", () -> {
            Progress.current().begin(Phase.READING, 10);
            hold();
            Progress.current().step();
            return "not reached";
        });
        assertThat(cancelled.cancel()).isTrue();
        held.countDown();
        assertThat(cancelled.isOverWithin(LONG_ENOUGH)).isTrue();
        assertThatThrownBy(cancelled::result).isInstanceOf(Cancelled.class);

        var settled = start("settled", () -> {
            Progress.current().settle();
            assertThat(Progress.current().cancel()).isFalse();
            Progress.current().step();
            return "whole";
        });
        assertThat(settled.isOverWithin(LONG_ENOUGH)).isTrue();
        assertThat(settled.result()).isEqualTo("whole");
    }

    @Test
    void whatWorkThrowsIsItsEnd() {
        var refused = start("refused", () -> {
            throw new Refused("No.");
        });
        assertThat(refused.isOverWithin(LONG_ENOUGH)).isTrue();
        assertThatThrownBy(refused::result).isInstanceOf(Refused.class).hasMessage("No.");
        assertThat(without).hasValue(1);
    }

    @Test
    void whoFollowsHearsOfItUntilTheEnd() {
        var heard = new ArrayList<String>();
        var begun = new CountDownLatch(1);
        var work = start("counted", () -> {
            Progress.current().begin(Phase.CHECKING, 20_000);
            Progress.current().reached(12_400, 20_000);
            begun.countDown();
            return hold();
        });
        await(begun);
        try (var _ = work.follow(() -> heard.add(work.progress().now().inWords()))) {
            works.tell();
        }
        works.tell();

        assertThat(heard).isEqualTo(List.of("Checking: 12,400 of 20,000 rows"));
    }

    private Work<String> start(String name, Supplier<String> work) {
        return works.start(Lane.ONE_FILE, name, work, without::incrementAndGet);
    }

    private String hold() {
        await(held);
        return "held";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
