package org.attest.suppliers;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.database.BulkRows;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An ICB's register of suppliers taken as a whole, for its lead: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeSupplierRegister {

    private final SupplierSights sights;
    private final SupplierRows suppliers;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final TierRule rule;
    private final ParentGroups groups;
    private final BulkRows bulk;

    WholeSupplierRegister(
            SupplierSights sights,
            SupplierRows suppliers,
            SupplierDiary diary,
            SupplierTurns turns,
            TierRule rule,
            ParentGroups groups,
            EntityManager entities) {
        this.sights = sights;
        this.suppliers = suppliers;
        this.diary = diary;
        this.turns = turns;
        this.rule = rule;
        this.groups = groups;
        this.bulk = new BulkRows(entities);
    }

    /**
     * Every shared record of a register, in the order of their references; one statement.
     *
     * @throws UnknownItem when the caller does not lead the ICB whose register it is
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<SupplierEntry> of(OrganisationId register) {
        sights.requireKeeper(register);
        return suppliers.all(List.of(register)).stream()
                .map(KeptSupplier::entry)
                .toList();
    }

    /**
     * Adds some and changes others, all or none, under the rules of the form, with one line in the trail.
     *
     * @return the added ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws SupplierRefused when the register has one of these names, or a name comes twice
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<SupplierEntry> write(
            OrganisationId register, List<SupplierDetails> added, List<SupplierChange> changed) {
        sights.requireKeeper(register);
        var number = turns.take(register, added.size());
        var steps = new ArrayList<KeptStep>();
        var all = suppliers.all(List.of(register));
        var found = all.stream().collect(Collectors.toMap(KeptSupplier::ref, Function.identity()));
        var spelled = groups.spelled(
                        register, changed.stream().map(SupplierChange::details).toList())
                .iterator();
        for (var change : changed) {
            var row = found.get(change.supplier());
            if (row == null) {
                throw new UnknownItem();
            }
            if (row.edits() != change.basedOn()) {
                throw new ChangedMeanwhile();
            }
            var after = SupplierValues.of(spelled.next());
            var changes = SupplierValues.changes(row.says(), after);
            if (!changes.isEmpty()) {
                row.change(after, rule);
                steps.add(diary.keep(register, row, SupplierVerb.CHANGE, changes));
            }
        }
        var rows = new ArrayList<KeptSupplier>();
        for (var details : groups.spelled(register, added)) {
            rows.add(new KeptSupplier(register, number++, SupplierValues.of(details), rule));
        }
        all.addAll(rows);
        requireNamesApart(all);
        var written = rows.stream()
                .map(it -> diary.step(register, it, SupplierVerb.ADD, SupplierValues.changes(null, it.says())))
                .toList();
        List.of(rows, written).forEach(bulk::insert);
        steps.addAll(written);
        diary.writeMany(register, SupplierVerb.IMPORT, steps);
        return rows.stream().map(KeptSupplier::entry).toList();
    }

    private static void requireNamesApart(List<KeptSupplier> all) {
        var names = new HashSet<String>();
        for (var one : all) {
            if (!names.add(one.says().name().toLowerCase(Locale.UK))) {
                throw SupplierRefused.nameTaken();
            }
        }
    }
}
