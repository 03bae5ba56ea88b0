package org.attest.evidence;

import java.time.LocalDate;
import org.attest.shared.UkDates;

/** One answer as it is kept: the field's id, its label and type of that day, and the value as {@link FieldReading.Value} says. */
public record TemplateAnswer(String field, String label, FieldType type, String value) {

    /** The answer as people read it. */
    public String words() {
        return switch (type) {
            case PERCENTAGE -> value + "%";
            case DATE -> UkDates.inTable(LocalDate.parse(value));
            default -> value;
        };
    }
}
