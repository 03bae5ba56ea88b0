package org.attest.evidence;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as the full-text index keeps them. MariaDB leaves out words under three letters and some common ones, which may be
 * all that a person knows ({@code IG}, {@code AD}, {@code www}): of a file's text these are kept with {@code _} at the end.
 */
final class SearchWords {

    private static final int MOST_WANTED = 8;
    private static final int LONGEST = 80;
    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words that InnoDB does not index, as its documentation lists them. */
    private static final Set<String> SKIPPED = Set.of(
            "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from", "how", "i", "in", "is",
            "it", "la", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "where", "who", "will",
            "with", "und", "www");

    private SearchWords() {}

    /** All words of a text, each once. */
    static String indexed(String text) {
        var words = new LinkedHashSet<String>();
        split(text).forEach(it -> words.add(kept(it)));
        return String.join(" ", words);
    }

    /** What a person looks for, word by word; of a long sentence its first eight. */
    static List<String> wanted(String text) {
        return split(text).stream().distinct().limit(MOST_WANTED).toList();
    }

    /** Whether the database keeps this word of what a person wrote about an item. */
    static boolean inIndex(String word) {
        return word.length() >= SHORTEST && !SKIPPED.contains(word);
    }

    /** As a search in boolean mode over the text of files: the beginning of a word will do, but for those with {@code _}. */
    static String inText(String word) {
        return inIndex(word) ? word + "*" : kept(word);
    }

    /** The word at the beginning of a word, as a regular expression. */
    static String atBeginning(String word) {
        return "(^|[^[:alnum:]])" + word;
    }

    private static String kept(String word) {
        return inIndex(word) ? word : word + "_".repeat(Math.max(1, SHORTEST - word.length()));
    }

    private static Collection<String> split(String text) {
        return BETWEEN.splitAsStream(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.UK))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST)))
                .toList();
    }
}
