package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;

/**
 * Where the bytes of evidence lie, under their SHA-256, each organisation by itself: equal bytes are kept once within
 * one and share nothing between two. Whatever stands behind it passes the contract test {@code FileStoreContract}.
 */
interface FileStore {

    /**
     * Takes the bytes as they come. They can be opened only once all of them are safe; until then nothing of them is to
     * be seen, and a refusal or an end of the line on the way leaves nothing behind.
     *
     * @throws Refused when the bytes are refused on their way or by {@code check}, or when there is no room
     */
    void take(OrganisationId organisation, Arriving bytes, ContentCheck check);

    /** @throws Refused when the bytes are gone */
    InputStream open(OrganisationId organisation, Sha256 content);

    boolean holds(OrganisationId organisation, Sha256 content);

    /**
     * Removes what nobody names and what arrived only in part, where it came before a moment; what came later may still
     * be on its way to a row.
     *
     * @return how many it removed
     */
    int sweep(Instant before, NamedContents named);

    /** Looks at the whole content, which is on a local disk for so long, and refuses what is not accepted. */
    interface ContentCheck {
        void look(Path whole) throws IOException;
    }

    /** Says which of these contents some row names. */
    interface NamedContents {
        Set<Sha256> among(OrganisationId organisation, Collection<Sha256> contents);
    }
}
