package org.attest.organisations;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in the same system: partnership is a public fact, so everybody who is signed in may ask. */
@Component
@Transactional(readOnly = true)
public class Neighbours {

    private final EntityManager entities;

    Neighbours(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * For each of these organisations all others that are partners of one of its ICBs, whether they report there or not,
     * and those ICBs; of an ICB its partners. One statement, however many are asked for; each has an answer.
     */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<OrganisationId, Set<OrganisationId>> of(Collection<OrganisationId> organisations) {
        var wanted = Set.copyOf(organisations);
        var neighbours = new HashMap<OrganisationId, Set<OrganisationId>>();
        wanted.forEach(it -> neighbours.put(it, new HashSet<>()));
        for (var system : systems(wanted).values()) {
            for (var member : wanted) {
                if (system.contains(member)) {
                    neighbours.getOrDefault(member, Set.of()).addAll(system);
                }
            }
        }
        neighbours.forEach((member, others) -> others.remove(member));
        return neighbours;
    }

    /** The systems that these organisations are in, by ICB: the ICB and all its partners. */
    private Map<UUID, Set<OrganisationId>> systems(Set<OrganisationId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var systems = new HashMap<UUID, Set<OrganisationId>>();
        entities.createQuery("""
                        select p from Partnership p
                        where p.id.icbId in :wanted
                           or p.id.icbId in (select m.id.icbId from Partnership m where m.id.organisationId in :wanted)
                        """, Partnership.class)
                .setParameter("wanted", wanted.stream().map(OrganisationId::id).collect(Collectors.toSet()))
                .getResultList()
                .forEach(it -> {
                    var system = systems.computeIfAbsent(it.getId().icbId(), _ -> new HashSet<>());
                    system.add(new OrganisationId(it.getId().icbId()));
                    system.add(new OrganisationId(it.getId().organisationId()));
                });
        return systems;
    }
}
