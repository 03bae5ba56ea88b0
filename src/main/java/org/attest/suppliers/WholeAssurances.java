package org.attest.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated assurances of a whole register, for the ICB's lead: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeAssurances {

    private final SupplierSights sights;
    private final SupplierRows suppliers;
    private final AssuranceRows assurances;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final Connections connections;

    WholeAssurances(
            SupplierSights sights,
            SupplierRows suppliers,
            AssuranceRows assurances,
            SupplierDiary diary,
            SupplierTurns turns,
            Connections connections) {
        this.sights = sights;
        this.suppliers = suppliers;
        this.assurances = assurances;
        this.diary = diary;
        this.turns = turns;
        this.connections = connections;
    }

    /**
     * Every assurance of a register, by kind and the day on which it runs out; one statement.
     *
     * @throws UnknownItem when the caller does not lead the ICB whose register it is
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<Assurance> of(OrganisationId register) {
        sights.requireKeeper(register);
        return assurances.all(register).stream().map(KeptAssurance::show).toList();
    }

    /**
     * Adds some and changes others, all or none, under the rules of the form, with one line in the trail; the evidence that
     * proves one is linked to its supplier.
     *
     * @return the added ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws UnknownItem when a supplier or an assurance is not of this register, or evidence not the caller's to see
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<Assurance> write(OrganisationId register, List<NewAssurance> added, List<AssuranceChange> changed) {
        sights.requireKeeper(register);
        turns.take(register);
        var kept = suppliers.all(List.of(register)).stream()
                .collect(Collectors.toMap(KeptSupplier::ref, Function.identity()));
        var found = assurances.all(register).stream().collect(Collectors.toMap(KeptAssurance::id, Function.identity()));
        var steps = new ArrayList<KeptStep>();
        var proofs = new ArrayList<Connecting>();
        for (var change : changed) {
            var supplier = known(kept, change.assurance().supplier());
            var assurance = found.get(change.assurance().id());
            if (assurance == null || !assurance.supplier().equals(supplier.ref())) {
                throw new UnknownItem();
            }
            if (assurance.edits() != change.assurance().edits()) {
                throw new ChangedMeanwhile();
            }
            var before = assurance.says();
            var after = AssuranceValues.of(change.details());
            var changes = AssuranceValues.changes(before, after);
            if (!changes.isEmpty()) {
                assurance.change(after);
                steps.add(diary.keep(
                        register, supplier, SupplierVerb.CHANGE_ASSURANCE, Assurances.named(before, after, changes)));
                prove(supplier, change.details(), proofs);
            }
        }
        var rows = new ArrayList<KeptAssurance>();
        for (var wanted : added) {
            var supplier = known(kept, wanted.supplier());
            var assurance = new KeptAssurance(supplier, AssuranceValues.of(wanted.details()));
            rows.add(assurance);
            steps.add(diary.keep(
                    register, supplier, SupplierVerb.ADD_ASSURANCE, AssuranceValues.changes(null, assurance.says())));
            prove(supplier, wanted.details(), proofs);
        }
        assurances.saveAllAndFlush(rows);
        if (!proofs.isEmpty()) {
            connections.connectAll(proofs);
        }
        diary.writeMany(register, SupplierVerb.IMPORT, steps);
        return rows.stream().map(KeptAssurance::show).toList();
    }

    private static void prove(KeptSupplier supplier, AssuranceDetails details, List<Connecting> proofs) {
        var evidence = details.evidence();
        if (evidence != null) {
            proofs.add(new Connecting(supplier.ref(), evidence));
        }
    }

    private static KeptSupplier known(Map<ItemRef, KeptSupplier> kept, ItemRef supplier) {
        var found = kept.get(supplier);
        if (found == null) {
            throw new UnknownItem();
        }
        return found;
    }
}
