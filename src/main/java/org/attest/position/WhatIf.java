package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.Dependence;
import org.attest.suppliers.Depending;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who and what stops when a supplier does: worked out on asking, through sub-processors and links, in a number of
 * statements that does not grow. The ICB of the register sees its system as far as partners share it; a provider sees what
 * is its own, and of others only how many are hit.
 */
@Component
@Transactional(readOnly = true)
public class WhatIf {

    private final Dependence dependence;
    private final WhatIfRows rows;
    private final Connections connections;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhatIf(
            Dependence dependence,
            WhatIfRows rows,
            Connections connections,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dependence = dependence;
        this.rows = rows;
        this.connections = connections;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What stops with a supplier, or (service not null) with that service of it. Links and assurances are of a supplier as a
     * whole, so they count for each of its services. Outcomes are those of the current year.
     *
     * @throws UnknownItem when the caller does not read the register, or there is no such supplier or service
     */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public Fallout of(ItemRef supplier, @Nullable UUID service) {
        var depending = dependence.on(supplier, service);
        var edition = catalogue.currentEdition();
        var from = depending.suppliers().stream().map(it -> it.supplier().ref()).toList();
        var steps = steps(depending, from, edition.version() + ":");
        var met = new HashSet<ItemRef>();
        steps.forEach(it -> met.add(it.rests()));
        var titles = connections.titles(met);
        var ripple = new Ripple(from, steps, titles::containsKey);
        var organisations = directory.named(named(depending, ripple.reached().keySet(), supplier.organisation()));
        var sum = new FalloutSum(depending, titles, organisations);
        var services = sum.services();
        return new Fallout(
                depending.suppliers().getFirst().supplier(),
                Objects.requireNonNull(organisations.get(supplier.organisation()))
                        .code(),
                reader(depending, supplier),
                service == null ? null : name(services, service),
                edition.year().toString(),
                clock.instant(),
                depending.whole(),
                sum.providers(),
                depending.otherUsers(),
                depending.fewestTold(),
                services,
                sum.pathways(),
                sum.items(ripple),
                ripple.notShared());
    }

    /** The same as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    @Transactional
    public byte[] export(ItemRef supplier, @Nullable UUID service) {
        var fallout = of(supplier, service);
        events.publishEvent(
                new WhatIfExported(fallout.reader(), supplier, fallout.items().size()));
        return WhatIfWorkbook.of(fallout);
    }

    /** Links, and evidence that the assurances of suppliers name; of outcomes those of the current year alone. */
    private List<WhatIfRows.Step> steps(Depending depending, List<ItemRef> from, String version) {
        var start = new ArrayList<>(from);
        var steps = new ArrayList<WhatIfRows.Step>();
        depending.proved().forEach(it -> {
            start.add(it.evidence());
            steps.add(new WhatIfRows.Step(it.supplier(), it.evidence()));
        });
        rows.steps(links(depending, from.getFirst()), start).stream()
                .filter(it -> !it.rests().kind().equals(ItemKind.OUTCOME)
                        || it.rests().id().startsWith(version))
                .forEach(steps::add);
        return steps;
    }

    /** The organisations whose links count. */
    private Scope links(Depending depending, ItemRef supplier) {
        var caller = currentUser.get();
        if (!depending.whole()) {
            return caller.scope(Role.PROVIDER_LEAD, Role.APPROVER);
        }
        var system = new HashSet<>(caller.overseen());
        system.add(supplier.organisation());
        return new Scope(system);
    }

    private OrganisationId reader(Depending depending, ItemRef supplier) {
        return depending.whole()
                ? supplier.organisation()
                : currentUser.get().scope(Role.PROVIDER_LEAD, Role.APPROVER).organisations().stream()
                        .sorted(Comparator.comparing(OrganisationId::id))
                        .findFirst()
                        .orElseThrow(UnknownItem::new);
    }

    private static Set<OrganisationId> named(Depending depending, Collection<ItemRef> items, OrganisationId icb) {
        var all = new HashSet<OrganisationId>();
        all.add(icb);
        depending.uses().forEach(it -> all.add(it.organisation()));
        depending.contracts().forEach(it -> all.add(it.organisation()));
        items.forEach(it -> all.add(it.organisation()));
        return all;
    }

    private static @Nullable String name(List<Fallout.Stopped> services, UUID service) {
        return services.stream()
                .filter(it -> it.id().equals(service))
                .map(Fallout.Stopped::name)
                .findFirst()
                .orElse(null);
    }
}
