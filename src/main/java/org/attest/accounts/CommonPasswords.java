package org.attest.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What everybody tries first, without asking anybody over the network: our own short list of words, and whatever is
 * made of at most three of them (and of the person's own name and address) by repeating, joining, writing digits for
 * letters or adding figures and signs; runs of the keyboard, the alphabet or the figures; few different characters.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final String[] RUNS = {
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnmqwertyuiop",
        "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
        "01234567890123456789012345678901234567890"
    };

    private final Set<String> own;

    CommonPasswords(String... own) {
        this.own = Arrays.stream(own)
                .flatMap(it -> Arrays.stream(it.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(it -> it.length() > 2)
                .collect(Collectors.toSet());
    }

    boolean holds(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        return small.chars().distinct().count() < 5
                || isRun(small)
                || madeOfWords(lettersOf(small))
                || madeOfWords(lettersOf(asLetters(trimmed(small))));
    }

    /** One run, or two after each other such as {@code qwertyuiop123456}, forwards or backwards. */
    private static boolean isRun(String small) {
        var bare = small.replaceAll("[^a-z0-9]", "");
        return bare.length() * 2 > small.length()
                && (inRun(bare)
                        || IntStream.range(3, bare.length())
                                .anyMatch(it -> inRun(bare.substring(0, it)) && inRun(bare.substring(it))));
    }

    private static boolean inRun(String part) {
        var backwards = new StringBuilder(part).reverse().toString();
        return Arrays.stream(RUNS).anyMatch(it -> it.contains(part) || it.contains(backwards));
    }

    /** Different words, three at most, in any order and number; short leftovers count as nothing. */
    private boolean madeOfWords(String letters) {
        return !letters.isEmpty() && fits(letters, 0, new HashSet<>());
    }

    private boolean fits(String letters, int from, Set<String> used) {
        if (from >= letters.length() - 1) {
            return true;
        }
        for (var to = letters.length(); to > from + 1; to--) {
            var word = letters.substring(from, to);
            if (WORDS.contains(word) || own.contains(word)) {
                var next = new HashSet<>(used);
                next.add(word);
                if (next.size() <= 3 && fits(letters, to, next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String lettersOf(String small) {
        return small.replaceAll("[^\\p{L}]", "");
    }

    private static String trimmed(String small) {
        return small.replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+$", "");
    }

    private static String asLetters(String small) {
        return small.replace('0', 'o')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't')
                .replace('8', 'b');
    }

    private static Set<String> read() {
        try (InputStream list =
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/accounts/common-words.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .flatMap(it -> Arrays.stream(it.split(" ")))
                    .filter(it -> !it.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
