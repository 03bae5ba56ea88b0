package org.attest.evidence;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attest.database.FirstRows;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Gives out the references of an organisation without a gap: adding to the counter holds its row until the transaction
 * ends, and takes the number back when that fails.
 */
@Component
class References {

    private static final Pattern WRITTEN = Pattern.compile("[Ee]-?0*(\\d{1,8})");

    private final ReferenceCounters counters;
    private final FirstRows<UUID> begun;

    References(ReferenceCounters counters, PlatformTransactionManager transactions) {
        this.counters = counters;
        this.begun = new FirstRows<>(transactions);
    }

    /** Takes so many numbers in a row and answers the first. */
    int take(OrganisationId organisation, int count) {
        var key = organisation.id();
        begun.need(key, counters::existsById, it -> counters.saveAndFlush(new ReferenceCounter(it)));
        counters.advance(key, count);
        return counters.last(key) - count + 1;
    }

    static String written(int number) {
        return "E-%04d".formatted(number);
    }

    /** The number of {@code E-0042}; empty for anything that is no reference. */
    static OptionalInt number(String reference) {
        var match = WRITTEN.matcher(reference.strip());
        return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }
}
