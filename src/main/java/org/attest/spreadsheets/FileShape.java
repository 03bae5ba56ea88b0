package org.attest.spreadsheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is, judged by its first bytes and never by its name. */
enum FileShape {
    ZIP,
    ENCRYPTED,
    OLD_EXCEL,
    TEXT,
    OTHER;

    private static final int HEAD = 65_536;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileShape of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (head.length >= 4 && Arrays.equals(head, 0, 4, COMPOUND, 0, 4)) {
            return indexOf(Files.readAllBytes(file), PACKAGE) >= 0 ? ENCRYPTED : OLD_EXCEL;
        }
        return isText(head) ? TEXT : OTHER;
    }

    private static boolean isText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        for (byte it : head) {
            if (it >= 0 && it < ' ' && "\t\r\n\f".indexOf(it) < 0) {
                return false;
            }
        }
        return !startsWith(head, '%', 'P', 'D', 'F');
    }

    private static boolean startsWith(byte[] head, int... first) {
        if (head.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if (head[i] != (byte) first[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] all, byte[] wanted) {
        for (int i = 0; i <= all.length - wanted.length; i++) {
            if (all[i] == wanted[0] && Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
