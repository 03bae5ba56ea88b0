package org.attest.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.connections.Connections;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated assurances of a supplier: part of the shared record, so the ICB lead's to change and every partner's to read. */
@Component
@Transactional
public class Assurances {

    private final SupplierSights sights;
    private final SupplierBook book;
    private final AssuranceRows assurances;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final Connections connections;

    Assurances(
            SupplierSights sights,
            SupplierBook book,
            AssuranceRows assurances,
            SupplierDiary diary,
            SupplierTurns turns,
            Connections connections) {
        this.sights = sights;
        this.book = book;
        this.assurances = assurances;
        this.diary = diary;
        this.turns = turns;
        this.connections = connections;
    }

    /** By kind, the one that holds longest first. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<Assurance> of(ItemRef supplier) {
        sights.reading(supplier.organisation());
        return assurances.of(supplier.organisation(), SupplierBook.id(supplier)).stream()
                .map(KeptAssurance::show)
                .toList();
    }

    /**
     * Adds an assurance; the evidence that proves it is linked to the supplier.
     *
     * @throws UnknownItem when the evidence is not the caller's to see
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Assurance add(ItemRef supplier, AssuranceDetails details) {
        var row = turn(supplier);
        var assurance = assurances.saveAndFlush(new KeptAssurance(row, AssuranceValues.of(details)));
        link(row, details);
        diary.write(row, SupplierVerb.ADD_ASSURANCE, AssuranceValues.changes(null, assurance.says()));
        return assurance.show();
    }

    /**
     * Changes an assurance. A renewed one is added instead, so that the earlier one stays readable.
     *
     * @param basedOn the {@link Assurance#edits} of the assurance that the person saw
     * @throws Refused when its dates are in the wrong order (by {@link AssuranceDetails})
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Saved<Assurance> change(ItemRef supplier, UUID assurance, long basedOn, AssuranceDetails details) {
        var row = turn(supplier);
        var kept = assurances
                .findByOrganisationAndSupplierAndId(row.organisation(), row.id(), assurance)
                .orElseThrow(UnknownItem::new);
        var before = kept.says();
        var after = AssuranceValues.of(details);
        var changes = AssuranceValues.changes(before, after);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(kept.show());
        }
        if (kept.edits() != basedOn) {
            return new Saved.Conflict<>(kept.show());
        }
        kept.change(after);
        assurances.saveAndFlush(kept);
        link(row, details);
        diary.write(row, SupplierVerb.CHANGE_ASSURANCE, named(before, after, changes));
        return new Saved.Done<>(kept.show());
    }

    private void link(KeptSupplier supplier, AssuranceDetails details) {
        var evidence = details.evidence();
        if (evidence != null) {
            connections.connect(supplier.ref(), evidence, "");
        }
    }

    private KeptSupplier turn(ItemRef supplier) {
        sights.requireKeeper(supplier.organisation());
        turns.take(supplier.organisation());
        return book.known(supplier);
    }

    /** A history of several assurances says which one it was. */
    static List<FieldChange> named(AssuranceValues before, AssuranceValues after, List<FieldChange> changes) {
        if (before.kind() != after.kind()) {
            return changes;
        }
        var all = new ArrayList<FieldChange>();
        all.add(FieldChange.of(SupplierField.ASSURANCE.kept(), after.kind(), after.kind()));
        all.addAll(changes);
        return all;
    }
}
