package org.attest.suppliers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's own part of the suppliers taken as a whole, for its lead: read at once, and written by many changes at once. */
@Component
@Transactional
public class OwnSuppliers {

    private final SupplierSights sights;
    private final SupplierBook book;
    private final SupplierRows suppliers;
    private final ServiceRows services;
    private final UseRows uses;
    private final ContractRows contracts;
    private final ProposalRows proposals;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final CurrentUser currentUser;

    OwnSuppliers(
            SupplierSights sights,
            SupplierBook book,
            SupplierRows suppliers,
            ServiceRows services,
            UseRows uses,
            ContractRows contracts,
            ProposalRows proposals,
            SupplierDiary diary,
            SupplierTurns turns,
            CurrentUser currentUser) {
        this.sights = sights;
        this.book = book;
        this.suppliers = suppliers;
        this.services = services;
        this.uses = uses;
        this.contracts = contracts;
        this.proposals = proposals;
        this.diary = diary;
        this.turns = turns;
        this.currentUser = currentUser;
    }

    /**
     * All of it, in a fixed number of statements.
     *
     * @throws UnknownItem when the caller does not lead the organisation
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public OwnPart of(OrganisationId organisation) {
        currentUser.require(organisation, Role.PROVIDER_LEAD);
        var registers = sights.sharedWith(Set.of(organisation));
        var sight = sights.all();
        return new OwnPart(
                suppliers.all(registers).stream().map(KeptSupplier::entry).toList(),
                services.all(registers).stream().map(KeptOffering::offered).toList(),
                uses.all(organisation).stream().map(KeptUse::show).toList(),
                contracts.all(organisation).stream().map(it -> it.show(sight)).toList(),
                proposals.waiting(organisation, ProposalState.OPEN).stream()
                        .map(it -> it.show(sight))
                        .toList());
    }

    /** Who changed last what the organisation keeps of each supplier, and when, as far as anybody did; one statement. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public Map<ItemRef, LastChange> lastChanges(OrganisationId organisation) {
        currentUser.require(organisation, Role.PROVIDER_LEAD);
        return diary.latest(organisation);
    }

    /**
     * Records uses and contracts, all or none, under the rules of the forms, with one line in the trail.
     *
     * @throws ChangedMeanwhile when a contract was changed since the state that its change is based on
     * @throws SupplierRefused when a service is no longer offered
     * @throws UnknownItem when the caller does not lead the organisation, or something is not in its reach
     * @throws Refused when two changes of one contract differ
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void write(OrganisationId organisation, List<UseWanted> used, List<ContractWanted> agreed) {
        currentUser.require(organisation, Role.PROVIDER_LEAD);
        var registers = sights.sharedWith(Set.of(organisation));
        var refs = Stream.concat(
                        used.stream().map(UseWanted::supplier), agreed.stream().map(ContractWanted::supplier))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!refs.stream().map(ItemRef::organisation).allMatch(registers::contains)) {
            throw new UnknownItem();
        }
        var inOrder =
                new TreeSet<>(refs.stream().map(it -> it.organisation().id()).toList());
        inOrder.forEach(it -> turns.take(new OrganisationId(it)));
        var rows = suppliers.of(registers, refs.stream().map(SupplierBook::id).toList()).stream()
                .collect(Collectors.toMap(KeptSupplier::ref, Function.identity()));
        if (rows.size() < refs.size()) {
            throw new UnknownItem();
        }
        var steps = new ArrayList<KeptStep>();
        use(organisation, used, rows, steps);
        agree(organisation, agreed, rows, steps);
        diary.writeMany(organisation, SupplierVerb.IMPORT, steps);
    }

    private void use(
            OrganisationId organisation, List<UseWanted> used, Map<ItemRef, KeptSupplier> rows, List<KeptStep> steps) {
        var offered =
                services.all(registers(rows)).stream().collect(Collectors.toMap(KeptOffering::id, Function.identity()));
        var there = uses.all(organisation).stream().collect(Collectors.toMap(KeptUse::service, Function.identity()));
        var begun = new LinkedHashSet<KeptSupplier>();
        var kept = new ArrayList<KeptUse>();
        for (var wanted : used) {
            var supplier = Objects.requireNonNull(rows.get(wanted.supplier()));
            var service = offered.get(wanted.service());
            if (service == null || !service.supplier().equals(supplier.id())) {
                throw new UnknownItem();
            }
            var words = Narrative.checked(wanted.usedFor());
            var use = there.get(wanted.service());
            if (use == null && service.says().ended()) {
                throw SupplierRefused.ended();
            }
            if (use != null && Objects.equals(use.usedFor(), words)) {
                continue;
            }
            var before = use == null ? null : use.usedFor();
            if (use == null) {
                use = new KeptUse(organisation, service, words);
                begun.add(supplier);
                there.put(wanted.service(), use);
            }
            use.change(words);
            kept.add(use);
            steps.add(diary.keep(organisation, supplier, SupplierVerb.USE, changes(service, before, words)));
        }
        uses.saveAllAndFlush(kept);
        begun.stream()
                .collect(Collectors.groupingBy(KeptSupplier::organisation))
                .forEach(book::countUse);
    }

    private static List<FieldChange> changes(KeptOffering service, @Nullable String before, @Nullable String after) {
        return List.of(
                FieldChange.of(
                        SupplierField.SERVICE.kept(), null, service.says().name()),
                FieldChange.of(SupplierField.USED_FOR.kept(), before, after));
    }

    private static Collection<OrganisationId> registers(Map<ItemRef, KeptSupplier> rows) {
        return rows.keySet().stream().map(ItemRef::organisation).collect(Collectors.toSet());
    }

    private void agree(
            OrganisationId organisation,
            List<ContractWanted> agreed,
            Map<ItemRef, KeptSupplier> rows,
            List<KeptStep> steps) {
        var there =
                contracts.all(organisation).stream().collect(Collectors.toMap(KeptContract::id, Function.identity()));
        var done = new HashMap<String, ContractDetails>();
        var kept = new ArrayList<KeptContract>();
        for (var wanted : agreed) {
            var supplier = Objects.requireNonNull(rows.get(wanted.supplier()));
            var after = ContractValues.of(wanted.details());
            var earlier = done.putIfAbsent(name(wanted), wanted.details());
            if (earlier != null) {
                requireSame(earlier, wanted.details());
                continue;
            }
            var contract = there(there, wanted, supplier);
            var changes = ContractValues.changes(contract == null ? null : contract.says(), after);
            if (contract == null) {
                contract = new KeptContract(organisation, supplier, after);
                steps.add(diary.keep(organisation, supplier, SupplierVerb.ADD_CONTRACT, changes));
            } else if (!changes.isEmpty()) {
                contract.change(after);
                steps.add(diary.keep(organisation, supplier, SupplierVerb.CHANGE_CONTRACT, changes));
            }
            kept.add(contract);
        }
        contracts.saveAllAndFlush(kept);
    }

    private static String name(ContractWanted wanted) {
        var contract = wanted.contract();
        return wanted.supplier().id() + " "
                + (contract == null ? wanted.details().title() : contract.toString());
    }

    private static void requireSame(ContractDetails one, ContractDetails other) {
        if (!one.equals(other)) {
            throw new Refused(
                    "Two rows say different things about the contract “%s”. Keep one of them.".formatted(one.title()));
        }
    }

    /** @throws UnknownItem for a contract that is not the organisation's own with this supplier */
    private static @Nullable KeptContract there(
            Map<UUID, KeptContract> there, ContractWanted wanted, KeptSupplier supplier) {
        var id = wanted.contract();
        if (id == null) {
            return null;
        }
        var contract = there.get(id);
        if (contract == null || !contract.supplier().equals(supplier.ref())) {
            throw new UnknownItem();
        }
        if (contract.edits() != wanted.basedOn()) {
            throw new ChangedMeanwhile();
        }
        return contract;
    }
}
