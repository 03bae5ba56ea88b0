package org.attest.suppliers;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Partner;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of a system hangs on few: for the ICB whose register it is alone, since it tells who uses what. */
@Component
@Transactional(readOnly = true)
public class Concentration {

    private static final Comparator<GroupRow> MOST_FIRST = Comparator.comparingInt(GroupRow::depending)
            .thenComparingInt(GroupRow::criticalServices)
            .thenComparingInt(GroupRow::services)
            .reversed()
            .thenComparing(GroupRow::group);

    private final SupplierSights sights;
    private final EntityManager entities;
    private final ConcentrationRows rows;
    private final SupplierRows suppliers;
    private final OrganisationDirectory directory;
    private final SupplierDiary diary;

    Concentration(
            SupplierSights sights,
            EntityManager entities,
            ConcentrationRows rows,
            SupplierRows suppliers,
            OrganisationDirectory directory,
            SupplierDiary diary) {
        this.sights = sights;
        this.entities = entities;
        this.rows = rows;
        this.suppliers = suppliers;
        this.directory = directory;
        this.diary = diary;
    }

    /** How many organisations there are to depend: those that report to the ICB, and any other that uses something. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public int organisations(OrganisationId icb) {
        sights.requireKeeper(icb);
        var all = new HashSet<>(users(icb));
        directory.partners(icb).stream()
                .filter(Partner::reportsHere)
                .map(it -> it.organisation().id())
                .forEach(all::add);
        return all.size();
    }

    /** By parent group, the one on which most depend first; three statements whatever the number of suppliers. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Part<GroupRow> groups(OrganisationId icb, Window window) {
        sights.requireKeeper(icb);
        var all = groups(icb);
        return new Part<>(
                all.stream().skip(window.offset()).limit(window.limit()).toList(), all.size());
    }

    /** Services of tier 1 suppliers without a substitute or a fallback, those of the most used suppliers first. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Part<FailurePoint> failurePoints(OrganisationId icb, Window window) {
        sights.requireKeeper(icb);
        var found = rows.failurePoints(icb, PageRequest.of(window.offset() / window.limit(), window.limit()));
        return new Part<>(points(icb, found.getContent()), found.getTotalElements());
    }

    /** Both tables for a file, the points up to 500; in the trail before it leaves. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional
    public Exported export(OrganisationId icb) {
        sights.requireKeeper(icb);
        var exported = new Exported(
                groups(icb), failurePoints(icb, new Window(0, Window.LARGEST)).rows(), organisations(icb));
        diary.writeExport(icb, exported.groups().size() + exported.points().size());
        return exported;
    }

    /** What leaves as a file. */
    public record Exported(List<GroupRow> groups, List<FailurePoint> points, int organisations) {

        public Exported {
            groups = List.copyOf(groups);
            points = List.copyOf(points);
        }
    }

    private List<OrganisationId> users(OrganisationId icb) {
        return entities.createQuery(
                        "select distinct u.organisation from KeptUse u where u.register = :register",
                        OrganisationId.class)
                .setParameter("register", icb)
                .getResultList();
    }

    private List<GroupRow> groups(OrganisationId icb) {
        var services = byGroup(rows.services(icb));
        var depending = byGroup(rows.depending(icb));
        var groups = new ArrayList<GroupRow>();
        for (var figure : rows.suppliers(icb)) {
            var offered = services.get(key(figure));
            var used = depending.get(key(figure));
            groups.add(new GroupRow(
                    figure.getGroupName(),
                    (int) figure.getAmount(),
                    offered == null ? 0 : (int) offered.getAmount(),
                    offered == null ? 0 : (int) offered.getCritical(),
                    used == null ? 0 : (int) used.getAmount()));
        }
        groups.sort(MOST_FIRST);
        return groups;
    }

    private static Map<String, ConcentrationRows.Figure> byGroup(List<ConcentrationRows.Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Concentration::key, Function.identity()));
    }

    /** The database calls two groups the same that differ in capitals only, and names each time whichever comes first. */
    private static String key(ConcentrationRows.Figure figure) {
        return figure.getGroupName().toLowerCase(Locale.UK);
    }

    private List<FailurePoint> points(OrganisationId icb, List<KeptOffering> services) {
        if (services.isEmpty()) {
            return List.of();
        }
        var of = suppliers
                .of(
                        List.of(icb),
                        services.stream().map(KeptOffering::supplier).distinct().toList())
                .stream()
                .collect(Collectors.toMap(KeptSupplier::id, Function.identity()));
        var uses = rows.using(icb, services.stream().map(KeptOffering::id).toList());
        var organisations =
                directory.named(uses.stream().map(KeptUse::organisation).toList());
        return services.stream()
                .map(it ->
                        point(Objects.requireNonNull(of.get(it.supplier())), it, names(it.id(), uses, organisations)))
                .toList();
    }

    private static FailurePoint point(KeptSupplier supplier, KeptOffering service, List<String> usedBy) {
        return new FailurePoint(
                supplier.named(),
                service.says().name(),
                supplier.says().substitutability() == Substitutability.NOBODY,
                service.says().fallback() == null,
                usedBy);
    }

    private static List<String> names(
            UUID service, List<KeptUse> uses, Map<OrganisationId, Organisation> organisations) {
        return uses.stream()
                .filter(it -> it.service().equals(service))
                .map(it -> Objects.requireNonNull(organisations.get(it.organisation()))
                        .name())
                .sorted()
                .toList();
    }
}
