package org.attest.returns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.WorkbookContent;
import org.jspecify.annotations.Nullable;

/**
 * Turns a GovAssure offline workbook into rows of a return, keyed as the file keys them, by CAF 3.2. What is not filled in
 * makes no row: such a workbook clears nothing. Rows are counted through, since the file has several beside each other.
 */
final class GovassureParser {

    private static final Pattern OUTCOME =
            Pattern.compile("([A-Z]\\d{1,2}\\.[a-z])\\s+[-\\u2013]\\s.*", Pattern.DOTALL);
    private static final String LEVEL = "contributing outcome achievement";
    private static final String COMMENT = "please provide comments";
    private static final WorkbookIdentity NONE = new WorkbookIdentity(null, null, false, null, null, null);

    private final WorkbookContent content;
    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final GovassureIndicators indicators = new GovassureIndicators();
    private boolean known;
    private @Nullable Cell outcome;
    private String code = "";
    private @Nullable GovassureHeading heading;
    private @Nullable Cell level;
    private @Nullable Cell comment;
    private int outcomes;

    private GovassureParser(WorkbookContent content) {
        this.content = content;
    }

    /** @throws ReturnRefused when no sheet has the layout */
    static ParsedReturn parse(WorkbookContent content) {
        return new GovassureParser(content).parse();
    }

    private ParsedReturn parse() {
        problems.add(new Problem(ProblemKind.READ_AS_GOVASSURE, "", "", ""));
        for (var sheet : content.sheets()) {
            content.eachRow(sheet.name(), this::see);
            finish();
        }
        if (!known) {
            throw new ReturnRefused(ProblemKind.NOT_GOVASSURE);
        }
        rows.addAll(indicators.rows());
        problems.addAll(indicators.problems());
        return new ParsedReturn(NONE, sheets(), rows, problems);
    }

    private Set<ReturnSheet> sheets() {
        var found = EnumSet.noneOf(ReturnSheet.class);
        rows.forEach(it -> found.add(it.sheet()));
        return found;
    }

    private void see(Row row) {
        var found = GovassureHeading.of(row);
        if (found.isPresent()) {
            heading = found.get();
            known = true;
            return;
        }
        for (var cell : row.cells()) {
            var title = OUTCOME.matcher(cell.words());
            if (title.matches()) {
                finish();
                outcome = cell;
                code = title.group(1);
                return;
            }
        }
        var columns = heading;
        if (outcome != null && columns != null && !isEnd(row, columns)) {
            indicators.see(row, columns, code);
        }
    }

    /** The level and the comment stand below the indicators, under their text. */
    private boolean isEnd(Row row, GovassureHeading columns) {
        for (var cell : row.cells()) {
            var label = Normal.folded(cell.words());
            if (label.startsWith(LEVEL)) {
                level = filled(row.at(columns.text()));
                return true;
            }
            if (label.startsWith(COMMENT)) {
                comment = filled(row.at(columns.text()));
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cell filled(Cell cell) {
        return cell.isBlank() && !cell.formula() ? null : cell;
    }

    /** Keeps what was said of the outcome as a whole. */
    private void finish() {
        var title = outcome;
        if (title != null && (level != null || comment != null)) {
            var cells = new ArrayList<ParsedCell>();
            cells.add(
                    new ParsedCell(ReturnColumn.OUTCOME, title.place().toString(), ParsedCell.Kind.TEXT, code, false));
            if (level != null) {
                cells.add(CellKinds.ofOthers(ReturnColumn.LEVEL, level));
            }
            if (comment != null) {
                cells.add(CellKinds.ofOthers(ReturnColumn.STATEMENT, comment));
            }
            rows.add(new ParsedRow(ReturnSheet.OUTCOMES, ++outcomes, false, cells));
        }
        outcome = null;
        heading = null;
        level = null;
        comment = null;
    }
}
