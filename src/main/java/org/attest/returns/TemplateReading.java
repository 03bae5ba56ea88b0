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
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;

/** Understands the cells of a template's workbook, each by the rule of its column and of its field. */
final class TemplateReading {

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
            return CellRules.fault(cell, what, column.longest());
        }
        if (Normal.key(cell.words()).isEmpty()) {
            return cell.formula()
                    ? CellRules.bad(ProblemKind.FORMULA_WITHOUT_RESULT, cell, "a value")
                    : Understood.BLANK;
        }
        var read = judged(column, cell, fresh(column, cell));
        return cell.formula() && read.problem() == null
                ? read.saying(
                        new Problem(ProblemKind.FORMULA_RESULT, cell.place().toString(), cell.words(), ""))
                : read;
    }

    private Understood fresh(TemplateColumn column, Cell cell) {
        return switch (column.content()) {
            case LINE, TEXT -> CellRules.text(cell, column.content() == TemplateColumn.Content.LINE, column.longest());
            case DATE -> CellRules.date(cell);
            case NUMBER -> Understood.is(CellText.of(Normal.line(cell.words())));
            case PERCENTAGE -> percentage(cell);
            case CHOICE -> choice(column, cell);
            case PERSON -> CellRules.person(cell, people);
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
            case FieldReading.Wrong(var sentence) -> CellRules.bad(ProblemKind.NOT_ACCEPTED, cell, sentence);
        };
    }

    /** A number up to 1 could be meant as it stands or as a share, which is how a spreadsheet keeps 97%. */
    private static Understood percentage(Cell cell) {
        if (cell.value() instanceof CellValue.Number(var number, var _)
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0) {
            return CellRules.bad(ProblemKind.NOT_ACCEPTED, cell, "Write it as text, such as 97%.");
        }
        return Understood.is(CellText.of(Normal.line(cell.words())));
    }

    private static Understood choice(TemplateColumn column, Cell cell) {
        var field = column.field();
        var choices = field == null ? markings() : choices(field);
        var chosen = choices.get(Normal.folded(cell.words()));
        return chosen == null
                ? CellRules.bad(
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
}
