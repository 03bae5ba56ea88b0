package org.attest.suppliers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Names suppliers on the screens of others; every organisation of the system links its own work to the shared record. */
@Component
class SupplierTitles implements ItemSource {

    private final SupplierSights sights;
    private final SupplierRows suppliers;
    private final SupplierLists lists;
    private final OrganisationDirectory directory;

    SupplierTitles(
            SupplierSights sights, SupplierRows suppliers, SupplierLists lists, OrganisationDirectory directory) {
        this.sights = sights;
        this.suppliers = suppliers;
        this.lists = lists;
        this.directory = directory;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.SUPPLIER;
    }

    @Override
    public String words() {
        return "Supplier";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        return named(among(sights.of(owners(items)).registers(), items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var sight = sights.of(Set.of(organisation));
        var registers = new HashSet<>(sights.sharedWith(Set.of(organisation)));
        registers.retainAll(sight.registers());
        var within = new SupplierSight(sight.caller(), sight.kept(), registers);
        var filter = new SupplierFilter(text, null, false, SupplierFilter.Order.NAME, false);
        var rows = lists.list(within, filter, new Window(0, limit)).rows();
        var titles = named(among(registers, rows.stream().map(SupplierRow::ref).toList()));
        return rows.stream()
                .map(it -> new Found(it.ref(), Objects.requireNonNull(titles.get(it.ref()))))
                .toList();
    }

    @Override
    public Set<ItemRef> sharedWith(OrganisationId reader, Collection<ItemRef> items) {
        var registers = new HashSet<>(sights.sharedWith(Set.of(reader)));
        registers.retainAll(owners(items));
        return among(registers, items).stream().map(KeptSupplier::ref).collect(Collectors.toSet());
    }

    private List<KeptSupplier> among(Set<OrganisationId> registers, Collection<ItemRef> items) {
        var ids = items.stream()
                .map(SupplierTitles::id)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var wanted = Set.copyOf(items);
        return ids.isEmpty() || registers.isEmpty()
                ? List.of()
                : suppliers.of(registers, ids).stream()
                        .filter(it -> wanted.contains(it.ref()))
                        .toList();
    }

    private Map<ItemRef, ItemTitle> named(List<KeptSupplier> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var icbs = directory.named(
                found.stream().map(KeptSupplier::organisation).distinct().toList());
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var supplier : found) {
            var icb = Objects.requireNonNull(icbs.get(supplier.organisation()));
            var group = supplier.says().parentGroup();
            titles.put(
                    supplier.ref(),
                    new ItemTitle(
                            supplier.says().name(),
                            group == null ? supplier.reference() : supplier.reference() + ", part of " + group,
                            supplier.tier().words(),
                            supplier.tier().tone(),
                            SupplierLinks.supplier(icb.code(), supplier.reference())));
        }
        return titles;
    }

    private static Set<OrganisationId> owners(Collection<ItemRef> items) {
        return items.stream().map(ItemRef::organisation).collect(Collectors.toSet());
    }

    private static Optional<UUID> id(ItemRef item) {
        try {
            return Optional.of(SupplierBook.id(item));
        } catch (Refused noSupplier) {
            return Optional.empty();
        }
    }
}
