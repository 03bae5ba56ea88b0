package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.springframework.stereotype.Component;

/** Takes a file that somebody sends: is it of an accepted kind and size, is there room, and what says the scanner? */
@Component
class FileIntake {

    private final FileStore store;
    private final FileLimits limits;
    private final Quota quota;
    private final VirusScanner scanner;

    FileIntake(FileStore store, FileLimits limits, Quota quota, VirusScanner scanner) {
        this.store = store;
        this.limits = limits;
        this.quota = quota;
        this.scanner = scanner;
    }

    /**
     * Puts the bytes under their hash as they come.
     *
     * @throws Refused when there are none, too many, of a kind that is not accepted, or no room
     */
    StoredFile take(OrganisationId organisation, String givenName, InputStream bytes) {
        var name = FileTypes.cleanName(givenName);
        var extension = FileTypes.accepted(name);
        try (var room = quota.room(organisation)) {
            var arriving = new Arriving(bytes, limits.largest(), room::take);
            store.take(organisation, arriving, whole -> FileTypes.check(extension, whole));
            return new StoredFile(
                    name,
                    FileTypes.mediaType(extension),
                    arriving.size(),
                    arriving.hash(),
                    scan(organisation, arriving.hash()));
        }
    }

    /** @throws Refused when the bytes are gone */
    Verdict scan(OrganisationId organisation, Sha256 content) {
        try (var bytes = store.open(organisation, content)) {
            return scanner.scan(bytes);
        } catch (IOException e) {
            return Verdict.NO_ANSWER;
        }
    }
}
