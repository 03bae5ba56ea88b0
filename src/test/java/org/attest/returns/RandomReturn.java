package org.attest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;

/** A return with every sheet, made up from a seed: the texts, dates and figures that break what is careless. */
final class RandomReturn {

    private static final List<String> PIECES = List.of(
            "\ud83d\udc69\u200d\u2695\ufe0f on call",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "-1 + 1",
            "+44 20 7946 0000",
            "00123",
            "8E338",
            "1E5",
            "_x0041_ and _x000D_x",
            "new 1",
            "E-0001",
            "\u201cquoted\u201d \u2013 it\u2019s",
            "TRUE",
            "#N/A",
            "3/4/2026",
            "a\nb\n\nc",
            "tab\there",
            "<b>&amp;</b>",
            "'apostrophe",
            "na\u00efve",
            "line that is long enough to be wrapped in a cell of any width that a sheet may have");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2038, 1, 20));
    private static final Map<String, String> LINKS =
            Map.of("a1.a", "A1.a", "b2.c", "B2.c", "e4.a", "E4.a", "objective3", "Objective 3");

    private final Random random;
    private final Choices choices;
    private final ReturnPicture picture;

    RandomReturn(long seed) {
        this.random = new Random(seed);
        this.choices = choices();
        this.picture = picture();
    }

    Path workbook() {
        var cover = new WorkbookMaking.Cover("Trust", "RXX", "2026-27", "v9", "Anita Rao", "21 November 2026");
        try {
            var file = Files.createTempFile("random", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                new WorkbookMaking(new UUID(0, 1), cover, picture, choices).writeTo(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes back of a file, compared with what went out. */
    Judged back(Path file) {
        try (var content = SheetReader.open(file, "return.xlsx", Limits.forReturn())) {
            var rules = new HashMap<>(RowRules.OWN);
            return ReturnChecker.check(
                    ReturnParser.parse(content), new Comparison(true, picture, picture, choices, Map.of(), rules));
        }
    }

    private ReturnPicture picture() {
        var rows = new ArrayList<ReturnPicture.Row>();
        for (var sheet : ReturnSheet.values()) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                rows.add(row(sheet, i));
            }
        }
        return new ReturnPicture(Set.of(ReturnSheet.values()), rows);
    }

    private ReturnPicture.Row row(ReturnSheet sheet, int number) {
        var reference = "%s-%04d"
                .formatted(sheet == ReturnSheet.EVIDENCE ? "E" : sheet.title().substring(0, 1), number);
        var cells = new EnumMap<ReturnColumn, CellText>(ReturnColumn.class);
        for (var column : sheet.columns()) {
            if (column == sheet.referenceColumn() && !sheet.isKnownByNames()) {
                cells.put(column, CellText.of(reference));
            } else if (column.isRequired() || column.isName() || random.nextInt(3) > 0) {
                cells.put(column, cell(column));
            }
        }
        cells.computeIfPresent(
                sheet.titleColumn(),
                (_, text) -> sheet.isKnownByNames() ? text : CellText.of(number + " " + text.words()));
        if (sheet.isKnownByNames()) {
            cells.put(ReturnColumn.PERIOD, MonthReading.month(YearMonth.of(2020 + number, 1 + random.nextInt(12))));
            reference = NamedRows.reading(Map.of(
                    ReadingColumns.MEASURE, cells.get(ReturnColumn.MEASURE),
                    ReadingColumns.PERIOD, cells.get(ReturnColumn.PERIOD)));
        }
        return ReturnPicture.Row.exported(sheet, reference, cells);
    }

    private CellText cell(ReturnColumn column) {
        return switch (column.content()) {
            case TEXT, ASKED -> CellText.of(text(column.longest()));
            case CHOICE, PERSON -> chosen(column);
            case DATE -> CellReading.date(pick(DAYS));
            case REFERENCES -> {
                var some = new TreeSet<>(List.of(pick(List.copyOf(LINKS.values())), pick(List.copyOf(LINKS.values()))));
                if (!column.sheet().pointsAt().isEmpty()) {
                    some.add("E-0000");
                }
                yield CellReading.references(some);
            }
            case RULED -> ruled(column);
        };
    }

    private CellText chosen(ReturnColumn column) {
        var option = pick(choices.of(column));
        return new CellText(option.value(), option.words());
    }

    private CellText ruled(ReturnColumn column) {
        var rule = choices.registers().columns().get(column);
        return switch (rule.content()) {
            case CHOICE -> pick(rule.choices()).text();
            case CHOICES ->
                TableReading.chosen(rule.choices()
                        .subList(0, 1 + random.nextInt(rule.choices().size())));
            case MONTH -> MonthReading.month(YearMonth.of(2026, 1 + random.nextInt(12)));
            case FIGURE -> CellText.of(pick(List.of("0", "97.5", "-3", "1234567", "0.1", "33.333333")));
            case REFERENCE -> CellText.of("REF " + random.nextInt(100));
            case LINE -> CellText.of(Normal.line(text(100)));
            default -> CellText.of(text(1000));
        };
    }

    /** As a front door would keep it. */
    private String text(int longest) {
        var text = new StringBuilder(pick(PIECES));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "\n").append(pick(PIECES));
        }
        var kept = Normal.text(text.toString());
        return kept.length() > longest ? Normal.text(kept.substring(0, kept.offsetByCodePoints(0, longest / 4))) : kept;
    }

    private static Choices choices() {
        var offered = new HashMap<ReturnColumn, List<Choices.Option>>();
        var rules = new HashMap<ReturnColumn, TableColumn>();
        for (var column : ReturnColumn.values()) {
            var key = column.key();
            switch (column.content()) {
                case CHOICE -> offered.put(column, options("Achieved", "Not achieved", "Not true, with a reason"));
                case PERSON -> offered.put(column, options("Anita Rao", "Ben O'Hara", "Zo\u00eb, Team \u05d0"));
                default -> {
                    if (key != null) {
                        rules.put(column, rule(column.sheet(), key));
                    }
                }
            }
        }
        return new Choices(
                offered,
                Map.of(),
                LINKS,
                Set.of(),
                Asked.NOTHING,
                Map.of(),
                new RegisterRules(rules, new TableReading(List.of(), Map.of())),
                Pointers.NOWHERE);
    }

    private static TableColumn rule(ReturnSheet sheet, String key) {
        var column = RegisterColumns.named(
                switch (sheet) {
                    case SUPPLIERS -> OwnColumns.ALL;
                    case RISKS -> RegisterColumns.RISKS;
                    case ACTIONS -> ActionColumns.COLUMNS;
                    default -> RegisterColumns.MEASURES;
                },
                key);
        return column.content() == TableColumn.Content.CHOICE
                        && column.choices().isEmpty()
                ? TableColumn.choice(
                        column.key(),
                        column.header(),
                        column.use(),
                        List.of(
                                TableChoice.of("first", "The first one"),
                                TableChoice.of("other", "The other, which is long")))
                : column;
    }

    private static List<Choices.Option> options(String... words) {
        var options = new ArrayList<Choices.Option>();
        for (var word : words) {
            options.add(new Choices.Option("value of " + word, word));
        }
        return options;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
