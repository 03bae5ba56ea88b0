package org.attest.suppliers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Saved;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of suppliers of an ICB: one shared record each, which the ICB lead changes and everybody who works for an
 * organisation of that system reads. How many organisations use a supplier is a number for all; who they are, the ICB
 * alone learns (see {@link ServiceUse}). A register out of reach answers like an unknown one.
 */
@Component
@Transactional
public class SupplierRegister {

    static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;

    private final SupplierSights sights;
    private final SupplierBook book;
    private final SupplierLists lists;
    private final SupplierRows suppliers;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final TierRule rule;
    private final ParentGroups groups;
    private final CurrentUser currentUser;

    SupplierRegister(
            SupplierSights sights,
            SupplierBook book,
            SupplierLists lists,
            SupplierRows suppliers,
            SupplierDiary diary,
            SupplierTurns turns,
            TierRule rule,
            ParentGroups groups,
            CurrentUser currentUser) {
        this.sights = sights;
        this.book = book;
        this.lists = lists;
        this.suppliers = suppliers;
        this.diary = diary;
        this.turns = turns;
        this.rule = rule;
        this.groups = groups;
        this.currentUser = currentUser;
    }

    /** The ICBs to whose registers the caller may add. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<OrganisationId> kept() {
        return List.copyOf(currentUser.get().scope(Role.ICB_LEAD).organisations());
    }

    /** The parent groups that a register names, to choose from while typing. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<String> groups(OrganisationId register) {
        sights.requireKeeper(register);
        return suppliers.groups(register);
    }

    /** One page of the suppliers in all registers that the caller reads; at most six statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<SupplierRow> list(SupplierFilter filter, Window window) {
        return lists.list(sights.all(), filter, window);
    }

    /** The shared record by its reference, such as {@code S-0042}. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Supplier find(OrganisationId register, String reference) {
        var sight = sights.reading(register);
        return book.show(sight, book.known(register, reference));
    }

    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Supplier find(ItemRef supplier) {
        var sight = sights.reading(supplier.organisation());
        return book.show(sight, book.known(supplier));
    }

    /** @throws SupplierRefused when the register has one of that name */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Supplier add(OrganisationId register, SupplierDetails details) {
        return find(addAll(register, List.of(details)).getFirst());
    }

    /**
     * The same for many, all or none, in their order; of more than one there is one line in the trail.
     *
     * @throws SupplierRefused when the register has one of that name, or a name comes twice
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<ItemRef> addAll(OrganisationId register, Collection<SupplierDetails> many) {
        sights.requireKeeper(register);
        if (many.isEmpty()) {
            return List.of();
        }
        var number = turns.take(register, many.size());
        var names = new HashSet<String>();
        many.forEach(it -> names.add(it.name().toLowerCase(Locale.UK)));
        if (names.size() < many.size() || !suppliers.called(register, names).isEmpty()) {
            throw SupplierRefused.nameTaken();
        }
        var added = groups.spelled(register, List.copyOf(many)).stream()
                .map(SupplierValues::of)
                .toList();
        var rows = new ArrayList<KeptSupplier>();
        for (var says : added) {
            rows.add(new KeptSupplier(register, number++, says, rule));
        }
        suppliers.saveAllAndFlush(rows);
        if (rows.size() == 1) {
            diary.write(rows.getFirst(), SupplierVerb.ADD, SupplierValues.changes(null, added.getFirst()));
        } else {
            diary.writeAdded(register, rows);
        }
        return rows.stream().map(KeptSupplier::ref).toList();
    }

    /**
     * Changes the shared record.
     *
     * @param basedOn the {@link Supplier#edits} of the record that the person saw
     * @throws SupplierRefused when another one has that name
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Saved<Supplier> change(ItemRef supplier, long basedOn, SupplierDetails details) {
        sights.requireKeeper(supplier.organisation());
        turns.take(supplier.organisation());
        var row = book.known(supplier);
        var after = SupplierValues.of(
                groups.spelled(row.organisation(), List.of(details)).getFirst());
        var changes = SupplierValues.changes(row.says(), after);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(find(supplier));
        }
        if (row.edits() != basedOn) {
            return new Saved.Conflict<>(find(supplier));
        }
        if (suppliers.called(row.organisation(), List.of(details.name())).stream()
                .anyMatch(it -> !it.equals(row.id()))) {
            throw SupplierRefused.nameTaken();
        }
        row.change(after, rule);
        suppliers.saveAndFlush(row);
        diary.write(row, SupplierVerb.CHANGE, changes);
        return new Saved.Done<>(find(supplier));
    }

    /** What was done to the shared record, newest first; for its ICB alone. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<HistoryEntry<SupplierVerb>> history(ItemRef supplier) {
        sights.requireKeeper(supplier.organisation());
        var row = book.known(supplier);
        return diary.of(row.organisation(), row);
    }

    /** All that the filter shows, up to 20,000 rows, for a file; in the trail of each register before it leaves. */
    @AllowedTo(READERS)
    public List<SupplierRow> export(SupplierFilter filter) {
        var rows = lists.all(sights.all(), filter);
        diary.writeExport(rows);
        return rows;
    }
}
