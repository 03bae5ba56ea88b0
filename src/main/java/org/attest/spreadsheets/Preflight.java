package org.attest.spreadsheets;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attest.spreadsheets.FileRefused.Reason;

/**
 * Looks at the raw zip before any parser: how many entries, how they are called, how many bytes really come out of them,
 * and that nothing in it runs, links or declares a document type. It keeps what it unpacked as far as there is room, so
 * that a workbook of usual size is unpacked once, and what is read is what was looked at.
 */
final class Preflight {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final long FREE_BYTES = 1024 * 1024;
    /** A sheet of twenty thousand rows and its texts. */
    private static final int MOST_KEPT = 16 * 1024 * 1024;

    private static final int PIECE = 65_536;
    private static final byte[] NO_ROOM = {};
    private static final Pattern MACROS = Pattern.compile("vbaproject|vbadata|xl/macrosheets/|xl/dialogsheets/");
    private static final Pattern LINKED = Pattern.compile(
            "xl/externallinks/|xl/embeddings/|xl/activex/|xl/connections\\.|xl/querytables/|xl/model/|customui/");

    private final ZipFile zip;
    private final Limits limits;
    private final Deadline deadline;
    private final byte[] buffer = new byte[PIECE];
    private final Map<String, byte[]> kept = new HashMap<>();
    private int roomLeft = MOST_KEPT;
    private long inflated;

    Preflight(ZipFile zip, Limits limits, Deadline deadline) {
        this.zip = zip;
        this.limits = limits;
        this.deadline = deadline;
    }

    /** Answers the parts of XML that were kept, by their names. */
    Map<String, byte[]> check() throws IOException {
        if (zip.size() > limits.entries()) {
            throw FileRefused.tooMuch("parts", limits.entries());
        }
        var names = new HashSet<String>();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var name = entries.nextElement().getName();
            checkName(name);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new FileRefused(Reason.UNSAFE);
            }
        }
        checkSizes();
        var again = zip.entries();
        while (again.hasMoreElements()) {
            inflate(again.nextElement());
        }
        return kept;
    }

    /** What the zip says of itself may be a lie, but one that says too much needs no unpacking. */
    private void checkSizes() {
        var declared = 0L;
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            var size = Math.max(0, entry.getSize());
            declared += size;
            refuseTooLarge(declared, size, entry);
        }
    }

    private void refuseTooLarge(long all, long unpacked, ZipEntry entry) {
        var packed = Math.max(1, entry.getCompressedSize());
        if (all > limits.inflatedBytes() || (unpacked > FREE_BYTES && unpacked / packed > limits.ratio())) {
            throw new FileRefused(Reason.UNSAFE);
        }
    }

    private static void checkName(String name) {
        if (name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.contains("..")
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new FileRefused(Reason.UNSAFE);
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (MACROS.matcher(lower).find()) {
            throw new FileRefused(Reason.MACROS);
        }
        if (LINKED.matcher(lower).find()) {
            throw new FileRefused(Reason.LINKED);
        }
    }

    private void inflate(ZipEntry entry) throws IOException {
        var isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        var room = isXml ? room(entry.getSize()) : NO_ROOM;
        long count = 0;
        int matched = 0;
        try (var in = zip.getInputStream(entry)) {
            for (var ended = false; !ended; deadline.check()) {
                var into = count < room.length ? room : buffer;
                var from = count < room.length ? (int) count : 0;
                var read = in.read(into, from, Math.min(PIECE, into.length - from));
                ended = read < 0;
                count += Math.max(0, read);
                inflated += Math.max(0, read);
                refuseTooLarge(inflated, count, entry);
                matched = isXml ? lookForDoctype(into, from, from + read, matched) : 0;
            }
        }
        if (count > 0 && count == room.length) {
            kept.put(entry.getName(), room);
        }
    }

    /** For a part that says to be so large; the room is spent even where that is not true. */
    private byte[] room(long size) {
        if (size < 0 || size > roomLeft) {
            return NO_ROOM;
        }
        roomLeft -= (int) size;
        return new byte[(int) size];
    }

    /** Zero bytes are passed over, so that UTF-16 hides nothing; text in cells has its angle brackets escaped. */
    private static int lookForDoctype(byte[] bytes, int from, int to, int matchedBefore) {
        int matched = matchedBefore;
        for (int i = from; i < to; i++) {
            while (matched == 0 && bytes[i] != '<') {
                if (++i == to) {
                    return 0;
                }
            }
            byte it = bytes[i];
            if (it == 0) {
                continue;
            }
            if (it == DOCTYPE[matched]) {
                matched++;
                if (matched == DOCTYPE.length) {
                    throw new FileRefused(Reason.UNSAFE);
                }
            } else {
                matched = it == '<' ? 1 : 0;
            }
        }
        return matched;
    }
}
