package org.attest.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** The code that proves that whoever sets up the administrator can read the server's console or its data folder. */
final class FirstRunCode {

    static final int TRIES = 5;
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // none that looks like another

    private final Path file;
    private final String code;
    private int wrong;

    private FirstRunCode(Path file, String code) {
        this.file = file;
        this.code = code;
    }

    static FirstRunCode writtenTo(Path file) {
        var random = new SecureRandom();
        var signs = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            signs.append(i % 4 == 0 && i > 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        var code = new FirstRunCode(file, signs.toString());
        try {
            OwnerOnly.write(file, signs + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    String words() {
        return code;
    }

    synchronized boolean isStopped() {
        return wrong >= TRIES;
    }

    /** Spaces, dashes and small letters do not matter; the fifth wrong code stops it until Attest starts again. */
    synchronized boolean fits(String typed) {
        if (isStopped()) {
            return false;
        }
        if (MessageDigest.isEqual(bytes(typed), bytes(code))) {
            return true;
        }
        wrong++;
        if (isStopped()) {
            drop();
        }
        return false;
    }

    void drop() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
    }
}
