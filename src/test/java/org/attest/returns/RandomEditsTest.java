package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random edits of a small return: each row ends once, sums add up, and nothing untouched changes. */
class RandomEditsTest {

    private static final int ROWS = 12;
    private static final List<String> WORDS = List.of("a", "b", "c", " a ", "A", "x".repeat(10_001), "");
    private static final List<String> LEVELS = List.of("Achieved", "not ACHIEVED", "Excellent", "");
    private static final List<String> DATES = List.of("30/11/2026", "03/04/26", "soon", "2026-12-01", "");

    static List<Long> seeds() {
        return new Random(20261122).longs(200).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyRowIsAccountedForOnce(long seed) {
        var random = new Random(seed);
        var export = picture(random);
        var now = moved(export, random);
        var parsed = returned(export, random);
        var comparison = new Comparison(random.nextInt(10) > 0, export, now, choices(), Map.of(), RowRules.OWN);

        var judged = ReturnChecker.check(parsed, comparison);
        var decisions = new Decisions(chosen(judged, random), judged.twoWay());
        var decided = judged.rows().stream().map(decisions::decide).toList();
        var tally = Tally.of(decided);

        var read = parsed.rows().stream().filter(it -> !it.isEmpty()).count();
        assertThat(tally.read()).isEqualTo((int) read);
        assertThat(judged.rows()).extracting(JudgedRow::place).doesNotHaveDuplicates();
        for (var row : decided) {
            var bad = row.row().problems().stream().anyMatch(Problem::sendsRowBack);
            assertThat(bad && row.isApplied())
                    .as("a row with a problem is applied")
                    .isFalse();
            assertThat(row.isApplied()).isEqualTo(!row.taken().isEmpty());
        }
        assertThat(judged.fingerprint())
                .isEqualTo(ReturnChecker.check(parsed, comparison).fingerprint());
    }

    private static ReturnPicture picture(Random random) {
        var rows = new ArrayList<ReturnPicture.Row>();
        for (int i = 0; i < ROWS; i++) {
            var cells = new EnumMap<ReturnColumn, CellText>(ReturnColumn.class);
            cells.put(ReturnColumn.OUTCOME, CellText.of("A" + i + ".a"));
            cells.put(ReturnColumn.OUTCOME_TITLE, CellText.of("Title " + i));
            cells.put(ReturnColumn.PROGRESS, new CellText("READY", "Ready"));
            if (random.nextBoolean()) {
                cells.put(ReturnColumn.STATEMENT, CellText.of("a"));
            }
            if (random.nextBoolean()) {
                cells.put(ReturnColumn.LEVEL, new CellText("ACHIEVED", "Achieved"));
            }
            rows.add(row("A" + i + ".a", cells, new ReturnPicture.Door.Open()));
        }
        return new ReturnPicture(rows);
    }

    private static ReturnPicture.Row row(String reference, Map<ReturnColumn, CellText> cells, ReturnPicture.Door door) {
        return new ReturnPicture.Row(
                ReturnSheet.OUTCOMES, reference, cells, 1, "Anita Rao", Instant.parse("2026-11-01T09:00:00Z"), door);
    }

    private static ReturnPicture moved(ReturnPicture export, Random random) {
        return new ReturnPicture(export.rows().stream()
                .map(it -> {
                    var cells = new HashMap<>(it.cells());
                    if (random.nextInt(3) == 0) {
                        cells.put(ReturnColumn.STATEMENT, CellText.of(random.nextBoolean() ? "b" : "c"));
                    }
                    return row(it.reference(), cells, door(random));
                })
                .toList());
    }

    private static ReturnPicture.Door door(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new ReturnPicture.Door.Closed("The round is submitted");
            case 1 -> new ReturnPicture.Door.Gone("Withdrawn");
            default -> new ReturnPicture.Door.Open();
        };
    }

    private static ParsedReturn returned(ReturnPicture export, Random random) {
        var rows = new ArrayList<ParsedRow>();
        int number = 2;
        for (var row : export.rows()) {
            for (int copies = random.nextInt(15) == 0 ? 2 : 1; copies > 0; copies--) {
                rows.add(returned(row, number++, random));
            }
        }
        rows.add(new ParsedRow(ReturnSheet.OUTCOMES, number, false, List.of()));
        var identity = new WorkbookIdentity(null, null, false, null, null, null);
        return new ParsedReturn(identity, Set.of(ReturnSheet.OUTCOMES), rows, List.of());
    }

    private static ParsedRow returned(ReturnPicture.Row row, int number, Random random) {
        var cells = new ArrayList<ParsedCell>();
        for (var column : ReturnSheet.OUTCOMES.columns()) {
            var was = row.cell(column);
            cells.add(cell(column, number, random.nextInt(5) == 0 ? edit(column, was, random) : words(was)));
        }
        return new ParsedRow(ReturnSheet.OUTCOMES, number, random.nextInt(40) == 0, cells);
    }

    private static String edit(ReturnColumn column, @Nullable CellText was, Random random) {
        return switch (column) {
            case STATEMENT -> pick(WORDS, random);
            case LEVEL -> pick(LEVELS, random);
            case DUE -> pick(DATES, random);
            case OUTCOME -> pick(List.of("A1.a", "Z9.z", ""), random);
            case OUTCOME_TITLE -> "Title " + random.nextInt(ROWS + 3);
            default -> words(was);
        };
    }

    private static List<Choice> chosen(Judged judged, Random random) {
        var choices = new ArrayList<Choice>();
        for (var row : judged.rows()) {
            row.asked().stream()
                    .filter(_ -> random.nextBoolean())
                    .forEach(it -> choices.add(Choice.cell(row, it, random.nextBoolean())));
        }
        return choices;
    }

    private static ParsedCell cell(ReturnColumn column, int row, String text) {
        var kind = text.isEmpty() ? ParsedCell.Kind.BLANK : ParsedCell.Kind.TEXT;
        return new ParsedCell(column, "Outcomes!" + column + row, kind, text, false);
    }

    private static Choices choices() {
        var levels =
                List.of(new Choices.Option("ACHIEVED", "Achieved"), new Choices.Option("NOT_ACHIEVED", "Not achieved"));
        return new Choices(
                Map.of(
                        ReturnColumn.LEVEL,
                        levels,
                        ReturnColumn.PROGRESS,
                        List.of(new Choices.Option("READY", "Ready"))),
                Map.of(),
                Map.of(),
                Set.of(),
                Asked.NOTHING,
                Map.of(),
                new RegisterRules(Map.of(), new TableReading(List.of(), Map.of())),
                Pointers.NOWHERE);
    }

    private static String words(@Nullable CellText text) {
        return text == null ? "" : text.words();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
