package org.attest.returns;

import java.util.List;
import java.util.Map;

/** The rules of one sheet that look at more than one cell of a row. */
interface RowRules {

    /** Of the sheets that are no register. */
    Map<ReturnSheet, RowRules> OWN = Map.of(
            ReturnSheet.OUTCOMES, new OutcomeRules(),
            ReturnSheet.INDICATORS, new IndicatorRules(),
            ReturnSheet.EVIDENCE, new EvidenceRules());

    List<Problem> check(RowAfter row);
}
