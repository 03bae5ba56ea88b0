package org.attest.returns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.shared.Narrative;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one row: texts, choices, dates and lists of references, each by the rule of its column. */
final class CellReading {

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\n]");

    private final Choices choices;

    CellReading(Choices choices) {
        this.choices = choices;
    }

    /** {@code export} is what was written into this cell: the same words are the same value, whatever has changed since. */
    Understood read(ParsedCell cell, @Nullable String reference, @Nullable CellText export) {
        if (cell.kind() == ParsedCell.Kind.FAULT) {
            return fault(cell);
        }
        if (cell.isBlank()) {
            return cell.formula()
                    ? Understood.bad(ProblemKind.FORMULA_WITHOUT_RESULT, cell, "a value")
                    : Understood.BLANK;
        }
        var read = isAsWritten(cell, export) ? new Understood(export, null, List.of()) : fresh(cell, reference);
        return cell.formula() && read.problem() == null
                ? read.saying(new Problem(ProblemKind.FORMULA_RESULT, cell.place(), cell.text(), ""))
                : read;
    }

    private static Understood fault(ParsedCell cell) {
        if (cell.text().contains("characters")) {
            return Understood.bad(
                    ProblemKind.TOO_LONG,
                    cell,
                    "at most %,d characters".formatted(cell.column().longest()));
        }
        var kind = cell.text().startsWith("a formula") ? ProblemKind.FORMULA_WITHOUT_RESULT : ProblemKind.ERROR_VALUE;
        return Understood.bad(kind, cell, "a value");
    }

    /** Whether the cell still says what was written into it. */
    static boolean isAsWritten(ParsedCell cell, @Nullable CellText export) {
        if (export == null) {
            return false;
        }
        return switch (cell.kind()) {
            case TEXT -> isWritten(cell, export);
            case DATE -> cell.text().startsWith(export.value() + "T00:00");
            case NUMBER, TRUTH, FAULT, BLANK -> false;
        };
    }

    /** A day before those that a spreadsheet knows goes out as text. */
    private static boolean isWritten(ParsedCell cell, CellText export) {
        var text = Normal.key(cell.text());
        return text.equals(Normal.key(export.words()))
                || (cell.column().content() == ReturnColumn.Content.DATE && text.equals(export.value()));
    }

    private Understood fresh(ParsedCell cell, @Nullable String reference) {
        return switch (cell.column().content()) {
            case TEXT -> text(cell);
            case CHOICE, PERSON -> choice(cell, reference);
            case DATE -> date(cell);
            case REFERENCES -> references(cell);
            case ASKED -> asked(cell, reference);
            case RULED -> choices.registers().read(cell);
        };
    }

    private Understood asked(ParsedCell cell, @Nullable String reference) {
        if (cell.column().sheet() == ReturnSheet.QUESTIONS) {
            return AskedReading.read(cell, text(cell), choices.question(reference));
        }
        var item = reference == null ? null : choices.items().get(reference);
        return AskedReading.read(cell, text(cell), item == null ? null : item.kind(), item != null);
    }

    private static Understood text(ParsedCell cell) {
        if (cell.kind() == ParsedCell.Kind.DATE) {
            return Understood.bad(ProblemKind.DATE_WHERE_TEXT_BELONGS, cell, "text");
        }
        var text = cell.column().isOneLine() ? Normal.line(cell.text()) : Normal.text(cell.text());
        if (text.length() > cell.column().longest()) {
            var expected = "at most %,d characters".formatted(cell.column().longest());
            return Understood.bad(ProblemKind.TOO_LONG, cell, expected);
        }
        if (!Narrative.isWritable(text)) {
            return Understood.bad(ProblemKind.CONTROL_CHARACTER, cell, "text");
        }
        var read = Understood.is(CellText.of(text));
        return cell.kind() == ParsedCell.Kind.NUMBER
                ? read.saying(new Problem(ProblemKind.NUMBER_WHERE_TEXT_BELONGS, cell.place(), text, "text"))
                : read;
    }

    private Understood choice(ParsedCell cell, @Nullable String reference) {
        var matching = choices.matching(cell.column(), cell.text());
        if (cell.kind() != ParsedCell.Kind.TEXT || matching.isEmpty()) {
            return cell.column().content() == ReturnColumn.Content.PERSON
                    ? Understood.bad(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE, cell, "a name from the list")
                    : Understood.bad(ProblemKind.NOT_A_CHOICE, cell, offered(cell.column(), reference));
        }
        if (matching.size() > 1) {
            return Understood.bad(ProblemKind.TWO_OF_THAT_NAME, cell, "one choice");
        }
        var option = matching.getFirst();
        if (cell.column() == ReturnColumn.LEVEL && !choices.offersLevel(reference, option.value())) {
            return Understood.bad(ProblemKind.LEVEL_NOT_OFFERED, cell, offered(cell.column(), reference));
        }
        return Understood.is(new CellText(option.value(), option.words()));
    }

    private String offered(ReturnColumn column, @Nullable String reference) {
        return choices.of(column).stream()
                .filter(it -> column != ReturnColumn.LEVEL || choices.offersLevel(reference, it.value()))
                .map(Choices.Option::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Understood date(ParsedCell cell) {
        return switch (cell.kind()) {
            case DATE -> inRange(cell, LocalDateTime.parse(cell.text()).toLocalDate());
            case TEXT ->
                switch (WrittenDate.read(cell.text())) {
                    case WrittenDate.Day(var day) -> inRange(cell, day);
                    case WrittenDate.Ambiguous() ->
                        Understood.bad(ProblemKind.AMBIGUOUS_DATE, cell, "a date such as 30/11/2026");
                    case WrittenDate.NoDate() ->
                        Understood.bad(ProblemKind.NOT_A_DATE, cell, "a date such as 30/11/2026");
                };
            case NUMBER, TRUTH, FAULT, BLANK ->
                Understood.bad(ProblemKind.NOT_A_DATE, cell, "a date such as 30/11/2026");
        };
    }

    private static Understood inRange(ParsedCell cell, LocalDate day) {
        return day.getYear() < 1990 || day.getYear() > 2199
                ? Understood.bad(ProblemKind.DATE_OUT_OF_RANGE, cell, "a year from 1990 to 2199")
                : Understood.is(date(day));
    }

    private Understood references(ParsedCell cell) {
        var written = new TreeSet<String>();
        var found = new TreeSet<String>();
        var unknown = new ArrayList<String>();
        for (var piece : SEPARATORS.split(Normal.text(cell.text()))) {
            if (!piece.isBlank()) {
                var meant = choices.link(cell.column().sheet(), piece);
                if (meant == null) {
                    unknown.add(piece.strip());
                } else {
                    written.add(meant.words());
                    found.add(meant.value());
                }
            }
        }
        if (cell.kind() != ParsedCell.Kind.TEXT || !unknown.isEmpty()) {
            var what = unknown.isEmpty() ? cell.text() : String.join(", ", unknown);
            return new Understood(
                    null,
                    new Problem(ProblemKind.LINK_UNKNOWN, cell.place(), what, "references such as A1.a or Objective 3"),
                    List.of());
        }
        return found.isEmpty()
                ? Understood.BLANK
                : Understood.is(new CellText(String.join(", ", found), String.join(", ", written)));
    }

    /** A date as all sides of a comparison hold it. */
    static CellText date(LocalDate day) {
        return new CellText(day.toString(), UkDates.inTable(day));
    }

    /** A list of references as all sides of a comparison hold it. */
    static CellText references(Iterable<String> references) {
        var sorted = new TreeSet<String>();
        references.forEach(sorted::add);
        return CellText.of(String.join(", ", sorted));
    }
}
