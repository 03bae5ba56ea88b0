package org.attest.suppliers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.stereotype.Component;

/** Lists of suppliers, filtered, sorted and paged by the database in a fixed number of statements. */
@Component
class SupplierLists {

    private static final int MOST_ROWS = 20_000;
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    private static final String FROM = " " + """
            from KeptSupplier s where s.organisation in :registers and s.tier in :tiers
             and (:text = '' or s.number = :number or s.says.name like :like escape '!'
               or s.says.parentGroup like :like escape '!' or s.says.companyNumber like :like escape '!'
               or s.says.odsCode like :like escape '!')
             and (:ours = false or exists (
               select 1 from KeptUse u
               where u.organisation in :own and u.register = s.organisation and u.supplier = s.id))""";

    private final EntityManager entities;
    private final ServiceRows services;
    private final UseRows uses;
    private final AssuranceRows assurances;
    private final UserCounts users;
    private final Clock clock;

    SupplierLists(
            EntityManager entities,
            ServiceRows services,
            UseRows uses,
            AssuranceRows assurances,
            UserCounts users,
            Clock clock) {
        this.entities = entities;
        this.services = services;
        this.uses = uses;
        this.assurances = assurances;
        this.users = users;
        this.clock = clock;
    }

    Part<SupplierRow> list(SupplierSight sight, SupplierFilter filter, Window window) {
        if (sight.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var order = filter.order().clause(filter.descending(), users.sorted(sight));
        var found = fill(entities.createQuery("select s" + FROM + order, KeptSupplier.class), sight, filter)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        var total = fill(entities.createQuery("select count(s)" + FROM, Long.class), sight, filter)
                .getSingleResult();
        return new Part<>(rows(sight, found), total);
    }

    /** All rows, part by part; what is beyond 20,000 is left out. */
    List<SupplierRow> all(SupplierSight sight, SupplierFilter filter) {
        return Part.all(MOST_ROWS, window -> list(sight, filter, window));
    }

    /** The records themselves, in their order; what is beyond 20,000 is left out. */
    List<KeptSupplier> found(SupplierSight sight, SupplierFilter filter) {
        var order = filter.order().clause(filter.descending(), users.sorted(sight));
        return fill(entities.createQuery("select s" + FROM + order, KeptSupplier.class), sight, filter)
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    private List<SupplierRow> rows(SupplierSight sight, List<KeptSupplier> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(KeptSupplier::id).toList();
        var offered = services.offered(sight.registers(), ids).stream()
                .collect(Collectors.toMap(ServiceRows.Counted::getSubject, ServiceRows.Counted::getAmount));
        var own = sight.own().organisations();
        var ours = own.isEmpty() ? Set.of() : new HashSet<>(uses.used(own, ids));
        var latest = assurances.latest(sight.registers(), ids, FOR_EVER).stream()
                .collect(Collectors.groupingBy(
                        AssuranceRows.Latest::getSubject,
                        Collectors.mapping(AssuranceRows.Latest::getLastDay, Collectors.toList())));
        var today = UkDates.day(clock.instant());
        return found.stream()
                .map(it -> new SupplierRow(
                        it.ref(),
                        it.reference(),
                        it.says().name(),
                        it.says().parentGroup(),
                        it.tier(),
                        it.says().overrideTier() != null,
                        offered.getOrDefault(it.id(), 0L).intValue(),
                        users.shown(sight, it.organisation(), it.usedBy()),
                        ours.contains(it.id()),
                        AssuranceStanding.of(latest.getOrDefault(it.id(), List.of()), today)))
                .toList();
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, SupplierSight sight, SupplierFilter filter) {
        return query.setParameter("registers", sight.registers())
                .setParameter("tiers", filter.tier() == null ? EnumSet.allOf(Tier.class) : Set.of(filter.tier()))
                .setParameter("text", filter.text())
                .setParameter("number", References.number(filter.text()).orElse(-1))
                .setParameter("like", contains(filter.text()))
                .setParameter("ours", filter.ours())
                .setParameter("own", sight.own().organisations());
    }

    /** A pattern for {@code like ... escape '!'}. */
    static String contains(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
