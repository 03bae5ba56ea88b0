package org.attest.evidence;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Looks for viruses in a content. */
interface VirusScanner {

    /** For an Attest without one: nothing is scanned. */
    VirusScanner NONE = new VirusScanner() {
        @Override
        public Verdict scan(InputStream bytes) {
            return Verdict.NOBODY_LOOKED;
        }

        @Override
        public boolean configured() {
            return false;
        }

        @Override
        public Optional<String> version(Duration patience) {
            return Optional.empty();
        }
    };

    /** Never throws: a scanner that cannot be reached or breaks off gives {@link Verdict#NO_ANSWER}. */
    Verdict scan(InputStream bytes);

    boolean configured();

    /** What it says of itself and of its signatures; empty when it does not answer in time. */
    Optional<String> version(Duration patience);
}
