package org.attest.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads text as a person of the field does: short forms are read out ({@code mins} as minutes), endings are cut, and small
 * words skipped, so that every way of writing a thing comes out the same.
 */
final class Vocabulary {

    /** One word as it was read, with the place of the written word that it came from. */
    record Word(String stem, int written) {}

    /** What was read, and the words as they stand there. */
    record Reading(List<Word> words, List<String> written) {

        List<String> stems() {
            return words.stream().map(Word::stem).toList();
        }
    }

    record ShortForms(Map<String, String> plain, Map<String, String> meant) {}

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+|\\+(?=[\\p{L}\\p{N}])");
    private static final Pattern MIXED = Pattern.compile("(?<=\\p{L}{3})(?=\\d)|(?<=\\d)(?=\\p{L}{3})");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\+?|v\\d+");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "to", "a", "an", "for", "at", "by", "with", "from", "is", "are", "it", "s", "+");
    private static final Set<String> DOUBLED = Set.of("pp", "tt", "nn", "gg", "mm", "dd", "bb", "rr");

    private static final ShortForms FORMS = EvidenceData.read("short-forms.yaml", ShortForms.class);
    private static final Map<String, String> ALL = all();

    private Vocabulary() {}

    static Reading read(String text) {
        var written = new ArrayList<String>();
        var words = new ArrayList<Word>();
        for (var part : BETWEEN.split(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            if (!part.isBlank()) {
                written.add(part);
                readOut(part.toLowerCase(Locale.UK), written.size() - 1, words);
            }
        }
        return new Reading(words, written);
    }

    /** The everyday short forms written out; others stay as they are. */
    static String writtenOut(String word) {
        var full = FORMS.plain().get(word.toLowerCase(Locale.UK));
        if (full == null) {
            return word;
        }
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(full.charAt(0)) + full.substring(1) : full;
    }

    private static void readOut(String word, int place, List<Word> words) {
        var full = ALL.get(word);
        if (full != null) {
            for (var part : full.split(" ")) {
                add(part, place, words);
            }
        } else if (MIXED.matcher(word).find()) {
            for (var part : MIXED.split(word)) {
                readOut(part, place, words);
            }
        } else {
            add(word, place, words);
        }
    }

    private static void add(String word, int place, List<Word> words) {
        if (!SMALL.contains(word)) {
            words.add(new Word(stem(word), place));
        }
    }

    static String stem(String word) {
        if (NUMBER.matcher(word).matches() || word.length() < 4) {
            return word;
        }
        var cut = withoutPlural(word);
        if (cut.length() > 6 && cut.endsWith("ing")) {
            cut = undoubled(cut.substring(0, cut.length() - 3));
        } else if (cut.length() > 5 && cut.endsWith("ed")) {
            cut = undoubled(cut.substring(0, cut.length() - 2));
        }
        return cut.length() > 4 && cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String undoubled(String word) {
        return word.length() > 3 && DOUBLED.contains(word.substring(word.length() - 2))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Map<String, String> all() {
        var all = new HashMap<>(FORMS.meant());
        all.putAll(FORMS.plain());
        return Map.copyOf(all);
    }
}
