package org.attest.evidence;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attest.shared.OrganisationId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out the references of an organisation without a gap: adding to the counter holds its row until the transaction
 * ends, and takes the number back when that fails.
 */
@Component
class References {

    private static final Pattern WRITTEN = Pattern.compile("[Ee]-?0*(\\d{1,8})");

    private final ReferenceCounters counters;
    private final TransactionTemplate apart;

    References(ReferenceCounters counters, PlatformTransactionManager transactions) {
        this.counters = counters;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Takes so many numbers in a row and answers the first. */
    int take(OrganisationId organisation, int count) {
        var key = organisation.id();
        // a look does not lock, where an update of a row that is not there would lock out the one who makes it
        if (!counters.existsById(key)) {
            begin(key);
        }
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

    /** The first item of an organisation: two at once may both try, and one row is enough. */
    private void begin(UUID organisation) {
        try {
            apart.executeWithoutResult(_ -> {
                if (!counters.existsById(organisation)) {
                    counters.saveAndFlush(new ReferenceCounter(organisation));
                }
            });
        } catch (DataIntegrityViolationException alreadyThere) {
            // somebody else was first, which is just as well
        }
    }
}
