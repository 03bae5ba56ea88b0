package org.attest.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Row;

/**
 * Reads official wording from a plain table (version, outcome, column, identifier, wording): all problems of a row in one
 * pass, each with its cell.
 */
final class WordingTable {

    private static final List<Set<String>> HEADINGS = List.of(
            Set.of("version"),
            Set.of("outcome", "outcome code"),
            Set.of("column", "level"),
            Set.of("identifier", "id", "indicator"),
            Set.of("wording", "official wording", "text"));

    /** Where an identifier must be unique. */
    private record Key(OutcomeCode outcome, Level column, String identifier) {}

    private final Framework framework;
    private final List<Framework> others;
    private final List<Integer> columns;
    private final List<Indicator> found = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<Key, Cell> seen = new HashMap<>();
    private int leftOut;

    private WordingTable(Framework framework, List<Framework> others, List<Integer> columns) {
        this.framework = framework;
        this.others = others;
        this.columns = columns;
    }

    /**
     * @throws Refused when no sheet has the five headings, or no row is about this version
     * @throws WordingRefused when cells have problems
     */
    static Wording read(Framework framework, List<Framework> others, TableFile file) {
        var table = file.find(HEADINGS)
                .orElseThrow(
                        () -> new Refused(
                                "The file has no table with the headings Version, Outcome, Column, Identifier and Wording. Nothing was imported."));
        var reading = new WordingTable(framework, others, table.columns());
        table.rows().forEach(reading::row);
        if (!reading.problems.isEmpty()) {
            throw new WordingRefused(reading.problems);
        }
        if (reading.found.isEmpty()) {
            throw new Refused("The table has no row of %s. Nothing was imported.".formatted(framework.title()));
        }
        if (reading.found.size() > IndicatorFile.MOST_INDICATORS) {
            throw new Refused("The table has more than %,d indicators. Nothing was imported."
                    .formatted(IndicatorFile.MOST_INDICATORS));
        }
        return new Wording(reading.found, reading.leftOut);
    }

    /** A row without anything in the five columns is no row of the table. */
    private void row(Row row) {
        var cells = columns.stream().map(row::at).toList();
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        if (isAboutAnother(cells.get(0))) {
            leftOut++;
            return;
        }
        var before = problems.size();
        version(cells.get(0));
        var outcome = outcome(cells.get(1));
        var level = level(cells.get(2));
        var identifier = outcome.flatMap(it -> identifier(cells.get(3), it));
        wording(cells.get(4));
        if (outcome.isPresent() && level.isPresent() && identifier.isPresent()) {
            unique(cells.get(3), new Key(outcome.get(), level.get(), identifier.get()));
            if (problems.size() == before) {
                found.add(new Indicator(
                        outcome.get(),
                        level.get(),
                        identifier.get(),
                        cells.get(4).words()));
            }
        }
    }

    private boolean isAboutAnother(Cell cell) {
        return !names(framework, cell) && others.stream().anyMatch(it -> names(it, cell));
    }

    private static boolean names(Framework framework, Cell cell) {
        return framework.version().equalsIgnoreCase(cell.words())
                || framework.title().equalsIgnoreCase(cell.words());
    }

    private void version(Cell cell) {
        if (!names(framework, cell)) {
            problem(
                    cell,
                    cell.isBlank()
                            ? "Write the version, such as %s.".formatted(framework.version())
                            : "There is no version of this name: write %s.".formatted(framework.version()));
        }
    }

    private Optional<OutcomeCode> outcome(Cell cell) {
        var code = OutcomeCode.read(cell.words());
        if (code.isEmpty()) {
            return problem(cell, "This is not the code of an outcome, such as A1.a.");
        }
        if (framework.find(code.get()).isEmpty()) {
            return problem(cell, "%s has no outcome %s.".formatted(framework.title(), code.get()));
        }
        return code;
    }

    private Optional<Level> level(Cell cell) {
        var level = Level.of(cell.words());
        return level.isPresent() ? level : problem(cell, "Write Not achieved, Partially achieved or Achieved.");
    }

    private Optional<String> identifier(Cell cell, OutcomeCode outcome) {
        var written = cell.words();
        return IndicatorFile.isIdentifier(written, outcome)
                ? Optional.of(written)
                : problem(cell, "Write an identifier of %s, such as %s.1.".formatted(outcome, outcome));
    }

    private void wording(Cell cell) {
        var text = cell.words();
        if (text.isEmpty()) {
            problem(cell, "The wording is missing.");
        } else if (text.length() > IndicatorFile.LONGEST_WORDING) {
            problem(cell, "The wording has more than %,d characters.".formatted(IndicatorFile.LONGEST_WORDING));
        } else if (!Narrative.isWritable(text)) {
            problem(cell, "The wording holds a control character that cannot be kept.");
        }
    }

    private void unique(Cell cell, Key key) {
        var first = seen.putIfAbsent(key, cell);
        if (first != null) {
            problem(
                    cell,
                    "%s stands twice in the column %s of %s: first at %s."
                            .formatted(key.identifier(), key.column().words(), key.outcome(), first.place()));
        }
    }

    private <T> Optional<T> problem(Cell cell, String sentence) {
        problems.add(new CellProblem(cell.place().toString(), sentence));
        return Optional.empty();
    }
}
