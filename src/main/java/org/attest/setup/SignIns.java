package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The demonstration's sign-ins, kept in a file that its owner alone may read, so that each start can print them. */
@Component
class SignIns {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    SignIns(@Value("${attest.data}") Path data) {
        file = data.resolve("demonstration-sign-ins");
    }

    /** One person's way in. */
    record SignIn(String role, String email, String password) {

        String line() {
            return "%-34s %-44s %s".formatted(role, email, password);
        }
    }

    void keep(List<SignIn> all) {
        var lines = all.stream()
                .map(it -> String.join("\t", it.role(), it.email(), it.password()))
                .toList();
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty before the first start made them. */
    List<SignIn> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(it -> it.split("\t"))
                            .map(it -> new SignIn(it[0], it[1], it[2]))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Four groups of four, easy to read out. */
    static String password() {
        var password = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
