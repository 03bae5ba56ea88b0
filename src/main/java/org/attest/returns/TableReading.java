package org.attest.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.accounts.Person;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one imported table, each by the rule of its column. */
final class TableReading {

    private static final int MOST_OFFERED = 10;
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\n]");
    private static final Pattern A_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private final Map<String, String> links;
    private final Map<String, List<Person>> people = new HashMap<>();
    /** By the column itself: columns of several tables may be called alike. */
    private final Map<TableColumn, Map<String, List<Offered>>> choices = new IdentityHashMap<>();

    /** A choice, and how a cell that says it is understood. */
    private record Offered(TableChoice choice, Understood understood) {}

    /** @param links the proper way to write an outcome or an objective, by how it may be written */
    TableReading(List<Person> people, Map<String, String> links) {
        this.links = Map.copyOf(links);
        for (var person : people) {
            for (var words : Set.of(Normal.folded(person.name()), Normal.folded(person.email()))) {
                this.people.computeIfAbsent(words, _ -> new ArrayList<>()).add(person);
            }
        }
    }

    /** @param held what Attest holds there: the same words are the same value */
    Understood read(TableColumn column, Cell cell, @Nullable CellText held) {
        if (cell.value() instanceof CellValue.Fault(var what)) {
            return CellRules.fault(cell, what, column.longest());
        }
        if (Normal.isNothing(cell.words())) {
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
            case MONTH -> MonthReading.month(cell);
            case FIGURE -> figure(column, cell);
            case MONEY -> MoneyReading.money(cell, !column.isRead());
            case FINANCIAL_YEAR -> MoneyReading.year(cell);
            case CHOICE -> choice(column, cell);
            case CHOICES -> choices(column, cell);
            case PERSON -> CellRules.oneOf(cell, people.getOrDefault(Normal.folded(cell.words()), List.of()));
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

    /** A figure with its own sign: {@code 97%} stays one, for what it means depends on what is measured. */
    private Understood figure(TableColumn column, Cell cell) {
        var said = column.choices().isEmpty() ? List.<Offered>of() : written(column, Normal.folded(cell.words()));
        if (!said.isEmpty()) {
            return said.getFirst().understood();
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

    /** What of a column's choices may be written so; each way is looked up once for a whole table. */
    private List<Offered> written(TableColumn column, String folded) {
        return choices.computeIfAbsent(column, TableReading::ways).getOrDefault(folded, List.of());
    }

    private static Map<String, List<Offered>> ways(TableColumn column) {
        var byWay = new HashMap<String, List<Offered>>();
        for (var choice : column.choices()) {
            var offered = new Offered(choice, Understood.is(choice.text()));
            choice.written().forEach(way -> byWay.computeIfAbsent(way, _ -> new ArrayList<>())
                    .add(offered));
        }
        return byWay;
    }

    private Understood choice(TableColumn column, Cell cell) {
        var wanted = Normal.folded(cell.words());
        var matching = written(column, wanted);
        if (matching.size() == 1) {
            return matching.getFirst().understood();
        }
        if (matching.size() > 1) {
            return CellRules.bad(ProblemKind.TWO_OF_THAT_NAME, cell, "one of them");
        }
        var kind = A_NUMBER.matcher(wanted).matches() ? ProblemKind.OUT_OF_RANGE : ProblemKind.NOT_A_CHOICE;
        return CellRules.bad(kind, cell, offered(column));
    }

    /** Several of them; kept in the order in which the column offers them. */
    private Understood choices(TableColumn column, Cell cell) {
        var found = new TreeSet<Integer>();
        for (var piece : SEPARATORS.split(Normal.text(cell.words()))) {
            var wanted = Normal.folded(piece);
            var matching = written(column, wanted).stream().findFirst().map(it -> column.choices()
                    .indexOf(it.choice()));
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
