package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a plain text file or a CSV: bytes to letters, nothing to parse, so no process of its own is needed. */
final class PlainText {

    private static final Set<String> MEDIA_TYPES = Set.of("text/plain", "text/csv");
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_LETTER = 4;

    private PlainText() {}

    static boolean is(String mediaType) {
        return MEDIA_TYPES.contains(mediaType);
    }

    /** As UTF-8 or UTF-16 where it is that, else as Windows wrote it before. */
    static ReadOut read(InputStream bytes, int mostCharacters) throws IOException {
        var most = mostCharacters * LONGEST_LETTER;
        var start = bytes.readNBytes(most);
        // only the limit cuts a letter in two
        var text = decoded(start, start.length == most ? LONGEST_LETTER - 1 : 0);
        return ReadOut.of(
                text.substring(0, Math.min(text.length(), mostCharacters)).replace("\0", ""));
    }

    private static String decoded(byte[] bytes, int mostCut) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        var skipped = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (var cut = 0; cut <= mostCut; cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped - cut))
                        .toString();
            } catch (CharacterCodingException notYet) {
                continue;
            }
        }
        return new String(bytes, OLD_WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(it -> Byte.toUnsignedInt(bytes[it]) == mark[it]);
    }
}
