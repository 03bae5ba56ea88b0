package org.attest.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in registers: often in capitals, sometimes with their own code at the end. */
final class WrittenNames {

    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "upon", "with", "to");
    private static final Set<String> LARGE = Set.of("NHS", "ICB", "GP", "UK", "CIC", "LLP", "PLC", "CCG");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

    private WrittenNames() {}

    /** Without the code that some registers repeat: {@code Barts Health (R1H)}, {@code [R1H] Barts Health}. */
    static String withoutCode(String name, String code) {
        var stripped = name.strip();
        var upper = stripped.toUpperCase(Locale.ROOT);
        for (var repeated : List.of("(" + code + ")", "[" + code + "]", code + ":", code + " - ")) {
            if (upper.endsWith(repeated) && upper.length() > repeated.length()) {
                return stripped.substring(0, stripped.length() - repeated.length())
                        .strip();
            }
            if (upper.startsWith(repeated) && upper.length() > repeated.length()) {
                return stripped.substring(repeated.length()).strip();
            }
        }
        return stripped;
    }

    static boolean isInCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    static boolean areAlike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The name as people write it: the register's capitals turned into a proposal, for a person to look at. */
    static String written(String name) {
        if (!isInCapitals(name)) {
            return name;
        }
        var written = WORD.matcher(name).replaceAll(it -> java.util.regex.Matcher.quoteReplacement(word(it.group())));
        return written.isEmpty() ? written : Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    private static String word(String capitals) {
        var small = capitals.toLowerCase(Locale.ROOT);
        if (SMALL.contains(small)) {
            return small;
        }
        if (LARGE.contains(capitals)) {
            return capitals;
        }
        return capitals.charAt(0) + small.substring(1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replace('’', '\'')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
