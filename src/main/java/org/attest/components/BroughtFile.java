package org.attest.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A brought file under the name that its person gave it, kept only until it is read, or while that person is asked what to do with it. */
public record BroughtFile(Path path, String name) {

    /** Takes the file from where it would be deleted next. */
    public static BroughtFile of(Path brought, String name) {
        try {
            var held = Files.createTempFile("attest-", ".held");
            Files.move(brought, held, StandardCopyOption.REPLACE_EXISTING);
            return new BroughtFile(held, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a file that stays where it is. */
    public static BroughtFile copyOf(Path file, String name) {
        try {
            var copy = Files.createTempFile("attest-", ".held");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return new BroughtFile(copy, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
