package org.attest.returns;

import java.util.List;
import java.util.Set;

/** What a returned workbook says, sheet by sheet, and what was odd about the sheets themselves. */
record ParsedReturn(WorkbookIdentity identity, Set<ReturnSheet> sheets, List<ParsedRow> rows, List<Problem> problems) {

    ParsedReturn {
        sheets = Set.copyOf(sheets);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    List<ParsedRow> rows(ReturnSheet sheet) {
        return rows.stream().filter(it -> it.sheet() == sheet).toList();
    }
}
