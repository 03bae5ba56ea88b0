package org.attest.suppliers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.connections.ItemTitle;
import org.attest.shared.ItemRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names the supplier of which an organisation keeps a part to itself. Events about that part carry the organisation whose
 * it is and the id of the supplier, which stands in the register of an ICB.
 */
@Component
@Transactional(readOnly = true)
public class OwnParts {

    private final SupplierSights sights;
    private final SupplierRows suppliers;
    private final SupplierTitles titles;

    OwnParts(SupplierSights sights, SupplierRows suppliers, SupplierTitles titles) {
        this.sights = sights;
        this.suppliers = suppliers;
        this.titles = titles;
    }

    /** The suppliers of these parts, as far as the caller reads their registers. */
    @AllowedTo(SupplierRegister.READERS)
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> parts) {
        var registers = sights.all().registers();
        if (parts.isEmpty() || registers.isEmpty()) {
            return Map.of();
        }
        var ids = parts.stream().collect(Collectors.toMap(Function.identity(), SupplierBook::id));
        Map<UUID, ItemRef> refs = suppliers.of(registers, List.copyOf(ids.values())).stream()
                .collect(Collectors.toMap(KeptSupplier::id, KeptSupplier::ref));
        var found = titles.titles(refs.values());
        var named = new HashMap<ItemRef, ItemTitle>();
        ids.forEach((part, id) -> {
            var ref = refs.get(id);
            var title = ref == null ? null : found.get(ref);
            if (title != null) {
                named.put(part, title);
            }
        });
        return named;
    }
}
