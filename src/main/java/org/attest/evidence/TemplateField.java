package org.attest.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/**
 * One question of a template. The id names it for ever, whatever its label says; {@code least} and {@code most} bound a
 * number, {@code longest} counts characters; choices are empty where nobody picks from a list. What is asked
 * {@code eachTime} belongs to one occasion, such as a day and a result, so a renewal does not carry it.
 */
public record TemplateField(
        String id,
        String label,
        FieldType type,
        boolean required,
        boolean eachTime,
        String help,
        List<String> choices,
        int longest,
        BigDecimal least,
        BigDecimal most) {

    public static final List<String> YES_NO = List.of("Yes", "No");

    public TemplateField {
        choices = List.copyOf(choices);
    }

    /** Understands what a person wrote: a day as {@code 2026-11-21}, a number with or without grouping. */
    public FieldReading read(String written) {
        try {
            var text = Narrative.checked(written);
            return text == null ? new FieldReading.Blank() : readText(text);
        } catch (Refused refused) {
            return wrong(String.valueOf(refused.getMessage()));
        }
    }

    /** The same, where nothing may stand empty that is required. */
    public FieldReading readWhole(String written) {
        var read = read(written);
        return required && read instanceof FieldReading.Blank
                ? wrong(type.isPicked() ? "Choose one." : "This is needed.")
                : read;
    }

    private FieldReading readText(String text) {
        if (text.length() > longest) {
            return wrong("The text has %,d characters; %,d is the most.".formatted(text.length(), longest));
        }
        return switch (type) {
            case LONG_TEXT -> new FieldReading.Value(text);
            case TEXT, PERSON ->
                text.contains("\n") ? wrong("Write it in one line.") : new FieldReading.Value(text.replace('\t', ' '));
            case DATE -> date(text);
            case NUMBER, PERCENTAGE -> number(text);
            case CHOICE, YES_NO -> choice(text);
        };
    }

    private FieldReading choice(String text) {
        return choices.stream()
                .filter(it -> it.equalsIgnoreCase(text))
                .findFirst()
                .<FieldReading>map(FieldReading.Value::new)
                .orElseGet(() -> wrong("Choose one of: " + String.join("; ", choices) + "."));
    }

    private FieldReading date(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 1990 || day.getYear() > 2199
                    ? wrong("The year %d is not likely. Check the date.".formatted(day.getYear()))
                    : new FieldReading.Value(day.toString());
        } catch (DateTimeParseException e) {
            return wrong("Use a date like 21/11/2026.");
        }
    }

    private FieldReading number(String text) {
        var plain = text.replace(",", "").replace("%", "").replace(" ", "");
        if (!plain.matches("-?\\d{1,12}(\\.\\d{1,4})?") || text.contains("%") && type == FieldType.NUMBER) {
            return wrong("Write a number such as %s.".formatted(type == FieldType.PERCENTAGE ? "97.5" : "12"));
        }
        var number = new BigDecimal(plain).stripTrailingZeros();
        return number.compareTo(least) < 0 || number.compareTo(most) > 0
                ? wrong("Write a number from %s to %s.".formatted(least.toPlainString(), most.toPlainString()))
                : new FieldReading.Value(number.toPlainString());
    }

    private static FieldReading wrong(String sentence) {
        return new FieldReading.Wrong(sentence);
    }
}
