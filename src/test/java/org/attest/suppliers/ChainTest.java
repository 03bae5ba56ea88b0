package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sub-processors never work in a circle. */
class ChainTest {

    private final List<UUID> some = Stream.generate(UUID::randomUUID).limit(12).toList();

    @Test
    void aSupplierDoesNotWorkForItself() {
        assertThat(new Chain(List.of()).wouldCircle(link(0, 0))).isTrue();
    }

    @Test
    void aCircleThroughOthersIsNoticed() {
        var chain = new Chain(List.of(link(0, 1), link(1, 2), link(2, 3)));
        assertThat(chain.wouldCircle(link(3, 0))).isTrue();
        assertThat(chain.wouldCircle(link(3, 1))).isTrue();
        assertThat(chain.wouldCircle(link(0, 3))).isFalse();
    }

    @Test
    void addingOnlyWhatMakesNoCircleNeverMakesOne() {
        var random = new Random(7);
        var links = new ArrayList<Chain.Link>();
        for (var tries = 0; tries < 500; tries++) {
            var link = link(random.nextInt(12), random.nextInt(12));
            if (!new Chain(links).wouldCircle(link)) {
                links.add(link);
            }
        }
        assertThat(links).hasSizeGreaterThan(20);
        assertThat(links).allSatisfy(it -> assertThat(new Chain(links).reached(it.subProcessor()))
                .doesNotContain(it.supplier()));
    }

    @Test
    void whatRestsOnASupplierIsFoundThroughOthersAndACircleEnds() {
        var chain = new Chain(List.of(link(1, 0), link(2, 1), link(3, 1), link(4, 2), link(4, 3), link(0, 4)));
        var resting = chain.resting(some.get(0));
        assertThat(resting.keySet()).containsExactlyInAnyOrderElementsOf(some.subList(0, 5));
        assertThat(resting.get(some.get(0))).isEmpty();
        assertThat(resting.get(some.get(4))).containsExactlyInAnyOrder(some.get(2), some.get(3));
    }

    private Chain.Link link(int supplier, int subProcessor) {
        return new Chain.Link(some.get(supplier), some.get(subProcessor));
    }
}
