package org.attest.returns;

import java.util.Collection;
import java.util.Map;
import org.attest.organisations.Organisation;

/** Holdings of one organisation, whose rows may say so: a row that names another one is not read as its own. */
record OneOrganisation<H>(String column, Organisation organisation, Holdings<H> holdings) implements Holdings<H> {

    @Override
    public Found<H> find(Map<String, CellText> keys) {
        var named = keys.get(column);
        return named == null || isThis(Normal.folded(named.value()))
                ? holdings.find(keys)
                : new Found.Wrong<>(column, ProblemKind.ROW_OF_ANOTHER_ORGANISATION, organisation.name());
    }

    private boolean isThis(String folded) {
        return folded.equals(Normal.folded(organisation.name()))
                || folded.equals(Normal.folded(organisation.code().code()));
    }

    @Override
    public String key(Map<String, CellText> keys) {
        return holdings.key(keys);
    }

    @Override
    public Collection<Held<H>> all() {
        return holdings.all();
    }
}
