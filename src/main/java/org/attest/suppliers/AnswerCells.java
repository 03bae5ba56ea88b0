package org.attest.suppliers;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.jspecify.annotations.Nullable;

/** Reads the cells of an answer: a choice by its words, hours and days as numbers, dates or text, words as they stand. */
final class AnswerCells {

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\ufeff\\u2060\\u00ad]");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");

    private final Questionnaire questionnaire;

    AnswerCells(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** By what headers, references and choices are compared: without case, extra gaps and curly quotes. */
    static String folded(String written) {
        var plain = Normalizer.normalize(INVISIBLE.matcher(written).replaceAll(""), Normalizer.Form.NFC)
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
        return GAPS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** @throws AnswerUnread for what cannot be read */
    @Nullable
    String value(Question question, Cell cell) {
        if (unreadable(cell)) {
            throw new AnswerUnread(AnswerProblem.FORMULA_OR_ERROR, cell.words(), "");
        }
        if (folded(cell.words()).isEmpty()) {
            return null;
        }
        return switch (question.kind()) {
            case CHOICE -> choice(cell);
            case HOURS -> hours(cell);
            case DAY -> day(cell);
            case TEXT -> text(cell);
        };
    }

    @Nullable
    String note(Cell cell) {
        if (unreadable(cell)) {
            throw new AnswerUnread(AnswerProblem.FORMULA_OR_ERROR, cell.words(), "");
        }
        return text(cell);
    }

    private static boolean unreadable(Cell cell) {
        return cell.formula() || cell.value() instanceof CellValue.Fault;
    }

    private static @Nullable String text(Cell cell) {
        try {
            return Narrative.checked(
                    INVISIBLE.matcher(cell.words()).replaceAll("").replace('\u00a0', ' '));
        } catch (Refused refused) {
            throw new AnswerUnread(AnswerProblem.WORDS_NOT_KEPT, "", String.valueOf(refused.getMessage()));
        }
    }

    private String choice(Cell cell) {
        var wanted = folded(cell.words());
        return questionnaire.choices().stream()
                .filter(it -> folded(it.words()).equals(wanted))
                .findFirst()
                .map(AnswerChoice::key)
                .orElseThrow(() -> new AnswerUnread(
                        AnswerProblem.NOT_OFFERED,
                        cell.words(),
                        questionnaire.choices().stream()
                                .map(AnswerChoice::words)
                                .collect(Collectors.joining(", "))));
    }

    private static String hours(Cell cell) {
        var written = folded(cell.words()).replace(",", "");
        if (!written.matches("\\d{1,6}(\\.0+)?")) {
            throw new AnswerUnread(AnswerProblem.NOT_HOURS, cell.words(), "");
        }
        return Integer.toString(Integer.parseInt(written.replaceFirst("\\..*", "")));
    }

    private static String day(Cell cell) {
        if (cell.value() instanceof CellValue.Date(var moment)) {
            return moment.toLocalDate().toString();
        }
        return written(folded(cell.words()))
                .orElseThrow(() -> new AnswerUnread(AnswerProblem.NOT_A_DAY, cell.words(), ""))
                .toString();
    }

    private static Optional<LocalDate> written(String text) {
        var found = DAY_FIRST.matcher(text);
        try {
            return found.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(1))))
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
