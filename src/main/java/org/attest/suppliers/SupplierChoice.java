package org.attest.suppliers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attest.shared.OrganisationId;

/** Which suppliers something is done with at once: those that a person ticked, or all that a filter shows. */
public sealed interface SupplierChoice {

    /** @param references as they stand in each register, such as {@code S-0042} */
    record Ticked(Map<OrganisationId, Set<String>> references) implements SupplierChoice {

        public Ticked {
            var copy = new HashMap<OrganisationId, Set<String>>();
            references.forEach((register, some) -> copy.put(register, Set.copyOf(some)));
            references = Map.copyOf(copy);
        }
    }

    record Filtered(SupplierFilter filter) implements SupplierChoice {}
}
