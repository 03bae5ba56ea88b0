package org.attest.suppliers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parent groups that a register names: one that differs in case and spaces alone is the one that is there. */
@Component
class ParentGroups {

    private final SupplierRows suppliers;

    ParentGroups(SupplierRows suppliers) {
        this.suppliers = suppliers;
    }

    /** The same details, each group spelled as it first was in the register or before in the list. */
    List<SupplierDetails> spelled(OrganisationId register, List<SupplierDetails> many) {
        if (many.stream().allMatch(it -> it.parentGroup() == null)) {
            return many;
        }
        var known = suppliers.groups(register).stream()
                .collect(Collectors.toMap(ParentGroups::plain, Function.identity(), (first, _) -> first));
        return many.stream()
                .map(it -> it.ofGroup(group(it.parentGroup(), known)))
                .toList();
    }

    private static @Nullable String group(@Nullable String written, Map<String, String> known) {
        if (written == null) {
            return null;
        }
        var before = known.putIfAbsent(plain(written), written);
        return before == null ? written : before;
    }

    private static String plain(String group) {
        return group.toLowerCase(Locale.UK).replaceAll("[\\s\\p{Z}]+", "");
    }
}
