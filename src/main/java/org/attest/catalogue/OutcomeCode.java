package org.attest.catalogue;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an outcome, such as {@code A1.a}: objective, principle, outcome. It means something only together with a
 * framework version, because v9 gives some codes of v8 to other questions.
 */
public record OutcomeCode(String code) implements Comparable<OutcomeCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][1-9]\\d?\\.[a-z]");
    private static final Comparator<OutcomeCode> NATURAL = Comparator.comparing(OutcomeCode::objective)
            .thenComparing(OutcomeCode::principleNumber)
            .thenComparing(OutcomeCode::code);

    public OutcomeCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of an outcome: " + code);
        }
    }

    /** Reads what a person or a file may have written, such as {@code " a1.A "}; empty when it is no code. */
    public static Optional<OutcomeCode> read(String written) {
        var text = written.strip();
        if (text.length() < 4) {
            return Optional.empty();
        }
        var canonical = text.substring(0, 1).toUpperCase(Locale.ROOT)
                + text.substring(1).toLowerCase(Locale.ROOT);
        return SHAPE.matcher(canonical).matches() ? Optional.of(new OutcomeCode(canonical)) : Optional.empty();
    }

    /** {@code A} of {@code A1.a}. */
    public String objective() {
        return code.substring(0, 1);
    }

    /** {@code A1} of {@code A1.a}. */
    public String principle() {
        return code.substring(0, code.indexOf('.'));
    }

    @Override
    public int compareTo(OutcomeCode other) {
        return NATURAL.compare(this, other);
    }

    private int principleNumber() {
        return Integer.parseInt(code.substring(1, code.indexOf('.')));
    }

    @Override
    public String toString() {
        return code;
    }
}
