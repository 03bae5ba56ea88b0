package org.attest.connections;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the six objectives as an organisation serves them. */
@Component
@Order(2)
class ObjectiveItems implements ItemSource {

    private final Catalogue catalogue;
    private final LinkRules rules;

    ObjectiveItems(Catalogue catalogue, LinkRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBJECTIVE;
    }

    @Override
    public String words() {
        return "Objective";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var scope = rules.reading(items);
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var objective : catalogue.objectives()) {
            var id = Integer.toString(objective.number());
            items.stream()
                    .filter(it -> it.id().equals(id) && scope.holds(it.organisation()))
                    .forEach(it -> titles.put(it, title(objective)));
        }
        return titles;
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        var wanted = text.toLowerCase(Locale.UK);
        return catalogue.objectives().stream()
                .filter(it -> title(it).title().toLowerCase(Locale.UK).contains(wanted))
                .limit(limit)
                .map(it -> new Found(ItemRef.objective(organisation, it.number()), title(it)))
                .toList();
    }

    private static ItemTitle title(Objective objective) {
        return new ItemTitle(
                "Objective " + objective.number() + " " + objective.title(), "objectives/" + objective.number());
    }
}
