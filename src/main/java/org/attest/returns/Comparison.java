package org.attest.returns;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a return is compared with: the export it came from, Attest now, and what it added before.
 *
 * @param exported the sheets that the workbook held when it went out
 */
record Comparison(
        boolean exportKnown,
        Set<ReturnSheet> exported,
        ReturnPicture export,
        ReturnPicture now,
        Choices choices,
        Map<String, Added> added,
        Map<ReturnSheet, RowRules> rules) {

    /** A row that came in as new before: what it became, and when. */
    record Added(String reference, Instant at) {}

    Comparison {
        exported = Set.copyOf(exported);
        added = Map.copyOf(added);
        rules = Map.copyOf(rules);
    }

    /** Of a workbook that held every sheet. */
    Comparison(
            boolean exportKnown,
            ReturnPicture export,
            ReturnPicture now,
            Choices choices,
            Map<String, Added> added,
            Map<ReturnSheet, RowRules> rules) {
        this(exportKnown, EnumSet.allOf(ReturnSheet.class), export, now, choices, added, rules);
    }

    /** The problems of a row that more than one of its cells make. */
    List<Problem> check(RowAfter row) {
        var own = rules.get(row.row().sheet());
        return own == null ? List.of() : own.check(row);
    }

    Comparison pointing(Pointers at) {
        return new Comparison(exportKnown, exported, export, now, choices.pointing(at), added, rules);
    }
}
