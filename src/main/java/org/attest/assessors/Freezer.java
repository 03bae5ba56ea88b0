package org.attest.assessors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Copies the evidence of a moment, and shows it as it was then. */
@Component
class Freezer {

    private final FrozenEvidenceRows evidence;
    private final FrozenOutcomeRows outcomes;
    private final FrozenFileRows files;
    private final Connections connections;
    private final EvidenceLibrary library;
    private final Catalogue catalogue;

    Freezer(
            FrozenEvidenceRows evidence,
            FrozenOutcomeRows outcomes,
            FrozenFileRows files,
            Connections connections,
            EvidenceLibrary library,
            Catalogue catalogue) {
        this.evidence = evidence;
        this.outcomes = outcomes;
        this.files = files;
        this.connections = connections;
        this.library = library;
        this.catalogue = catalogue;
    }

    /**
     * Keeps what is linked to any outcome now: outcomes may be chosen later and must then show this moment, too. Runs as
     * the provider lead, who sees all of it.
     */
    void freeze(KeptIndependent independent) {
        var linked = linked(independent);
        for (var item : library.live(independent.organisation())) {
            var proves = linked.getOrDefault(item.ref(), Set.of());
            if (!proves.isEmpty()) {
                keep(independent, item, proves);
            }
        }
    }

    private void keep(KeptIndependent independent, EvidenceItem item, Set<OutcomeCode> proves) {
        var kept = evidence.save(new KeptEvidence(independent, item));
        outcomes.saveAll(
                proves.stream().map(it -> new KeptEvidenceOutcome(kept, it)).toList());
        files.saveAll(item.files().stream().map(it -> new KeptFile(kept, it)).toList());
    }

    private Map<ItemRef, Set<OutcomeCode>> linked(KeptIndependent independent) {
        var codes = catalogue.framework(independent.framework()).outcomes().keySet();
        var refs = codes.stream()
                .collect(Collectors.toMap(
                        it -> ItemRef.outcome(independent.organisation(), independent.framework(), it.code()),
                        it -> it));
        var found = new HashMap<ItemRef, Set<OutcomeCode>>();
        connections.of(refs.keySet()).forEach((outcome, linked) -> linked.items()
                .forEach(it -> found.computeIfAbsent(it.item(), _ -> new HashSet<>())
                        .add(Objects.requireNonNull(refs.get(outcome)))));
        return found;
    }

    /** The frozen items behind each outcome, by reference; outcomes without any are left out. */
    Map<OutcomeCode, List<FrozenItem>> shown(KeptIndependent independent) {
        var rows = evidence.findByOrganisationAndIndependent(independent.organisation(), independent.id());
        var items = shown(independent.organisation(), rows);
        var found = new HashMap<OutcomeCode, List<FrozenItem>>();
        outcomes.findByOrganisationAndIndependent(independent.organisation(), independent.id())
                .forEach(it -> found.computeIfAbsent(it.outcome(), _ -> new ArrayList<>())
                        .add(Objects.requireNonNull(items.get(it.evidence()))));
        found.values().forEach(it -> it.sort(Comparator.comparing(FrozenItem::reference)));
        return found;
    }

    private Map<UUID, FrozenItem> shown(OrganisationId organisation, List<KeptEvidence> rows) {
        var versions = new HashMap<UUID, List<FrozenFile>>();
        if (!rows.isEmpty()) {
            files.findByOrganisationAndEvidenceIn(
                            organisation, rows.stream().map(KeptEvidence::id).toList())
                    .forEach(it -> versions.computeIfAbsent(it.evidence(), _ -> new ArrayList<>())
                            .add(it.show()));
        }
        versions.values()
                .forEach(it ->
                        it.sort(Comparator.comparingInt(FrozenFile::number).reversed()));
        return rows.stream()
                .collect(Collectors.toMap(KeptEvidence::id, it -> it.show(versions.getOrDefault(it.id(), List.of()))));
    }
}
