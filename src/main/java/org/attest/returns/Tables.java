package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** The registers that can be imported, by the code of their table; and the words that may stand in their cells. */
@Component
class Tables {

    private final List<ImportedTable<?, ?>> all;
    private final Accounts accounts;
    private final Catalogue catalogue;

    Tables(List<ImportedTable<?, ?>> all, Accounts accounts, Catalogue catalogue) {
        this.all = List.copyOf(all);
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    /** Of those of one list the one that people mean first. */
    List<ImportedTable<?, ?>> all() {
        return all;
    }

    /** @throws UnknownItem when no register has such a table */
    ImportedTable<?, ?> named(String code) {
        return all.stream()
                .filter(it -> it.kind().code().equals(code))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when the caller imports nothing for this organisation */
    ImportedTable<?, ?> open(String code, OrganisationId organisation) {
        var table = named(code);
        if (!table.organisations().contains(organisation)) {
            throw new UnknownItem();
        }
        return table;
    }

    TableReading reading(OrganisationId organisation) {
        return new TableReading(accounts.colleagues(organisation), links());
    }

    private Map<String, String> links() {
        var links = new HashMap<String, String>();
        var version = catalogue.currentEdition().version();
        catalogue.framework(version).outcomes().keySet().forEach(it -> put(links, it.code()));
        catalogue.objectives().forEach(it -> put(links, LinkWords.ofObjective(it.number())));
        return links;
    }

    private static void put(Map<String, String> links, String words) {
        links.put(Normal.folded(words).replace(" ", ""), words);
    }
}
