package org.attest.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.accounts.Person;
import org.attest.evidence.FieldReading;
import org.attest.evidence.FieldType;
import org.attest.evidence.TemplateField;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;

/** Understands the cells of a template's workbook, each by the rule of its column and of its field. */
final class TemplateReading {

    private static final String A_DATE = "a date such as 30/11/2026";

    private final List<Person> people;

    TemplateReading(List<Person> people) {
        this.people = people;
    }

    /** What an answer or a field of an item is as a cell's text. */
    static CellText text(FieldType type, String value) {
        return type == FieldType.DATE ? CellReading.date(LocalDate.parse(value)) : CellText.of(value);
    }

    Understood read(TemplateColumn column, Cell cell) {
        if (cell.value() instanceof CellValue.Fault(var what)) {
            return fault(column, cell, what);
        }
        if (Normal.key(cell.words()).isEmpty()) {
            return cell.formula() ? bad(ProblemKind.FORMULA_WITHOUT_RESULT, cell, "a value") : Understood.BLANK;
        }
        var read = judged(column, cell, fresh(column, cell));
        return cell.formula() && read.problem() == null
                ? read.saying(
                        new Problem(ProblemKind.FORMULA_RESULT, cell.place().toString(), cell.words(), ""))
                : read;
    }

    private static Understood fault(TemplateColumn column, Cell cell, String what) {
        if (what.contains("characters")) {
            return bad(ProblemKind.TOO_LONG, cell, "at most %,d characters".formatted(column.longest()));
        }
        return bad(
                what.startsWith("a formula") ? ProblemKind.FORMULA_WITHOUT_RESULT : ProblemKind.ERROR_VALUE,
                cell,
                "a value");
    }

    private Understood fresh(TemplateColumn column, Cell cell) {
        return switch (column.content()) {
            case LINE, TEXT -> text(column, cell);
            case DATE -> date(cell);
            case NUMBER -> Understood.is(CellText.of(Normal.line(cell.words())));
            case PERCENTAGE -> percentage(cell);
            case CHOICE -> choice(column, cell);
            case PERSON -> person(cell);
        };
    }

    /** By the rule of the field, the same as on the form. */
    private static Understood judged(TemplateColumn column, Cell cell, Understood read) {
        var field = column.field();
        var value = read.value();
        if (field == null || value == null) {
            return read;
        }
        return switch (field.read(value.value())) {
            case FieldReading.Blank() -> Understood.BLANK;
            case FieldReading.Value(var kept) -> new Understood(text(field.type(), kept), null, read.notes());
            case FieldReading.Wrong(var sentence) -> bad(ProblemKind.NOT_ACCEPTED, cell, sentence);
        };
    }

    private static Understood text(TemplateColumn column, Cell cell) {
        if (cell.value() instanceof CellValue.Date) {
            return bad(ProblemKind.DATE_WHERE_TEXT_BELONGS, cell, "text");
        }
        var one = column.content() == TemplateColumn.Content.LINE;
        var text = one ? Normal.line(cell.words()) : Normal.text(cell.words());
        if (text.length() > column.longest()) {
            return bad(ProblemKind.TOO_LONG, cell, "at most %,d characters".formatted(column.longest()));
        }
        if (text.chars().anyMatch(it -> Character.isISOControl(it) && it != '\n' && it != '\t')) {
            return bad(ProblemKind.CONTROL_CHARACTER, cell, "text");
        }
        return Understood.is(CellText.of(text));
    }

    private static Understood date(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Date(var moment) -> day(cell, moment.toLocalDate());
            case CellValue.Text(var text) ->
                switch (WrittenDate.read(text)) {
                    case WrittenDate.Day(var day) -> day(cell, day);
                    case WrittenDate.Ambiguous() -> bad(ProblemKind.AMBIGUOUS_DATE, cell, A_DATE);
                    case WrittenDate.NoDate() -> bad(ProblemKind.NOT_A_DATE, cell, A_DATE);
                };
            default -> bad(ProblemKind.NOT_A_DATE, cell, A_DATE);
        };
    }

    private static Understood day(Cell cell, LocalDate day) {
        return day.getYear() < 1990 || day.getYear() > 2199
                ? bad(ProblemKind.DATE_OUT_OF_RANGE, cell, "a year from 1990 to 2199")
                : Understood.is(new CellText(day.toString(), UkDates.inTable(day)));
    }

    /** A number up to 1 could be meant as it stands or as a share, which is how a spreadsheet keeps 97%. */
    private static Understood percentage(Cell cell) {
        if (cell.value() instanceof CellValue.Number(var number, var _)
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0) {
            return bad(ProblemKind.NOT_ACCEPTED, cell, "Write it as text, such as 97%.");
        }
        return Understood.is(CellText.of(Normal.line(cell.words())));
    }

    private static Understood choice(TemplateColumn column, Cell cell) {
        var field = column.field();
        var choices = field == null ? markings() : choices(field);
        var chosen = choices.get(Normal.folded(cell.words()));
        return chosen == null
                ? bad(
                        ProblemKind.NOT_A_CHOICE,
                        cell,
                        choices.values().stream().map(CellText::words).sorted().collect(Collectors.joining(", ")))
                : Understood.is(chosen);
    }

    private static Map<String, CellText> choices(TemplateField field) {
        return field.choices().stream().collect(Collectors.toMap(Normal::folded, CellText::of, (one, _) -> one));
    }

    private static Map<String, CellText> markings() {
        return Arrays.stream(Marking.values())
                .collect(Collectors.toMap(it -> Normal.folded(it.words()), it -> new CellText(it.name(), it.words())));
    }

    private Understood person(Cell cell) {
        var wanted = Normal.folded(cell.words());
        var matching = people.stream()
                .filter(it -> Normal.folded(it.name()).equals(wanted)
                        || Normal.folded(it.email()).equals(wanted))
                .toList();
        return switch (matching.size()) {
            case 0 -> bad(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE, cell, "a name from the list");
            case 1 ->
                Understood.is(new CellText(
                        matching.getFirst().id().toString(), matching.getFirst().name()));
            default -> bad(ProblemKind.TWO_OF_THAT_NAME, cell, "an e-mail address");
        };
    }

    private static Understood bad(ProblemKind kind, Cell cell, String expected) {
        return new Understood(null, new Problem(kind, cell.place().toString(), cell.words(), expected), List.of());
    }
}
