package org.attest.assessments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.connections.ItemTitle;
import org.attest.evidence.EvidenceSharing;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule {@link CheckRule#SHARED_EVIDENCE_DIFFERS}: one item of evidence, shared by name or through the system library,
 * serves the same outcome in several organisations and their sealed levels differ. For the ICB that oversees them and
 * for nobody else, because no provider sees another one's levels.
 */
@Component
@Transactional(readOnly = true)
public class SharedVerdicts {

    private final CurrentUser currentUser;
    private final SealBook seals;
    private final Connections connections;
    private final EvidenceSharing sharing;
    private final OrganisationDirectory directory;

    SharedVerdicts(
            CurrentUser currentUser,
            SealBook seals,
            Connections connections,
            EvidenceSharing sharing,
            OrganisationDirectory directory) {
        this.currentUser = currentUser;
        this.seals = seals;
        this.connections = connections;
        this.sharing = sharing;
        this.directory = directory;
    }

    /**
     * What the rule finds among the positions in force of one year, by outcome and title, in a fixed number of statements.
     * Evidence that the caller may not see, that no longer counts, or that is no longer shared has no part in it.
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<SharedVerdict> differing(DsptYear year) {
        var scope = currentUser.get().overseenScope();
        var served = served(seals.levels(scope, seals.latest(scope, year)));
        served.values().removeIf(it -> !differ(it.levels().values()));
        if (served.isEmpty()) {
            return List.of();
        }
        var items = new HashSet<ItemRef>();
        served.keySet().forEach(it -> items.add(it.evidence()));
        var readers = sharing.readers(items, scope.organisations());
        served.forEach((one, it) -> it.levels().keySet().retainAll(readers.getOrDefault(one.evidence(), Set.of())));
        served.values().removeIf(it -> !differ(it.levels().values()));
        var named = new HashSet<OrganisationId>();
        served.values().forEach(it -> named.addAll(it.levels().keySet()));
        return told(served, directory.named(named));
    }

    /** One item behind one outcome. */
    private record Served(ItemRef evidence, OutcomeCode outcome) {}

    private record Claimed(ItemTitle title, Map<OrganisationId, Level> levels) {}

    private Map<Served, Claimed> served(Map<ItemRef, Level> levels) {
        var served = new HashMap<Served, Claimed>();
        connections.of(levels.keySet()).forEach((outcome, linked) -> linked.items().stream()
                .filter(it -> it.item().kind().equals(ItemKind.EVIDENCE))
                .forEach(it -> served.computeIfAbsent(
                                new Served(it.item(), code(outcome)), _ -> new Claimed(it.title(), new HashMap<>()))
                        .levels()
                        .put(outcome.organisation(), Objects.requireNonNull(levels.get(outcome)))));
        return served;
    }

    private static OutcomeCode code(ItemRef outcome) {
        return new OutcomeCode(outcome.id().split(":", 2)[1]);
    }

    private static boolean differ(Collection<Level> levels) {
        return Set.copyOf(levels).size() > 1;
    }

    private static List<SharedVerdict> told(
            Map<Served, Claimed> served, Map<OrganisationId, Organisation> organisations) {
        var told = new ArrayList<SharedVerdict>();
        served.forEach((one, claimed) -> told.add(new SharedVerdict(
                one.outcome(),
                claimed.title(),
                claimed.levels().entrySet().stream()
                        .filter(it -> organisations.containsKey(it.getKey()))
                        .map(it -> new SharedVerdict.Held(
                                Objects.requireNonNull(organisations.get(it.getKey())), it.getValue()))
                        .sorted(Comparator.comparing(it -> it.organisation().name()))
                        .toList())));
        told.sort(Comparator.comparing(SharedVerdict::outcome)
                .thenComparing(it -> it.evidence().title()));
        return told;
    }
}
