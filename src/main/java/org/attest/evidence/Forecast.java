package org.attest.evidence;

import java.time.LocalDate;
import java.util.List;

/** What a day brings if nobody renews anything until then: how many items are stale, and which of what they prove is hit. */
public record Forecast(LocalDate day, long staleItems, List<AtStake> atStake) {

    public Forecast {
        atStake = List.copyOf(atStake);
    }

    public List<AtStake> onStaleOnly() {
        return atStake.stream().filter(AtStake::onStaleOnly).toList();
    }

    public List<AtStake> onSomethingElseToo() {
        return atStake.stream().filter(it -> !it.onStaleOnly()).toList();
    }
}
