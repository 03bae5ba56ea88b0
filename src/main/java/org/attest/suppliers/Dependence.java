package org.attest.suppliers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What rests on a supplier: services, their users and contracts, also of those that it works for as a sub-processor. */
@Component
@Transactional(readOnly = true)
public class Dependence {

    private static final Comparator<SupplierName> BY_NAME = Comparator.comparing(SupplierName::name);

    private final SupplierSights sights;
    private final SupplierBook book;
    private final SupplierRows suppliers;
    private final SubProcessorRows subProcessors;
    private final DependenceRows rows;
    private final UserCounts users;
    private final Clock clock;

    Dependence(
            SupplierSights sights,
            SupplierBook book,
            SupplierRows suppliers,
            SubProcessorRows subProcessors,
            DependenceRows rows,
            UserCounts users,
            Clock clock) {
        this.sights = sights;
        this.book = book;
        this.suppliers = suppliers;
        this.subProcessors = subProcessors;
        this.rows = rows;
        this.users = users;
        this.clock = clock;
    }

    /**
     * What stops with a supplier, or (service not null) with that service of it: then its other services and its contracts
     * are left out, since neither says that it needs the service. Every supplier that rests on it stops too, through however
     * many others. The ICB of the register learns all users, everybody else the own organisations and how many more there
     * are. Nine statements, however many suppliers and services there are.
     *
     * @throws UnknownItem when the supplier is unknown to the caller, or offers no such service
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD)
    public Depending on(ItemRef supplier, @Nullable UUID service) {
        var register = supplier.organisation();
        var sight = sights.reading(register);
        var chosen = book.known(supplier);
        if (service != null && book.known(chosen, service).says().ended()) {
            throw new UnknownItem();
        }
        var resting = resting(chosen);
        var ids =
                resting.stream().map(it -> SupplierBook.id(it.supplier().ref())).toList();
        var services = rows.offered(register, ids).stream()
                .filter(it -> service == null
                        || !it.supplier().equals(chosen.id())
                        || it.id().equals(service))
                .toList();
        var used = services.stream().map(KeptOffering::id).toList();
        var own = sight.caller().scope(Role.PROVIDER_LEAD, Role.APPROVER).organisations();
        var whole = sight.keeps(register);
        var bound = ids.stream()
                .filter(it -> service == null || !it.equals(chosen.id()))
                .toList();
        var uses = uses(register, used, whole, own);
        return new Depending(
                whole,
                resting,
                services.stream().map(Dependence::stopped).toList(),
                uses,
                contracts(register, bound, sight.contracts().organisations()),
                proved(register, ids),
                whole || used.isEmpty() ? 0 : others(sight, register, used, own, uses),
                users.fewest(sight, register));
    }

    private int others(
            SupplierSight sight,
            OrganisationId register,
            List<UUID> services,
            Set<OrganisationId> own,
            List<OwnUse> uses) {
        long others = rows.others(register, services, own);
        long all = others + uses.stream().map(OwnUse::organisation).distinct().count();
        return users.shown(sight, register, all).number() == null ? 0 : (int) others;
    }

    /** The chosen supplier and those that rest on it, the nearest first. */
    private List<Depending.Resting> resting(KeptSupplier chosen) {
        var register = chosen.organisation();
        var chain = new Chain(subProcessors.findByOrganisation(register).stream()
                .map(KeptSubProcessor::link)
                .toList());
        var through = chain.resting(chosen.id());
        var named = suppliers.of(List.of(register), through.keySet()).stream()
                .collect(Collectors.toMap(KeptSupplier::id, KeptSupplier::named));
        Function<UUID, SupplierName> name = it -> Objects.requireNonNull(named.get(it));
        var found = new ArrayList<Depending.Resting>();
        through.forEach((supplier, by) -> found.add(new Depending.Resting(
                name.apply(supplier), by.stream().map(name).sorted(BY_NAME).toList())));
        return found;
    }

    private static Depending.Stopped stopped(KeptOffering service) {
        var says = service.says();
        var supplier = new ItemRef(
                ItemKind.SUPPLIER, service.organisation(), service.supplier().toString());
        return new Depending.Stopped(service.id(), supplier, says.name(), says.pathways(), says.fallback());
    }

    private List<OwnUse> uses(OrganisationId register, List<UUID> services, boolean whole, Set<OrganisationId> own) {
        if (services.isEmpty() || (!whole && own.isEmpty())) {
            return List.of();
        }
        var found = whole ? rows.uses(register, services) : rows.usesOf(own, register, services);
        return found.stream().map(KeptUse::show).toList();
    }

    private List<Depending.Contracted> contracts(
            OrganisationId register, Collection<UUID> with, Set<OrganisationId> readable) {
        return with.isEmpty() || readable.isEmpty()
                ? List.of()
                : rows.contracts(readable, register, with, UkDates.day(clock.instant())).stream()
                        .map(it -> new Depending.Contracted(
                                it.organisation(),
                                it.supplier(),
                                it.says().title(),
                                it.says().endsOn()))
                        .toList();
    }

    private List<Depending.Proved> proved(OrganisationId register, Collection<UUID> of) {
        return rows.proved(register, of).stream()
                .map(it -> new Depending.Proved(
                        it.supplier(),
                        it.says().kind(),
                        Objects.requireNonNull(it.says().details().evidence())))
                .toList();
    }
}
