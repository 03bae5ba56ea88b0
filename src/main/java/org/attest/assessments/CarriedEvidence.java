package org.attest.assessments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.connections.LinkedItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.Freshness;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The organisation's own links from last year's outcomes to evidence that still counts and is not past its day. */
@Component
class CarriedEvidence {

    private static final Set<Freshness> IN_DATE = Set.of(Freshness.IN_DATE, Freshness.DUE_SOON);

    private final Connections connections;
    private final EvidenceLibrary library;

    CarriedEvidence(Connections connections, EvidenceLibrary library) {
        this.connections = connections;
        this.library = library;
    }

    /** By last year's outcome; empty where the version stays, because then the links are this year's already. */
    Map<OutcomeCode, Set<ItemRef>> inDate(
            OrganisationId organisation, String before, String now, List<CrosswalkEntry> links) {
        if (before.equals(now)) {
            return Map.of();
        }
        var outcomes = new HashMap<ItemRef, OutcomeCode>();
        links.stream()
                .filter(it -> it.kind().carries())
                .map(it -> Objects.requireNonNull(it.from()))
                .forEach(it -> outcomes.put(ItemRef.outcome(organisation, before, it.code()), it));
        var linked = connections.of(outcomes.keySet());
        var mine = new HashMap<OutcomeCode, Set<ItemRef>>();
        linked.forEach((outcome, found) -> found.items().stream()
                .filter(LinkedItem::mine)
                .map(LinkedItem::item)
                .filter(it -> it.kind().equals(ItemKind.EVIDENCE))
                .forEach(it -> mine.computeIfAbsent(Objects.requireNonNull(outcomes.get(outcome)), _ -> new HashSet<>())
                        .add(it)));
        var good = stillGood(mine);
        mine.values().forEach(it -> it.retainAll(good));
        return mine;
    }

    void link(OrganisationId organisation, String version, List<Carrying.Carried> carried) {
        var wanted = carried.stream()
                .flatMap(one -> one.evidence().stream()
                        .map(it -> new Connecting(
                                it,
                                ItemRef.outcome(
                                        organisation, version, one.outcome().code()),
                                "Carried from last year.")))
                .toList();
        if (!wanted.isEmpty()) {
            connections.connectAll(wanted);
        }
    }

    private Set<ItemRef> stillGood(Map<OutcomeCode, Set<ItemRef>> mine) {
        var all = mine.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.isEmpty()
                ? Set.of()
                : library.rows(all).stream()
                        .filter(it -> it.state().live() && IN_DATE.contains(it.freshness()))
                        .map(EvidenceRow::ref)
                        .collect(Collectors.toSet());
    }
}
