package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which evidence falls due when, for reminders. */
@Component
@Transactional(readOnly = true)
public class EvidenceDue {

    private final EntityManager entities;
    private final Reaching reaching;
    private final Shelf shelf;

    EvidenceDue(EntityManager entities, Reaching reaching, Shelf shelf) {
        this.entities = entities;
        this.reaching = reaching;
        this.shelf = shelf;
    }

    /**
     * Items that still count and fall due between two days, both included; of all organisations, so for Attest itself only.
     * One part at a time, by id.
     *
     * @param after the last id of the part before; all zeros for the first
     */
    @AllowedTo(AllowedTo.ATTEST)
    public List<DueEvidence> between(LocalDate from, LocalDate until, UUID after, int limit) {
        return entities
                .createQuery(
                        "select e from Evidence e where e.due >= :from and e.due <= :until and e.state in :live"
                                + " and e.id > :after order by e.id",
                        Evidence.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("live", ReviewState.LIVE)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DueEvidence::of)
                .toList();
    }

    /** Those of these items that the caller may see, as they are now; at most three statements however many they are. */
    @AllowedTo(
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD)
    public Map<ItemRef, DueEvidence> seen(Collection<ItemRef> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var organisations = items.stream().map(ItemRef::organisation).distinct().toList();
        return shelf.byIds(reaching.reading(organisations), items).stream()
                .map(DueEvidence::of)
                .collect(Collectors.toMap(DueEvidence::item, Function.identity()));
    }
}
