package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.IntConsumer;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** The bytes of one file on their way in: counted against what is accepted, and digested, as they pass. */
final class Arriving extends InputStream {

    private final InputStream from;
    private final DataSize largest;
    private final IntConsumer room;
    private final MessageDigest digest = Sha256.digest();
    private long size;
    private @Nullable Sha256 hash;

    /** @param room is told of all bytes and refuses those for which there is no room */
    Arriving(InputStream from, DataSize largest, IntConsumer room) {
        this.from = from;
        this.largest = largest;
        this.room = room;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws Refused when the file, or all files of the organisation, become larger than is accepted */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = from.read(into, offset, length);
        if (read > 0) {
            size += read;
            if (size > largest.toBytes()) {
                throw new Refused("The file is larger than %s, the most that is accepted. Nothing was stored."
                        .formatted(FileLimits.words(largest)));
            }
            room.accept(read);
            digest.update(into, offset, read);
        }
        return read;
    }

    long size() {
        return size;
    }

    /**
     * The hash of all that has passed; nothing may come after it was asked for.
     *
     * @throws Refused when nothing came
     */
    Sha256 hash() {
        if (size == 0) {
            throw new Refused("The file is empty (0 bytes). Nothing was stored.");
        }
        if (hash == null) {
            hash = Sha256.finish(digest.digest());
        }
        return hash;
    }
}
