package org.attest.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.shared.Narrative;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/** Judges a table of expected levels row by row: all problems of a row in one pass, each with its cell. */
final class LevelCheck {

    private final Framework framework;
    private final List<Integer> columns;
    private final List<LevelsPreview.Line> changes = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<OutcomeCode> seen = new HashSet<>();
    private int unchanged;
    private int sentBack;

    /** @param columns of the outcome, the level and the source */
    LevelCheck(Framework framework, List<Integer> columns) {
        this.framework = framework;
        this.columns = columns;
    }

    /** A row without outcome, level and source is no row of the table. */
    void row(Row row) {
        var code = row.at(columns.get(0));
        var level = row.at(columns.get(1));
        var source = row.at(columns.get(2));
        if (code.isBlank() && level.isBlank() && source.isBlank()) {
            return;
        }
        var before = problems.size();
        var outcome = outcome(code);
        var wanted = level(level, outcome.orElse(null));
        var basis = basis(source);
        if (problems.size() > before || outcome.isEmpty() || wanted.isEmpty()) {
            sentBack++;
            return;
        }
        judged(outcome.get(), wanted.get(), basis);
    }

    LevelsPreview preview(String fileName) {
        return new LevelsPreview(
                framework.version(), framework.revision(), fileName, changes, unchanged, sentBack, problems);
    }

    private void judged(Outcome outcome, Level level, String basis) {
        if (outcome.expected().equals(new Expected(level, true, basis))) {
            unchanged++;
        } else {
            changes.add(new LevelsPreview.Line(outcome.code(), outcome.title(), outcome.expected(), level, basis));
        }
    }

    private Optional<Outcome> outcome(Cell cell) {
        var code = OutcomeCode.read(cell.words());
        if (code.isEmpty()) {
            return problem(cell, "This is not the code of an outcome, such as A1.a.");
        }
        var found = framework.find(code.get());
        if (found.isEmpty()) {
            return problem(cell, "%s has no outcome %s.".formatted(framework.title(), code.get()));
        }
        if (!seen.add(code.get())) {
            return problem(cell, code.get() + " stands twice in this table.");
        }
        return found;
    }

    private Optional<Level> level(Cell cell, @Nullable Outcome outcome) {
        var level = Level.of(cell.words());
        if (level.isEmpty()) {
            return problem(cell, "Write Not achieved, Partially achieved or Achieved.");
        }
        if (outcome != null && !outcome.allows(level.get())) {
            return problem(
                    cell,
                    "%s is not an allowed level of %s.".formatted(level.get().words(), outcome.code()));
        }
        return level;
    }

    private String basis(Cell cell) {
        var text = cell.words();
        if (text.isEmpty()) {
            problem(cell, "Say where this level was found.");
        } else if (text.length() > CatalogueEdits.LONGEST_BASIS) {
            problem(cell, "The source has more than %d characters.".formatted(CatalogueEdits.LONGEST_BASIS));
        } else if (!Narrative.isWritable(text)) {
            problem(cell, "The source holds a control character that cannot be kept.");
        }
        return text;
    }

    private <T> Optional<T> problem(Cell cell, String sentence) {
        problems.add(new CellProblem(cell.place().toString(), sentence));
        return Optional.empty();
    }
}
