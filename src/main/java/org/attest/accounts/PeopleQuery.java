package org.attest.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages through people: three statements, however many there are. */
@Component
class PeopleQuery {

    private final EntityManager database;
    private final HeldRoleRepository roles;

    PeopleQuery(EntityManager database, HeldRoleRepository roles) {
        this.database = database;
        this.roles = roles;
    }

    /** @param scope where the caller may look; null for an administrator, who may look everywhere */
    Part<PersonRow> page(PeopleFilter filter, @Nullable Scope scope, LocalDate today, Window window) {
        var where = where(filter.state(), scope != null);
        var total = bind(
                        database.createQuery("select count(a) from Account a" + where, Long.class),
                        filter,
                        scope,
                        today)
                .getSingleResult();
        var found = bind(
                        database.createQuery("select a from Account a" + where + order(filter.order()), Account.class),
                        filter,
                        scope,
                        today)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return new Part<>(rows(found, scope), total);
    }

    List<PersonRow> rows(List<Account> found, @Nullable Scope scope) {
        var ids = found.stream().map(it -> it.id().id()).toList();
        var held = (scope == null ? roles.ofPeople(ids) : roles.ofPeopleIn(ids, scope.organisations()))
                .stream().map(HeldRole::membership).collect(Collectors.groupingBy(Membership::person));
        return found.stream()
                .map(it -> new PersonRow(
                        it.person(), held.getOrDefault(it.id(), List.of()), it.lastSignIn(), it.passwordHash() != null))
                .toList();
    }

    private static String where(PeopleFilter.State state, boolean scoped) {
        var here = "exists (select 1 from HeldRole h where h.person = a.id"
                + (scoped ? " and h.organisation in :scope" : "");
        var open = here + " and h.endedAt is null and (h.endsOn is null or h.endsOn >= :today)) and a.endedAt is null";
        return " where (lower(a.name) like :text escape '!' or a.emailKey like :text escape '!')"
                + (scoped ? " and " + here + ")" : "")
                + switch (state) {
                    case CAN_GET_IN -> " and " + open;
                    case ENDED -> " and not (" + open + ")";
                    case ALL -> " and :today = :today";
                };
    }

    private static String order(PeopleFilter.Order order) {
        return switch (order) {
            case NAME -> " order by a.name, a.id";
            case EMAIL -> " order by a.emailKey";
            case LAST_SIGN_IN -> " order by a.lastSignIn desc, a.id";
        };
    }

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, PeopleFilter filter, @Nullable Scope scope, LocalDate today) {
        var text = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        query.setParameter("text", "%" + text + "%").setParameter("today", today);
        return scope == null ? query : query.setParameter("scope", scope.organisations());
    }
}
