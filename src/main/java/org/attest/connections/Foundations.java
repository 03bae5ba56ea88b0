package org.attest.connections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of an organisation rests on evidence, all of it at once. */
@Component
@Transactional(readOnly = true)
public class Foundations {

    private final KeptConnections kept;
    private final ItemSources sources;
    private final LinkRules rules;

    Foundations(KeptConnections kept, ItemSources sources, LinkRules rules) {
        this.kept = kept;
        this.sources = sources;
        this.rules = rules;
    }

    /**
     * Every item of one organisation that is linked to evidence and whose title the caller may see, by kind and title, with
     * that evidence. One statement, and those of naming each kind, however many there are.
     *
     * @throws UnknownItem when the caller may see no links of this organisation
     */
    @AllowedTo(
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD)
    public List<Resting> restingOnEvidence(OrganisationId organisation) {
        var scope = rules.reading(List.of());
        if (!scope.holds(organisation)) {
            throw new UnknownItem();
        }
        var links = new LinkedHashMap<ItemRef, List<Connection>>();
        kept.toEvidence(scope.organisations(), organisation).stream()
                .map(KeptConnection::show)
                .forEach(it ->
                        links.computeIfAbsent(it.to(), _ -> new ArrayList<>()).add(it));
        var named = new ArrayList<>(links.keySet());
        links.values().forEach(some -> some.forEach(it -> named.add(it.from())));
        var titles = sources.titles(named);
        var picture = new LinkPicture(titles, rules.home(), rules.linking());
        return links.entrySet().stream()
                .filter(it -> titles.containsKey(it.getKey()))
                .map(it -> new Resting(
                        it.getKey(),
                        Objects.requireNonNull(titles.get(it.getKey())),
                        picture.of(it.getKey(), it.getValue())))
                .sorted(Comparator.comparing((Resting it) -> it.item().kind().code())
                        .thenComparing(it -> it.title().title()))
                .toList();
    }
}
