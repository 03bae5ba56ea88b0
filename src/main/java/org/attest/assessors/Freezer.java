package org.attest.assessors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.FilledTemplate;
import org.attest.evidence.TemplatedEvidence;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies the evidence of a moment, and shows it as it was then. */
@Component
class Freezer {

    private final FrozenEvidenceRows evidence;
    private final FrozenOutcomeRows outcomes;
    private final FrozenFileRows files;
    private final FrozenFilledRows templates;
    private final Connections connections;
    private final EvidenceLibrary library;
    private final TemplatedEvidence templated;
    private final Catalogue catalogue;

    Freezer(
            FrozenEvidenceRows evidence,
            FrozenOutcomeRows outcomes,
            FrozenFileRows files,
            FrozenFilledRows templates,
            Connections connections,
            EvidenceLibrary library,
            TemplatedEvidence templated,
            Catalogue catalogue) {
        this.evidence = evidence;
        this.outcomes = outcomes;
        this.files = files;
        this.templates = templates;
        this.connections = connections;
        this.library = library;
        this.templated = templated;
        this.catalogue = catalogue;
    }

    /**
     * Keeps what is linked to any outcome now: outcomes may be chosen later and must then show this moment, too. Runs as
     * the provider lead, who sees all of it.
     */
    void freeze(KeptIndependent independent) {
        var linked = linked(independent);
        var items = library.live(independent.organisation()).stream()
                .filter(it -> linked.containsKey(it.ref()))
                .toList();
        var filled = templated.of(items);
        for (var item : items) {
            keep(independent, item, filled.get(item.ref()), Objects.requireNonNull(linked.get(item.ref())));
        }
    }

    private void keep(
            KeptIndependent independent, EvidenceItem item, @Nullable FilledTemplate filled, Set<OutcomeCode> proves) {
        var kept = evidence.save(new KeptEvidence(independent, item, filled));
        if (filled != null) {
            templates.save(new KeptFilled(kept, filled));
        }
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

    /** What was filled in of a frozen item; empty where nothing was. */
    Optional<FilledTemplate> filled(KeptIndependent independent, UUID item) {
        return evidence.findByOrganisationAndIndependentAndItem(independent.organisation(), independent.id(), item)
                .flatMap(it -> templates.findByOrganisationAndEvidence(it.organisation(), it.id()))
                .map(KeptFilled::show);
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
