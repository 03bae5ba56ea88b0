package org.attest.returns;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.accounts.Person;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Understands the cells of an imported table, each by the rule of its column.
 *
 * @param links the proper way to write an outcome or an objective, by how it may be written
 */
record TableReading(List<Person> people, Map<String, String> links) {

    private static final int MOST_OFFERED = 10;
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\n]");
    private static final Pattern A_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> MONTHS = List.of(
            pattern("MMMM uuuu"),
            pattern("MMM uuuu"),
            pattern("MMMM-uuuu"),
            pattern("MMM-uuuu"),
            pattern("uuuu-M"),
            pattern("uuuu/M"),
            pattern("M/uuuu"));
    private static final String A_MONTH = "a month such as November 2026";

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** A month as all sides of a comparison hold it. */
    static CellText month(YearMonth month) {
        return new CellText(month.toString(), WORDS.format(month));
    }

    /** @param held what Attest holds there: the same words are the same value */
    Understood read(TableColumn column, Cell cell, @Nullable CellText held) {
        if (cell.value() instanceof CellValue.Fault(var what)) {
            return CellRules.fault(cell, what, column.longest());
        }
        if (Normal.key(cell.words()).isEmpty()) {
            return cell.formula()
                    ? CellRules.bad(ProblemKind.FORMULA_WITHOUT_RESULT, cell, "a value")
                    : Understood.BLANK;
        }
        var read = isAsHeld(cell, held) ? Understood.is(Objects.requireNonNull(held)) : fresh(column, cell);
        return cell.formula() && read.problem() == null
                ? read.saying(
                        new Problem(ProblemKind.FORMULA_RESULT, cell.place().toString(), cell.words(), ""))
                : read;
    }

    private static boolean isAsHeld(Cell cell, @Nullable CellText held) {
        return held != null
                && !(cell.value() instanceof CellValue.Date)
                && Normal.key(cell.words()).equals(Normal.key(held.words()));
    }

    private Understood fresh(TableColumn column, Cell cell) {
        return switch (column.content()) {
            case REFERENCE -> reference(column, cell);
            case LINE -> text(cell, true, column);
            case TEXT -> text(cell, false, column);
            case DATE -> CellRules.date(cell);
            case MONTH -> month(cell);
            case FIGURE -> figure(column, cell);
            case MONEY -> MoneyReading.money(cell, !column.isRead());
            case FINANCIAL_YEAR -> MoneyReading.year(cell);
            case CHOICE -> choice(column, cell);
            case CHOICES -> choices(column, cell);
            case PERSON -> CellRules.person(cell, people);
            case LINKS -> links(cell);
        };
    }

    private static Understood reference(TableColumn column, Cell cell) {
        return cell.value() instanceof CellValue.Text
                ? Understood.is(CellText.of(Normal.line(cell.words()).toUpperCase(Locale.ROOT)))
                : CellRules.bad(
                        ProblemKind.REFERENCE_MANGLED,
                        cell,
                        column.use() == TableColumn.Use.KEY ? "a reference as Attest writes it" : "the code as text");
    }

    private static Understood text(Cell cell, boolean oneLine, TableColumn column) {
        var read = CellRules.text(cell, oneLine, column.longest());
        return read.problem() == null && cell.value() instanceof CellValue.Number
                ? read.saying(new Problem(
                        ProblemKind.NUMBER_WHERE_TEXT_BELONGS, cell.place().toString(), cell.words(), "text"))
                : read;
    }

    private static Understood month(Cell cell) {
        if (cell.value() instanceof CellValue.Date(var moment)) {
            return Understood.is(month(YearMonth.from(moment)));
        }
        var written = Normal.folded(cell.words()).replaceFirst("^sept\\b", "sep");
        for (var format : MONTHS) {
            try {
                return Understood.is(month(YearMonth.parse(written, format)));
            } catch (DateTimeException another) {
                // tried in the next way
            }
        }
        return switch (WrittenDate.read(written)) {
            case WrittenDate.Day(var day)
            when cell.value() instanceof CellValue.Text -> Understood.is(month(YearMonth.from(day)));
            case WrittenDate.Ambiguous() -> CellRules.bad(ProblemKind.AMBIGUOUS_DATE, cell, A_MONTH);
            default -> CellRules.bad(ProblemKind.NOT_A_MONTH, cell, A_MONTH);
        };
    }

    /** A figure with its own sign: {@code 97%} stays one, for what it means depends on what is measured. */
    private static Understood figure(TableColumn column, Cell cell) {
        var words = Normal.folded(cell.words());
        for (var choice : column.choices()) {
            if (choice.isWritten(words)) {
                return Understood.is(choice.text());
            }
        }
        if (cell.value() instanceof CellValue.Number(var number, var _)) {
            return Understood.is(CellText.of(plain(number)));
        }
        var written = Normal.line(cell.words()).replace(" ", "");
        var percent = written.endsWith("%");
        var digits = (percent ? written.substring(0, written.length() - 1) : written).replace(",", "");
        if (!(cell.value() instanceof CellValue.Text)
                || !A_NUMBER.matcher(digits).matches()) {
            return CellRules.bad(ProblemKind.NOT_A_NUMBER, cell, "a number");
        }
        return digits.length() > 32
                ? CellRules.bad(ProblemKind.OUT_OF_RANGE, cell, "at most 32 digits")
                : Understood.is(CellText.of(plain(new BigDecimal(digits)) + (percent ? "%" : "")));
    }

    private static Understood choice(TableColumn column, Cell cell) {
        var wanted = Normal.folded(cell.words());
        var matching =
                column.choices().stream().filter(it -> it.isWritten(wanted)).toList();
        if (matching.size() == 1) {
            return Understood.is(matching.getFirst().text());
        }
        if (matching.size() > 1) {
            return CellRules.bad(ProblemKind.TWO_OF_THAT_NAME, cell, "one of them");
        }
        var kind = A_NUMBER.matcher(wanted).matches() ? ProblemKind.OUT_OF_RANGE : ProblemKind.NOT_A_CHOICE;
        return CellRules.bad(kind, cell, offered(column));
    }

    /** Several of them; kept in the order in which the column offers them. */
    private static Understood choices(TableColumn column, Cell cell) {
        var found = new TreeSet<Integer>();
        for (var piece : SEPARATORS.split(Normal.text(cell.words()))) {
            var wanted = Normal.folded(piece);
            var matching = column.choices().stream()
                    .filter(it -> it.isWritten(wanted))
                    .findFirst()
                    .map(column.choices()::indexOf);
            if (!wanted.isEmpty() && matching.isEmpty()) {
                return CellRules.bad(ProblemKind.NOT_A_CHOICE, cell, offered(column));
            }
            matching.ifPresent(found::add);
        }
        return Understood.is(chosen(found.stream().map(column.choices()::get).toList()));
    }

    /** Several choices as all sides of a comparison hold them. */
    static CellText chosen(List<TableChoice> choices) {
        return new CellText(
                choices.stream().map(TableChoice::value).collect(Collectors.joining(",")),
                choices.stream().map(TableChoice::words).collect(Collectors.joining("; ")));
    }

    private static String offered(TableColumn column) {
        var some = column.choices().stream()
                .limit(MOST_OFFERED)
                .map(TableChoice::words)
                .collect(Collectors.joining(", "));
        return column.choices().size() > MOST_OFFERED ? some + " and others" : some;
    }

    private Understood links(Cell cell) {
        var found = new TreeSet<String>();
        var unknown = new ArrayList<String>();
        for (var piece : SEPARATORS.split(Normal.text(cell.words()))) {
            if (!piece.isBlank()) {
                var proper = links.get(Normal.folded(piece).replace(" ", ""));
                if (proper == null) {
                    unknown.add(piece.strip());
                } else {
                    found.add(proper);
                }
            }
        }
        if (!unknown.isEmpty()) {
            return new Understood(
                    null,
                    new Problem(
                            ProblemKind.LINK_UNKNOWN,
                            cell.place().toString(),
                            String.join(", ", unknown),
                            "references such as A1.a or Objective 3"),
                    List.of());
        }
        return found.isEmpty() ? Understood.BLANK : Understood.is(CellReading.references(found));
    }

    /** Equal figures are written alike. */
    static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Two lists of links as one. */
    static CellText together(CellText one, CellText other) {
        var all = new TreeSet<>(List.of(one.value().split(", ")));
        all.addAll(List.of(other.value().split(", ")));
        return CellReading.references(all);
    }
}
