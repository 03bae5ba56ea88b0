package org.attest.risks;

import java.util.List;
import org.attest.connections.Linked;
import org.attest.connections.LinkedItem;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;

/**
 * One risk as the board assurance framework shows it.
 *
 * @param risk with its details: a sheet is only shown where these are
 * @param assurances by line, the latest first
 * @param linked all that the risk is linked to, actions and other risks among it
 */
public record BafSheet(Risk risk, SheetWords words, List<LineAssurance> assurances, Linked linked, long edits)
        implements Edited<SheetWords> {

    public BafSheet {
        assurances = List.copyOf(assurances);
    }

    @Override
    public List<FieldChange> differencesTo(SheetWords other) {
        return words.changesTo(other);
    }

    public List<LineAssurance> by(AssuranceLine line) {
        return assurances.stream().filter(it -> it.line() == line).toList();
    }

    public List<LinkedItem> actions() {
        return linked(ItemKind.ACTION);
    }

    public List<LinkedItem> risks() {
        return linked(ItemKind.RISK);
    }

    /** Whether somebody may write on it now. */
    public boolean mayChange() {
        return risk.open().contains(RiskVerb.CHANGE);
    }

    private List<LinkedItem> linked(ItemKind kind) {
        return linked.items().stream()
                .filter(it -> it.item().kind().equals(kind))
                .toList();
    }
}
