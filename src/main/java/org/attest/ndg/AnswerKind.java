package org.attest.ndg;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an evidence item asks for. */
public enum AnswerKind {
    YES_NO("Yes or no"),
    TEXT("Text"),
    DOCUMENT("Document"),
    DATE("Date");

    private final String words;

    AnswerKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Reads what a table may say, such as {@code Yes/No} or {@code document}. */
    static Optional<AnswerKind> read(String written) {
        var text = written.strip().toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ");
        return text.equals("yes no")
                ? Optional.of(YES_NO)
                : Arrays.stream(values())
                        .filter(it -> it.words.toLowerCase(Locale.UK).equals(text))
                        .findFirst();
    }
}
