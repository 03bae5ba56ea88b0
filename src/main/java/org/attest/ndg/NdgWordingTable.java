package org.attest.ndg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.catalogue.CellProblem;
import org.attest.catalogue.TableFile;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/** Reads wording from a table (category, reference, text, answer kind): all problems in one pass, each with its cell. */
final class NdgWordingTable {

    static final int LONGEST = 2_000;

    private static final List<Set<String>> HEADINGS = List.of(
            Set.of("category"),
            Set.of("reference", "ref", "evidence ref", "evidence item"),
            Set.of("text", "wording", "evidence text"),
            Set.of("answer kind", "kind", "input type", "answer"));

    /** Where a reference must be unique. */
    private record Key(NdgCategory category, NdgRef ref) {}

    private final List<NdgSet> sets;
    private final List<NdgWording> found = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<Key, Cell> seen = new HashMap<>();

    private NdgWordingTable(List<NdgSet> sets) {
        this.sets = sets;
    }

    /**
     * @param sets the sets of the version that is imported
     * @throws Refused when no sheet has the four headings, or the table is empty
     * @throws NdgWordingRefused when cells have problems
     */
    static List<NdgWording> read(List<NdgSet> sets, TableFile file) {
        var table = file.find(HEADINGS)
                .orElseThrow(() -> new Refused("The file has no table with the headings Category, Reference, Text and"
                        + " Answer kind. Nothing was imported."));
        var reading = new NdgWordingTable(sets);
        table.rows().forEach(it -> reading.row(it, table.columns()));
        if (!reading.problems.isEmpty()) {
            throw new NdgWordingRefused(reading.problems);
        }
        if (reading.found.isEmpty()) {
            throw new Refused("The table has no rows. Nothing was imported.");
        }
        return reading.found;
    }

    /** A row without anything in the four columns is no row of the table. */
    private void row(Row row, List<Integer> columns) {
        var cells = columns.stream().map(row::at).toList();
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        var before = problems.size();
        var category = NdgCategory.read(cells.get(0).words());
        if (category.isEmpty()) {
            problem(cells.get(0), "Write GP or IT supplier: no other category has a list.");
        }
        var ref = NdgRef.read(cells.get(1).words());
        if (ref.isEmpty()) {
            problem(cells.get(1), "This is not the reference of an evidence item, such as 4.5.3.");
        }
        text(cells.get(2));
        var kind = kind(cells.get(3));
        if (category.isPresent() && ref.isPresent()) {
            known(cells.get(1), new Key(category.get(), ref.get()));
            if (problems.size() == before) {
                found.add(new NdgWording(category.get(), ref.get(), cells.get(2).words(), kind));
            }
        }
    }

    private void text(Cell cell) {
        var text = cell.words();
        if (text.isBlank()) {
            problem(cell, "The text is missing.");
        } else if (text.length() > LONGEST) {
            problem(cell, "The text has more than %,d characters.".formatted(LONGEST));
        } else if (!Narrative.isWritable(text)) {
            problem(cell, "The text holds a control character that cannot be kept.");
        }
    }

    private @Nullable AnswerKind kind(Cell cell) {
        var kind = cell.isBlank() ? Optional.<AnswerKind>empty() : AnswerKind.read(cell.words());
        if (kind.isEmpty() && !cell.isBlank()) {
            problem(cell, "Write Yes or no, Text, Document or Date, or leave the cell empty.");
        }
        return kind.orElse(null);
    }

    private void known(Cell cell, Key key) {
        var set = sets.stream().filter(it -> it.category() == key.category()).findFirst();
        if (set.flatMap(it -> it.find(key.ref())).isEmpty()) {
            problem(
                    cell,
                    "The %s set has no evidence item %s."
                            .formatted(key.category().words(), key.ref()));
        }
        var first = seen.putIfAbsent(key, cell);
        if (first != null) {
            problem(
                    cell,
                    "%s stands twice for %s: first at %s."
                            .formatted(key.ref(), key.category().words(), first.place()));
        }
    }

    private void problem(Cell cell, String sentence) {
        problems.add(new CellProblem(cell.place().toString(), sentence));
    }
}
