package org.attest.suppliers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each organisation agreed with a supplier: its lead changes it, its approver and its ICB read it, and to every
 * other organisation it is unknown.
 */
@Component
@Transactional
public class Contracts {

    private final SupplierSights sights;
    private final SupplierBook book;
    private final ContractRows contracts;
    private final SupplierDiary diary;
    private final CurrentUser currentUser;

    Contracts(
            SupplierSights sights,
            SupplierBook book,
            ContractRows contracts,
            SupplierDiary diary,
            CurrentUser currentUser) {
        this.sights = sights;
        this.book = book;
        this.contracts = contracts;
        this.diary = diary;
        this.currentUser = currentUser;
    }

    /** The contracts with this supplier that the caller may read, the one that ends last first; for a contributor none. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<Contract> of(ItemRef supplier) {
        var sight = sights.reading(supplier.organisation());
        var readable = sight.contracts().organisations();
        return readable.isEmpty()
                ? List.of()
                : contracts.of(readable, supplier.organisation(), SupplierBook.id(supplier)).stream()
                        .map(it -> it.show(sight))
                        .toList();
    }

    /** @throws UnknownItem when the caller does not lead the organisation, or the supplier is not in its system */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Contract add(OrganisationId organisation, ItemRef supplier, ContractDetails details) {
        sights.requireLead(organisation, supplier.organisation());
        var row = book.known(supplier);
        var contract = contracts.saveAndFlush(new KeptContract(organisation, row, ContractValues.of(details)));
        diary.write(organisation, row, SupplierVerb.ADD_CONTRACT, ContractValues.changes(null, contract.says()));
        return contract.show(sights.all());
    }

    /**
     * Changes a contract.
     *
     * @param basedOn the {@link Contract#edits} of the contract that the person saw
     * @throws Refused when its dates are in the wrong order (by {@link ContractDetails})
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Saved<Contract> change(
            OrganisationId organisation, ItemRef supplier, UUID contract, long basedOn, ContractDetails details) {
        sights.requireLead(organisation, supplier.organisation());
        var row = book.known(supplier);
        var kept = contracts
                .findByOrganisationAndRegisterAndSupplierAndId(organisation, row.organisation(), row.id(), contract)
                .orElseThrow(UnknownItem::new);
        var before = kept.says();
        var after = ContractValues.of(details);
        var changes = ContractValues.changes(before, after);
        var sight = sights.all();
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(kept.show(sight));
        }
        if (kept.edits() != basedOn) {
            return new Saved.Conflict<>(kept.show(sight));
        }
        kept.change(after);
        contracts.saveAndFlush(kept);
        diary.write(organisation, row, SupplierVerb.CHANGE_CONTRACT, named(before, after, changes));
        return new Saved.Done<>(kept.show(sight));
    }

    /** What an organisation did with its own part of a supplier, newest first. */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER)
    @Transactional(readOnly = true)
    public List<HistoryEntry<SupplierVerb>> history(OrganisationId organisation, ItemRef supplier) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        sights.reading(supplier.organisation());
        return diary.of(organisation, book.known(supplier));
    }

    /** A history of several contracts says which one it was. */
    private static List<FieldChange> named(ContractValues before, ContractValues after, List<FieldChange> changes) {
        if (!before.title().equals(after.title())) {
            return changes;
        }
        var all = new ArrayList<FieldChange>();
        all.add(FieldChange.of(SupplierField.CONTRACT.kept(), after.title(), after.title()));
        all.addAll(changes);
        return all;
    }
}
