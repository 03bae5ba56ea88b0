package org.attest.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A SHA-256 digest, written as 64 small hexadecimal digits. */
public record Sha256(String hex) {

    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 digest: " + hex);
        }
    }

    public static Sha256 ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Sha256 of(byte[] bytes) {
        return finish(digest().digest(bytes));
    }

    /** Of many lines in their order, each ended by a line feed. */
    public static Sha256 ofLines(Stream<String> lines) {
        var digest = digest();
        lines.forEachOrdered(it -> digest.update((it + "\n").getBytes(StandardCharsets.UTF_8)));
        return finish(digest.digest());
    }

    /** Wraps the finished digest of bytes that were counted while they streamed by. */
    public static Sha256 finish(byte[] digested) {
        return new Sha256(HexFormat.of().formatHex(digested));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
