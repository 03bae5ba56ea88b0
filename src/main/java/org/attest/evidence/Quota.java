package org.attest.evidence;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** How much an organisation may still add: what it keeps, each content once, and what is arriving at this moment count. */
@Component
class Quota {

    private final KeptFiles kept;
    private final FileLimits limits;
    private final ConcurrentMap<OrganisationId, AtomicLong> arriving = new ConcurrentHashMap<>();

    Quota(KeptFiles kept, FileLimits limits) {
        this.kept = kept;
        this.limits = limits;
    }

    /** For one file that is about to come; closed once it is kept or refused. */
    Room room(OrganisationId organisation) {
        return new Room(
                limits.quota().toBytes() - kept.bytes(organisation),
                arriving.computeIfAbsent(organisation, _ -> new AtomicLong()));
    }

    /** What is left for one file and the others that arrive beside it. */
    final class Room implements AutoCloseable {

        private final long left;
        private final AtomicLong beside;
        private long taken;

        private Room(long left, AtomicLong beside) {
            this.left = left;
            this.beside = beside;
        }

        /** @throws Refused when these bytes are more than is left */
        void take(int bytes) {
            taken += bytes;
            if (beside.addAndGet(bytes) > left) {
                throw new Refused(
                        "Your organisation has no room left for this file: all its files together may have %s. Nothing was stored. Ask your administrator for more room."
                                .formatted(FileLimits.words(limits.quota())));
            }
        }

        @Override
        public void close() {
            beside.addAndGet(-taken);
        }
    }
}
