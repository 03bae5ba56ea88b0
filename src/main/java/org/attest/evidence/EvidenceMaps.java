package org.attest.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.catalogue.Outcome;
import org.attest.connections.Connections;
import org.attest.connections.Foundations;
import org.attest.connections.ItemTitle;
import org.attest.connections.LinkedItem;
import org.attest.connections.Resting;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws from the links of one organisation the map from its objectives down to its files. */
@Component
@Transactional
public class EvidenceMaps {

    private static final String READERS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD;

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceLists lists;
    private final Diary diary;
    private final Connections connections;
    private final Foundations foundations;
    private final Catalogue catalogue;

    EvidenceMaps(
            Reaching reaching,
            Shelf shelf,
            EvidenceLists lists,
            Diary diary,
            Connections connections,
            Foundations foundations,
            Catalogue catalogue) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.lists = lists;
        this.diary = diary;
        this.connections = connections;
        this.foundations = foundations;
        this.catalogue = catalogue;
    }

    /**
     * Each outcome of the year in force under its objective, with evidence or without; whatever else rests on evidence
     * under its kind. A fixed number of statements.
     *
     * @throws UnknownItem when the caller may see nothing of this organisation
     * @throws Refused when no year of the toolkit is open and the organisation answers outcomes
     */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public EvidenceMap of(OrganisationId organisation) {
        var resting = new LinkedHashMap<ItemRef, Resting>();
        foundations.restingOnEvidence(organisation).forEach(it -> resting.put(it.item(), it));
        var proofs = proofs(resting.values());
        var branches = new ArrayList<EvidenceMap.Branch>();
        var kinds = connections.kinds(organisation);
        if (kinds.containsKey(ItemKind.OUTCOME)) {
            branches.addAll(objectives(organisation, resting, proofs));
        }
        connections.kinds().forEach((kind, words) -> {
            var rest = resting.values().stream()
                    .filter(it -> it.item().kind().equals(kind))
                    .map(it -> leaf(it.title(), it, proofs))
                    .toList();
            if (!rest.isEmpty()) {
                branches.add(new EvidenceMap.Branch(branches.isEmpty() ? words : "Also: " + words, rest));
            }
        });
        return new EvidenceMap(organisation, branches);
    }

    /** The same for a file; it is in the trail of each organisation whose evidence is in it before this returns. */
    @AllowedTo(READERS)
    public EvidenceMap export(OrganisationId organisation) {
        var map = of(organisation);
        var rows = map.leaves().stream()
                .flatMap(it -> it.proofs().stream())
                .map(EvidenceMap.Proof::row)
                .distinct()
                .toList();
        diary.writeExport(EvidenceFilter.of(organisation), rows);
        return map;
    }

    /** Takes what it shows out of {@code resting}, so that the rest is left. */
    private List<EvidenceMap.Branch> objectives(
            OrganisationId organisation, Map<ItemRef, Resting> resting, Map<ItemRef, EvidenceMap.Proof> proofs) {
        var version = catalogue.currentEdition().version();
        var framework = catalogue.framework(version);
        var titles = connections.titles(framework.outcomes().keySet().stream()
                .map(it -> ItemRef.outcome(organisation, version, it.code()))
                .toList());
        var branches = new ArrayList<EvidenceMap.Branch>();
        for (var objective : headings().entrySet()) {
            var leaves = new ArrayList<EvidenceMap.Leaf>();
            var itself = resting.remove(ItemRef.objective(organisation, objective.getKey()));
            if (itself != null) {
                leaves.add(leaf(itself.title(), itself, proofs));
            }
            for (var outcome : framework.ofObjective(objective.getKey())) {
                var ref = ItemRef.outcome(organisation, version, outcome.code().code());
                var linked = resting.remove(ref);
                var title = titles.getOrDefault(ref, named(outcome));
                leaves.add(linked == null ? empty(title) : leaf(linked.title(), linked, proofs));
            }
            branches.add(new EvidenceMap.Branch(objective.getValue(), leaves));
        }
        return branches;
    }

    private Map<Integer, String> headings() {
        var headings = new LinkedHashMap<Integer, String>();
        catalogue.objectives().forEach(it -> headings.put(it.number(), "%d %s".formatted(it.number(), it.title())));
        headings.put(Objective.INFORMATION_GOVERNANCE, Objective.INFORMATION_GOVERNANCE_TITLE);
        return headings;
    }

    private static ItemTitle named(Outcome outcome) {
        return new ItemTitle(outcome.name(), "");
    }

    private static EvidenceMap.Leaf empty(ItemTitle title) {
        return new EvidenceMap.Leaf(title.title(), title.address(), List.of(), 0);
    }

    private static EvidenceMap.Leaf leaf(ItemTitle title, Resting resting, Map<ItemRef, EvidenceMap.Proof> proofs) {
        var shown = resting.evidence().items().stream()
                .map(it -> proofs.get(it.item()))
                .filter(Objects::nonNull)
                .toList();
        return new EvidenceMap.Leaf(
                title.title(), title.address(), shown, resting.evidence().notShared());
    }

    private Map<ItemRef, EvidenceMap.Proof> proofs(Collection<Resting> resting) {
        var titles = new HashMap<ItemRef, ItemTitle>();
        resting.stream()
                .flatMap(it -> it.evidence().items().stream())
                .forEach((LinkedItem it) -> titles.put(it.item(), it.title()));
        var reach = reaching.reading(
                titles.keySet().stream().map(ItemRef::organisation).distinct().toList());
        var items = shelf.byIds(reach, titles.keySet()).stream()
                .filter(it -> it.state().live())
                .toList();
        var files = shelf.files(items.stream().filter(reach::seesContent).toList());
        return lists.rows(reach, items).stream()
                .collect(Collectors.toMap(
                        EvidenceRow::ref,
                        it -> new EvidenceMap.Proof(
                                it,
                                Objects.requireNonNull(titles.get(it.ref())),
                                files.getOrDefault(it.id(), List.of()).stream()
                                        .findFirst()
                                        .map(EvidenceFile::name)
                                        .orElse(""))));
    }
}
