package org.attest.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.ItemRef;
import org.attest.suppliers.Contract;
import org.attest.suppliers.OwnPart;
import org.attest.suppliers.OwnUse;
import org.attest.suppliers.Proposal;
import org.attest.suppliers.ServiceName;
import org.attest.suppliers.SupplierEntry;
import org.jspecify.annotations.Nullable;

/** What an organisation uses and agreed, found by supplier, service and contract. */
final class OwnHoldings implements Holdings<OwnRow> {

    private static final TableKeys KEYS = new TableKeys(OwnColumns.REFERENCE, OwnColumns.SUPPLIER, 'S');

    private final OwnPart part;
    private final Map<String, List<SupplierEntry>> byReference;
    private final Map<String, List<SupplierEntry>> byName;
    private final Map<ItemRef, List<ServiceName>> services;
    private final Map<ItemRef, List<Contract>> contracts;
    private final Map<UUID, OwnUse> uses = new HashMap<>();
    private final Map<ItemRef, Proposal> corrections = new HashMap<>();
    private final Set<String> proposed = new LinkedHashSet<>();

    OwnHoldings(OwnPart part) {
        this.part = part;
        byReference = part.suppliers().stream().collect(Collectors.groupingBy(SupplierEntry::reference));
        byName = part.suppliers().stream()
                .collect(Collectors.groupingBy(it -> Normal.folded(it.details().name())));
        services = part.services().stream().collect(Collectors.groupingBy(ServiceName::supplier));
        contracts = part.contracts().stream().collect(Collectors.groupingBy(Contract::supplier));
        part.uses().forEach(it -> uses.put(it.service(), it));
        for (var proposal : part.proposals()) {
            var supplier = proposal.supplier();
            if (proposal.isNew()) {
                proposed.add(Normal.folded(proposal.name()));
            } else if (supplier != null) {
                corrections.putIfAbsent(supplier, proposal);
            }
        }
    }

    @Override
    public String key(Map<String, CellText> row) {
        var supplier = KEYS.reference(row).isEmpty() ? KEYS.title(row) : KEYS.reference(row);
        return supplier.isEmpty()
                ? ""
                : supplier + "|" + folded(row, OwnColumns.SERVICE) + "|" + folded(row, OwnColumns.CONTRACT);
    }

    @Override
    public Found<OwnRow> find(Map<String, CellText> row) {
        var reference = KEYS.reference(row);
        var name = KEYS.title(row);
        if (!reference.isEmpty()) {
            return byReference(byReference.getOrDefault(reference, List.of()), name, row);
        }
        if (name.isEmpty()) {
            return new Found.Wrong<>(OwnColumns.SUPPLIER, ProblemKind.REQUIRED, "a supplier by its reference or name");
        }
        var named = byName.getOrDefault(name, List.of());
        return switch (named.size()) {
            case 0 ->
                proposed.contains(name)
                        ? new Found.Waiting<>("It was proposed already and waits for the ICB.")
                        : new Found.Nothing<>();
            case 1 -> at(named.getFirst(), row);
            default -> new Found.Wrong<>(OwnColumns.SUPPLIER, ProblemKind.TWO_OF_THAT_NAME, "its reference as well");
        };
    }

    private Found<OwnRow> byReference(List<SupplierEntry> referred, String name, Map<String, CellText> row) {
        if (referred.isEmpty()) {
            return new Found.Wrong<>(
                    OwnColumns.REFERENCE, ProblemKind.REFERENCE_UNKNOWN, "a reference of your ICB's register");
        }
        var fitting = referred.stream()
                .filter(it ->
                        name.isEmpty() || Normal.folded(it.details().name()).equals(name))
                .toList();
        if (fitting.size() > 1) {
            return new Found.Wrong<>(OwnColumns.REFERENCE, ProblemKind.TWO_OF_THAT_NAME, "its name as well");
        }
        if (fitting.isEmpty()) {
            return new Found.Wrong<>(
                    OwnColumns.SUPPLIER,
                    byName.containsKey(name) ? ProblemKind.TITLE_OF_ANOTHER_ROW : ProblemKind.NOT_YOURS,
                    referred.getFirst().details().name());
        }
        return at(fitting.getFirst(), row);
    }

    private Found<OwnRow> at(SupplierEntry supplier, Map<String, CellText> row) {
        var offered = services.getOrDefault(supplier.ref(), List.of());
        var wanted = folded(row, OwnColumns.SERVICE);
        var service = offered.stream()
                .filter(it -> Normal.folded(it.name()).equals(wanted))
                .findFirst();
        if (!wanted.isEmpty() && service.isEmpty()) {
            var names = offered.stream().map(ServiceName::name).collect(Collectors.joining(", "));
            return new Found.Wrong<>(
                    OwnColumns.SERVICE,
                    ProblemKind.NOT_A_CHOICE,
                    names.isEmpty() ? "nothing: no service of this supplier is recorded" : names);
        }
        var agreed = contracts.getOrDefault(supplier.ref(), List.of());
        var title = folded(row, OwnColumns.CONTRACT);
        var contract = agreed.stream()
                .filter(it -> title.isEmpty()
                        ? agreed.size() == 1
                        : Normal.folded(it.details().title()).equals(title))
                .findFirst();
        var held = row(supplier, service.orElse(null), contract.orElse(null)).held();
        var known = service.isPresent() ? held.item().use() != null : contract.isPresent();
        return known && (title.isEmpty() || contract.isPresent()) ? new Found.Known<>(held) : new Found.Begun<>(held);
    }

    private OwnRow row(SupplierEntry supplier, @Nullable ServiceName service, @Nullable Contract contract) {
        return new OwnRow(
                supplier,
                service,
                service == null ? null : uses.get(service.id()),
                contract,
                contract == null ? contracts.getOrDefault(supplier.ref(), List.of()) : List.of(),
                corrections.get(supplier.ref()));
    }

    /** A row for each service that is used, with the contract where there is one; and one for each other contract. */
    @Override
    public Collection<Held<OwnRow>> all() {
        var rows = new ArrayList<Held<OwnRow>>();
        for (var supplier : part.suppliers()) {
            var agreed = new ArrayList<>(contracts.getOrDefault(supplier.ref(), List.of()));
            for (var service : services.getOrDefault(supplier.ref(), List.of())) {
                if (uses.containsKey(service.id())) {
                    var first = agreed.isEmpty() ? Optional.<Contract>empty() : Optional.of(agreed.removeFirst());
                    rows.add(row(supplier, service, first.orElse(null)).held());
                }
            }
            agreed.forEach(it -> rows.add(row(supplier, null, it).held()));
        }
        return rows;
    }

    private static String folded(Map<String, CellText> row, String column) {
        var cell = row.get(column);
        return cell == null ? "" : Normal.folded(cell.value());
    }
}
