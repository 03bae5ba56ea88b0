package org.attest.returns;

import java.util.Collection;
import java.util.Map;

/** Holdings that know which references ended, and how, so that such a row is not told that there never was one. */
record EndedHoldings<H>(TableKeys keys, Map<String, String> ended, Holdings<H> live) implements Holdings<H> {

    @Override
    public Found<H> find(Map<String, CellText> row) {
        var how = ended.get(keys.reference(row));
        return how == null
                ? live.find(row)
                : new Found.Wrong<>(keys.referenceColumn(), ProblemKind.REFERENCE_GONE, how);
    }

    @Override
    public String key(Map<String, CellText> row) {
        return live.key(row);
    }

    @Override
    public Collection<Held<H>> all() {
        return live.all();
    }
}
