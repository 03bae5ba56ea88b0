package org.attest.improvements;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.shared.Money;
import org.attest.shared.Refused;

/**
 * The four figures of public money: what was allocated, what of it is committed by contract, what is spent, and what will
 * be spent by the end of the year. None is below zero.
 */
public record Sums(Money allocated, Money committed, Money spent, Money forecast) {

    public static final Sums NONE = new Sums(Money.NONE, Money.NONE, Money.NONE, Money.NONE);

    public Sums {
        requireWhole("allocated", allocated);
        requireWhole("committed", committed);
        requireWhole("spent", spent);
        requireWhole("forecast", forecast);
    }

    private static void requireWhole(String name, Money amount) {
        if (amount.isNegative()) {
            throw new Refused("The money %s cannot be below zero: %s.".formatted(name, amount));
        }
    }

    static Sums of(Collection<Sums> all) {
        return all.stream().reduce(NONE, Sums::plus);
    }

    Sums plus(Sums more) {
        return new Sums(
                allocated.plus(more.allocated),
                committed.plus(more.committed),
                spent.plus(more.spent),
                forecast.plus(more.forecast));
    }

    /** What will be left of the allocation at the end of the year; below zero where more will be spent. */
    public Money left() {
        return allocated.minus(forecast);
    }

    /** What stands out, in plain words; empty where nothing does. */
    public List<String> remarks() {
        return Stream.of(
                        remark(forecast, allocated, "More is forecast than was allocated: %s more."),
                        remark(committed, allocated, "More is committed than was allocated: %s more."),
                        remark(spent, forecast, "More is spent than is forecast: %s more."))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> remark(Money more, Money less, String words) {
        return more.compareTo(less) > 0 ? Stream.of(words.formatted(more.minus(less))) : Stream.empty();
    }
}
