package org.attest.catalogue;

import java.util.HashSet;
import java.util.List;
import org.attest.shared.DsptYear;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A question that the national toolkit asks beside an outcome's level. {@code id} is unique within the framework
 * version; {@code choices} belong to {@link Kind#CHOICE}; {@code onlyIn} is the one year that asks it, null for every year.
 */
public record ExtraQuestion(
        String id,
        String words,
        Kind kind,
        List<String> choices,
        @Nullable DsptYear onlyIn) {

    public static final int LONGEST_WORDS = 300;
    private static final int LONGEST_CHOICE = 80;
    private static final int MOST_CHOICES = 6;

    public static final List<String> YES_NO = List.of("Yes", "No");
    public static final List<String> YES_EXCEPTIONS_NO = List.of("Yes", "Yes, with exceptions", "No");

    /** What an answer looks like. */
    public enum Kind {
        CHOICE,
        TEXT,
        PERCENTAGE
    }

    public ExtraQuestion {
        choices = List.copyOf(choices);
    }

    /** {@code Yes / No}, {@code Percentage} or {@code Text}: what an answer looks like, for a person. */
    public String answer() {
        return switch (kind) {
            case CHOICE -> String.join(" / ", choices);
            case TEXT -> "Text";
            case PERCENTAGE -> "Percentage";
        };
    }

    /**
     * The same question as it may be kept.
     *
     * @throws Refused when words or choices are missing or too long, or a choice stands twice
     */
    ExtraQuestion checked() {
        var written = kind == Kind.CHOICE
                ? choices.stream()
                        .map(it -> Sentence.checked("A choice", it, LONGEST_CHOICE))
                        .toList()
                : List.<String>of();
        if (kind == Kind.CHOICE && (written.size() < 2 || written.size() > MOST_CHOICES)) {
            throw new Refused("A question with choices needs 2 to %d of them.".formatted(MOST_CHOICES));
        }
        if (new HashSet<>(written).size() < written.size() || written.stream().anyMatch(it -> it.contains("\n"))) {
            throw new Refused("Each choice must be one line and different from the others.");
        }
        return new ExtraQuestion(id, Sentence.checked("The question", words, LONGEST_WORDS), kind, written, onlyIn);
    }
}
