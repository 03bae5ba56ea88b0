package org.attest.campaigns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.returns.ZipLine;
import org.attest.shared.Ids;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows of each load of a zip how far it is, also when the run of Attest that was at it is no more. */
@Component
class CampaignLoads {

    /** The longest that one file takes, and more. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final UUID process = Ids.next();
    private final Set<UUID> live = ConcurrentHashMap.newKeySet();
    private final CampaignStore store;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CampaignLoads(CampaignStore store, CurrentUser currentUser, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.currentUser = currentUser;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    Load begin(UUID campaign) {
        var kept = inTransaction(() -> {
            var asked = store.find(scope(), campaign).orElseThrow(UnknownItem::new);
            var load = new KeptLoad(asked, currentUser.get().person(), process, now());
            store.keep(load);
            return load;
        });
        live.add(kept.id());
        return new Load(kept.id(), scope());
    }

    Optional<BrokenLoad> broken(UUID campaign) {
        return inTransaction(() -> store.lastLoad(scope(), campaign)
                .filter(it -> !it.isEnded() && !live.contains(it.id()))
                .map(it -> it.broken(now().minus(LONGEST_SILENCE), process)));
    }

    /** One that goes on; it is over once it is closed, whatever came of it. */
    final class Load implements AutoCloseable {

        private final UUID id;
        private final Scope icbs;

        private Load(UUID id, Scope icbs) {
            this.id = id;
            this.icbs = icbs;
        }

        void went(ZipLine line, int of) {
            inTransaction(() -> {
                kept().went(line, of, now());
                return true;
            });
        }

        @Override
        public void close() {
            try {
                inTransaction(() -> {
                    kept().end(now());
                    return true;
                });
            } finally {
                live.remove(id);
            }
        }

        private KeptLoad kept() {
            return store.load(icbs, id).orElseThrow(UnknownItem::new);
        }
    }

    private Scope scope() {
        return currentUser.get().scope(Role.ICB_LEAD);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
