package org.attest.assessments;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.connections.LinkedItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The evidence that counts now behind the outcomes of an organisation, as far as the caller sees it. */
@Component
class PresentProofs {

    private final Connections connections;
    private final EvidenceLibrary library;

    PresentProofs(Connections connections, EvidenceLibrary library) {
        this.connections = connections;
        this.library = library;
    }

    /** Every outcome has an answer; a fixed number of statements. */
    Map<OutcomeCode, Proofs> of(OrganisationId organisation, String version, Collection<OutcomeCode> outcomes) {
        var linked = connections.of(outcomes.stream()
                .map(it -> ItemRef.outcome(organisation, version, it.code()))
                .toList());
        var proofs = proofs(linked.values());
        return outcomes.stream()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> new Proofs(linked
                                .getOrDefault(ItemRef.outcome(organisation, version, it.code()), Linked.NOTHING)
                                .items()
                                .stream()
                                .map(item -> proofs.get(item.item()))
                                .filter(Objects::nonNull)
                                .toList())));
    }

    private Map<ItemRef, Proof> proofs(Collection<Linked> linked) {
        var items = linked.stream()
                .flatMap(it -> it.items().stream())
                .map(LinkedItem::item)
                .filter(it -> it.kind().equals(ItemKind.EVIDENCE))
                .collect(Collectors.toSet());
        var found = new HashMap<ItemRef, Proof>();
        if (!items.isEmpty()) {
            library.rows(items).stream()
                    .filter(it -> it.state().live())
                    .forEach(it -> found.put(it.ref(), new Proof(it.id(), it.due(), it.supersedes())));
        }
        return found;
    }
}
