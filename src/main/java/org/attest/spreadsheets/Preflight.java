package org.attest.spreadsheets;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attest.spreadsheets.FileRefused.Reason;

/**
 * Looks at the raw zip before any parser: how many entries, how they are called, how many bytes really come out of them,
 * and that nothing in it runs, links or declares a document type.
 */
final class Preflight {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final long FREE_BYTES = 1024 * 1024;
    private static final Pattern MACROS = Pattern.compile(".*(vbaproject|vbadata|xl/macrosheets/|xl/dialogsheets/).*");
    private static final Pattern LINKED = Pattern.compile(
            ".*(xl/externallinks/|xl/embeddings/|xl/activex/|xl/connections\\.|xl/querytables/|xl/model/|customui/).*");

    private final ZipFile zip;
    private final Limits limits;
    private final Deadline deadline;
    private final byte[] buffer = new byte[65_536];
    private long inflated;

    Preflight(ZipFile zip, Limits limits, Deadline deadline) {
        this.zip = zip;
        this.limits = limits;
        this.deadline = deadline;
    }

    void check() throws IOException {
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
        var again = zip.entries();
        while (again.hasMoreElements()) {
            inflate(again.nextElement());
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
        if (MACROS.matcher(lower).matches()) {
            throw new FileRefused(Reason.MACROS);
        }
        if (LINKED.matcher(lower).matches()) {
            throw new FileRefused(Reason.LINKED);
        }
    }

    private void inflate(ZipEntry entry) throws IOException {
        var packed = Math.max(1, entry.getCompressedSize());
        var isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        long unpacked = 0;
        int matched = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                inflated += read;
                if (inflated > limits.inflatedBytes()
                        || (unpacked > FREE_BYTES && unpacked / packed > limits.ratio())) {
                    throw new FileRefused(Reason.UNSAFE);
                }
                matched = isXml ? lookForDoctype(read, matched) : 0;
                deadline.check();
            }
        }
    }

    /** Zero bytes are passed over, so that UTF-16 hides nothing; text in cells has its angle brackets escaped. */
    private int lookForDoctype(int length, int matchedBefore) {
        int matched = matchedBefore;
        for (int i = 0; i < length; i++) {
            byte it = buffer[i];
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
