package org.attest.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Mends a word that nobody knows into the known one that is a single slip away: a letter more, less, other or swapped. */
record NearWords(Set<String> known) {

    private static final int SHORTEST = 5;

    NearWords {
        known = Set.copyOf(known);
    }

    String mended(String word) {
        if (word.length() < SHORTEST || known.contains(word) || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        return known.stream()
                .filter(it -> it.length() >= SHORTEST && it.charAt(0) == word.charAt(0) && near(word, it))
                .sorted()
                .findFirst()
                .orElse(word);
    }

    static NearWords of(List<? extends Set<String>> phrases) {
        return new NearWords(phrases.stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new)));
    }

    private static boolean near(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        var shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var restOfOne = one.substring(same);
        var restOfOther = other.substring(same);
        if (restOfOne.length() != restOfOther.length()) {
            return restOfOne.length() > restOfOther.length()
                    ? restOfOne.substring(1).equals(restOfOther)
                    : restOfOther.substring(1).equals(restOfOne);
        }
        return restOfOne.length() < 2
                || restOfOne.substring(1).equals(restOfOther.substring(1))
                || (restOfOne.charAt(0) == restOfOther.charAt(1)
                        && restOfOne.charAt(1) == restOfOther.charAt(0)
                        && restOfOne.substring(2).equals(restOfOther.substring(2)));
    }
}
