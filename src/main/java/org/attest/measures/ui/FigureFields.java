package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.attest.measures.Figure;
import org.attest.measures.Measure;
import org.jspecify.annotations.Nullable;

/** The figure of a reading: two counts, or the percentage alone where the counts are not to be had, or one figure. */
class FigureFields extends Div {

    private static final String A_NUMBER = "Type a number, such as 47 or 95.5.";

    private final TextField part = new TextField();
    private final TextField whole = new TextField();
    private final TextField amount = new TextField();
    private final boolean counts;

    FigureFields(Measure measure) {
        counts = measure.counts();
        addClassName("stack");
        field(part, "part", Objects.requireNonNullElse(measure.numerator(), ""));
        field(
                whole,
                "whole",
                "Out of: "
                        + Objects.requireNonNullElse(measure.denominator(), "").toLowerCase());
        field(
                amount,
                "amount",
                counts
                        ? "Or the percentage alone"
                        : switch (measure.unit()) {
                            case PERCENT -> "Percentage";
                            case NUMBER -> "Number";
                            case HOURS -> "Hours";
                        });
        part.setVisible(counts);
        whole.setVisible(counts);
        if (counts) {
            amount.setHelperText("Only where the two counts are not to be had.");
        }
        add(part, whole, amount);
    }

    private static void field(TextField field, String id, String label) {
        field.setId(id);
        field.setLabel(label);
        field.setMaxLength(20);
        field.getElement().setAttribute("inputmode", "decimal");
    }

    TextField part() {
        return part;
    }

    TextField whole() {
        return whole;
    }

    TextField amount() {
        return amount;
    }

    /** The figure, or null with the sentence by its field. */
    @Nullable
    Figure read(Map<Component, String> wrong) {
        clear(part, whole, amount);
        if (!counts || (part.isEmpty() && whole.isEmpty() && !amount.isEmpty())) {
            var read = number(amount, wrong);
            return read == null ? null : new Figure.Amount(read);
        }
        if (!amount.isEmpty()) {
            ReadingForm.mark(amount, "Give the two counts or the percentage, not both.", wrong);
            return null;
        }
        var counted = number(part, wrong);
        var all = number(whole, wrong);
        return counted == null || all == null ? null : new Figure.Share(counted, all);
    }

    private static void clear(TextField... fields) {
        for (var field : fields) {
            field.setInvalid(false);
        }
    }

    /** As people write it: {@code 1,250}, {@code 95.5%}. */
    private static @Nullable BigDecimal number(TextField field, Map<Component, String> wrong) {
        var written = field.getValue().replaceAll("[,\\s%]", "");
        if (written.matches("-?\\d{1,15}(\\.\\d{1,8})?")) {
            return new BigDecimal(written);
        }
        ReadingForm.mark(field, A_NUMBER, wrong);
        return null;
    }
}
