package org.attest.risks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.attest.shared.Sha256;

/** Steps that the trail learns of together: how many there were, and the digest of their lines; none of them is held. */
final class ToldSteps implements Consumer<KeptRiskStep> {

    private final MessageDigest digest = Sha256.digest();
    private int count;

    @Override
    public void accept(KeptRiskStep step) {
        count++;
        digest.update((step.line() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    boolean isNothing() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** Ends the telling. */
    Sha256 digest() {
        return Sha256.finish(digest.digest());
    }
}
