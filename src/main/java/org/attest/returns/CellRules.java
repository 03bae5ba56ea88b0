package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import org.attest.accounts.Person;
import org.attest.shared.Narrative;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;

/** How a cell of a table is understood as text, as a day or as a person, whatever table it stands in. */
final class CellRules {

    private static final String A_DATE = "a date such as 30/11/2026";

    private CellRules() {}

    static Understood fault(Cell cell, String what, int longest) {
        if (what.contains("characters")) {
            return bad(ProblemKind.TOO_LONG, cell, "at most %,d characters".formatted(longest));
        }
        return bad(
                what.startsWith("a formula") ? ProblemKind.FORMULA_WITHOUT_RESULT : ProblemKind.ERROR_VALUE,
                cell,
                "a value");
    }

    static Understood text(Cell cell, boolean oneLine, int longest) {
        if (cell.value() instanceof CellValue.Date) {
            return bad(ProblemKind.DATE_WHERE_TEXT_BELONGS, cell, "text");
        }
        var words = cell.words();
        var even = oneLine ? Normal.isEven(words) : Normal.isPlain(words);
        var text = even ? words : oneLine ? Normal.line(words) : Normal.text(words);
        if (text.length() > longest) {
            return bad(ProblemKind.TOO_LONG, cell, "at most %,d characters".formatted(longest));
        }
        if (!even && !Narrative.isWritable(text)) {
            return bad(ProblemKind.CONTROL_CHARACTER, cell, "text");
        }
        return Understood.is(CellText.of(text));
    }

    static Understood date(Cell cell) {
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

    static Understood person(Cell cell, List<Person> people) {
        var wanted = Normal.folded(cell.words());
        return oneOf(
                cell,
                people.stream()
                        .filter(it -> Normal.folded(it.name()).equals(wanted)
                                || Normal.folded(it.email()).equals(wanted))
                        .toList());
    }

    /** The one person who is called so. */
    static Understood oneOf(Cell cell, List<Person> matching) {
        return switch (matching.size()) {
            case 0 -> bad(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE, cell, "a name from the list");
            case 1 ->
                Understood.is(new CellText(
                        matching.getFirst().id().toString(), matching.getFirst().name()));
            default -> bad(ProblemKind.TWO_OF_THAT_NAME, cell, "an e-mail address");
        };
    }

    static Understood bad(ProblemKind kind, Cell cell, String expected) {
        return new Understood(null, new Problem(kind, cell.place().toString(), cell.words(), expected), List.of());
    }
}
