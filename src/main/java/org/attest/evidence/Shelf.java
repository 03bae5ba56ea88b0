package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Finds items and what belongs to them, always within a {@link Reach}. */
@Component
class Shelf {

    private static final String ITEMS = "select e from Evidence e where " + Reach.PREDICATE;

    private final EntityManager entities;

    Shelf(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    Optional<Evidence> find(Reach reach, ItemRef item) {
        return item.kind().equals(ItemKind.EVIDENCE)
                ? byIds(reach, List.of(item)).stream().findFirst()
                : Optional.empty();
    }

    /** @throws UnknownItem when there is no such item within the reach */
    Evidence known(Reach reach, ItemRef item) {
        return find(reach, item).orElseThrow(UnknownItem::new);
    }

    List<Evidence> byIds(Reach reach, Collection<ItemRef> items) {
        var ids = items.stream().map(Shelf::id).flatMap(Optional::stream).toList();
        if (ids.isEmpty() || reach.isEmpty()) {
            return List.of();
        }
        return reach
                .fill(entities.createQuery(ITEMS + " and e.id in :ids", Evidence.class))
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .filter(it -> items.contains(ref(it)))
                .toList();
    }

    /** What of these is within the reach, in their order. */
    List<Evidence> inOrder(Reach reach, List<UUID> ids) {
        if (ids.isEmpty() || reach.isEmpty()) {
            return List.of();
        }
        var found = reach.fill(entities.createQuery(ITEMS + " and e.id in :ids", Evidence.class))
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Evidence::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    List<Evidence> byNumbers(Reach reach, Collection<Integer> numbers) {
        if (numbers.isEmpty() || reach.isEmpty()) {
            return List.of();
        }
        return reach.fill(entities.createQuery(ITEMS + " and e.number in :numbers order by e.number", Evidence.class))
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<Evidence> byRequests(Reach reach, Collection<String> keys) {
        if (keys.isEmpty() || reach.isEmpty()) {
            return List.of();
        }
        return reach.fill(entities.createQuery(ITEMS + " and e.request in :keys", Evidence.class))
                .setParameter("keys", keys)
                .getResultList();
    }

    List<Evidence> live(Reach reach) {
        if (reach.isEmpty()) {
            return List.of();
        }
        return reach.fill(entities.createQuery(ITEMS + " and e.state in :live order by e.number", Evidence.class))
                .setParameter("live", ReviewState.LIVE)
                .getResultList();
    }

    /** By reference, ended ones among them. */
    List<Evidence> all(Reach reach) {
        return reach.fill(entities.createQuery(ITEMS + " order by e.number", Evidence.class))
                .getResultList();
    }

    /** Items that still count whose reference or title fits, newest first. */
    List<Evidence> search(Reach reach, String text, int limit) {
        return reach.fill(entities.createQuery(
                        ITEMS
                                + " and e.state in :live and (e.number = :number or e.details.title like :like escape '!')"
                                + " order by e.number desc",
                        Evidence.class))
                .setParameter("live", ReviewState.LIVE)
                .setParameter("number", References.number(text).orElse(-1))
                .setParameter("like", contains(text))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The organisations that share something by name with one of these. */
    List<OrganisationId> sharers(Collection<OrganisationId> readers) {
        return entities.createQuery(
                        "select distinct s.owner from Evidence e join e.details.shares s where s.sharedWith in :readers",
                        OrganisationId.class)
                .setParameter("readers", readers)
                .getResultList();
    }

    /** The organisations of the items that others share with the caller. */
    List<OrganisationId> owners(Reach reach) {
        if (reach.isEmpty()) {
            return List.of();
        }
        var asking = reach.ways().stream()
                .map(it -> "select e.organisation from Evidence e where " + it.predicate())
                .collect(Collectors.joining(" union "));
        return reach.fill(entities.createQuery(asking, OrganisationId.class)).getResultList();
    }

    /** A pattern for {@code like ... escape '!'}. */
    static String contains(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    /** All versions of the files of these items, newest first, in one statement. */
    Map<UUID, List<EvidenceFile>> files(Collection<Evidence> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select f from FileRow f where f.organisation in :scope and f.itemId in :items order by f.number desc",
                        FileRow.class)
                .setParameter("scope", organisations(items))
                .setParameter("items", items.stream().map(Evidence::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        FileRow::itemId, Collectors.mapping(FileRow::show, Collectors.toCollection(ArrayList::new))));
    }

    /** The item that a file belongs to, and the file. */
    Optional<FileRow> file(Reach reach, OrganisationId organisation, UUID file) {
        if (reach.isEmpty()) {
            return Optional.empty();
        }
        return reach.fill(entities.createQuery(
                        "select f from FileRow f join Evidence e on e.organisation = f.organisation and e.id = f.itemId"
                                + " where f.organisation = :organisation and f.id = :file and " + Reach.PREDICATE,
                        FileRow.class))
                .setParameter("organisation", organisation)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    List<HistoryEntry<EvidenceVerb>> history(Evidence item) {
        return entities
                .createQuery(
                        "select h from HistoryRow h where h.organisation = :organisation and h.itemId = :item"
                                + " order by h.at desc, h.id desc",
                        HistoryRow.class)
                .setParameter("organisation", item.organisation())
                .setParameter("item", item.id())
                .getResultList()
                .stream()
                .map(HistoryRow::show)
                .toList();
    }

    static ItemRef ref(Evidence item) {
        return new ItemRef(ItemKind.EVIDENCE, item.organisation(), item.id().toString());
    }

    private static List<OrganisationId> organisations(Collection<Evidence> items) {
        return items.stream().map(Evidence::organisation).distinct().toList();
    }

    private static Optional<UUID> id(ItemRef item) {
        try {
            return Optional.of(UUID.fromString(item.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
