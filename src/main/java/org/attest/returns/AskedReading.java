package org.attest.returns;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.catalogue.ExtraQuestion;
import org.attest.ndg.AnswerKind;
import org.jspecify.annotations.Nullable;

/** Understands the answer to an extra question as the question asks for it. */
final class AskedReading {

    private static final Pattern PERCENT = Pattern.compile("100(\\.0)?|\\d{1,2}(\\.\\d)?");

    private AskedReading() {}

    /** @param text what the cell says, read as text */
    static Understood read(ParsedCell cell, Understood text, @Nullable ExtraQuestion question) {
        var said = text.value();
        if (question == null || said == null) {
            return text;
        }
        return switch (question.kind()) {
            case TEXT -> text;
            case CHOICE ->
                question.choices().stream()
                        .filter(it -> Normal.folded(it).equals(Normal.folded(said.value())))
                        .findFirst()
                        .map(it -> Understood.is(CellText.of(it)))
                        .orElseGet(() -> Understood.bad(ProblemKind.NOT_A_CHOICE, cell, question.answer()));
            case PERCENTAGE -> percentage(cell, said.value());
        };
    }

    /** {@code Yes} and {@code No} as we write them, whatever their case. */
    static Understood read(ParsedCell cell, Understood text, @Nullable AnswerKind kind, boolean isItem) {
        var said = text.value();
        if (!isItem || said == null || (kind != null && kind != AnswerKind.YES_NO)) {
            return text;
        }
        for (var word : List.of(ItemRows.YES, ItemRows.NO)) {
            if (Normal.folded(said.value()).equals(Normal.folded(word))) {
                return Understood.is(CellText.of(word));
            }
        }
        return kind == null ? text : Understood.bad(ProblemKind.NOT_A_CHOICE, cell, "Yes or No");
    }

    /** A spreadsheet keeps 97% as 0.97, so a number up to 1 could be meant in two ways. */
    private static Understood percentage(ParsedCell cell, String said) {
        var isNumber = cell.kind() == ParsedCell.Kind.NUMBER;
        var digits = said.replace(" ", "").replaceFirst("%$", "");
        if (!PERCENT.matcher(digits).matches()) {
            return Understood.bad(ProblemKind.NOT_A_PERCENTAGE, cell, "a percentage from 0 to 100, such as 97 or 97.5");
        }
        return isNumber && Double.parseDouble(digits) > 0 && Double.parseDouble(digits) <= 1
                ? Understood.bad(ProblemKind.COULD_BE_TWO_NUMBERS, cell, "a percentage such as 97%")
                : Understood.is(CellText.of(digits.replaceFirst("\\.0$", "")));
    }
}
