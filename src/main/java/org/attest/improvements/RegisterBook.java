package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.access.Scope;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UnknownItem;

/** Finds the rows of one kind of a register within a scope: by what points at them, and by their reference. */
abstract class RegisterBook<K> {

    private final EntityManager entities;
    private final Class<K> rows;
    private final ItemKind kind;
    private final Function<K, ItemRef> ref;

    RegisterBook(EntityManager entities, Class<K> rows, ItemKind kind, Function<K, ItemRef> ref) {
        this.entities = entities;
        this.rows = rows;
        this.kind = kind;
        this.ref = ref;
    }

    /** All in scope, by reference, in one statement. */
    final List<K> all(Scope scope) {
        return entities.createQuery(from() + " order by r.number", rows)
                .setParameter("organisations", scope.organisations())
                .getResultList();
    }

    /** Those of these that are of this kind and in scope, in one statement. */
    final List<K> of(Scope scope, Collection<ItemRef> items) {
        var ids = items.stream()
                .map(it -> References.id(it, kind))
                .flatMap(Optional::stream)
                .toList();
        return scope.isEmpty() || ids.isEmpty()
                ? List.of()
                : entities
                        .createQuery(from() + " and r.id in :ids", rows)
                        .setParameter("organisations", scope.organisations())
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .filter(it -> items.contains(ref.apply(it)))
                        .toList();
    }

    /** @throws UnknownItem when there is none in scope */
    final K known(Scope scope, ItemRef item) {
        return of(scope, List.of(item)).stream().findFirst().orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when there is none in scope */
    final K byReference(Scope scope, String reference) {
        return entities.createQuery(from() + " and r.number = :number", rows)
                .setParameter("organisations", scope.organisations())
                .setParameter("number", References.number(reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    private String from() {
        return "select r from " + rows.getSimpleName() + " r where r.organisation in :organisations";
    }
}
