package org.attest.suppliers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.shared.ItemRef;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What ends soon: of contracts the caller's own and, for an ICB, those of its partners; of certificates all in the
 * registers that the caller reads. The days of notice are settings (180, 90, 60, 30 and 60, 30, 7, 0).
 */
@Component
@Transactional(readOnly = true)
public class ExpiryPipeline {

    private final SupplierSights sights;
    private final SupplierRows suppliers;
    private final ContractRows contracts;
    private final AssuranceRows assurances;
    private final ExpirySteps steps;
    private final Clock clock;

    ExpiryPipeline(
            SupplierSights sights,
            SupplierRows suppliers,
            ContractRows contracts,
            AssuranceRows assurances,
            ExpirySteps steps,
            Clock clock) {
        this.sights = sights;
        this.suppliers = suppliers;
        this.contracts = contracts;
        this.assurances = assurances;
        this.steps = steps;
        this.clock = clock;
    }

    /** Contracts that end within the longest notice, the first to end first, and ended ones that no later one follows. */
    @AllowedTo(SupplierRegister.READERS)
    public Part<Expiring> contracts(Window window) {
        var sight = sights.all();
        var readable = sight.contracts();
        if (readable.isEmpty() || sight.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var today = today();
        var until = today.plusDays(ExpirySteps.first(steps.ofContracts()));
        var found = contracts.ending(readable.organisations(), sight.registers(), today, until, page(window));
        var names = names(
                sight, found.getContent().stream().map(KeptContract::supplier).toList());
        return new Part<>(
                found.getContent().stream()
                        .map(it -> contract(it, Objects.requireNonNull(names.get(it.supplier())), today))
                        .toList(),
                found.getTotalElements());
    }

    /** The latest certificate of each kind where it runs out within the longest notice or has, the worst first. */
    @AllowedTo(SupplierRegister.READERS)
    public Part<Expiring> certificates(Window window) {
        var sight = sights.all();
        if (sight.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var today = today();
        var until = today.plusDays(ExpirySteps.first(steps.ofCertificates()));
        var found = assurances.expiring(sight.registers(), until, page(window));
        var names = names(
                sight, found.getContent().stream().map(KeptAssurance::supplier).toList());
        return new Part<>(
                found.getContent().stream()
                        .map(it -> certificate(it, Objects.requireNonNull(names.get(it.supplier())), today))
                        .toList(),
                found.getTotalElements());
    }

    private Expiring contract(KeptContract contract, SupplierName supplier, LocalDate today) {
        var on = Objects.requireNonNull(contract.says().endsOn());
        var days = (int) ChronoUnit.DAYS.between(today, on);
        return new Expiring(
                supplier,
                contract.says().title(),
                contract.organisation(),
                on,
                days,
                ExpirySteps.reached(steps.ofContracts(), days),
                contract.says().standardise());
    }

    private Expiring certificate(KeptAssurance assurance, SupplierName supplier, LocalDate today) {
        var on = Objects.requireNonNull(assurance.says().expiresOn());
        var days = (int) ChronoUnit.DAYS.between(today, on);
        return new Expiring(
                supplier,
                assurance.says().kind().words(),
                null,
                on,
                days,
                ExpirySteps.reached(steps.ofCertificates(), days),
                false);
    }

    private Map<ItemRef, SupplierName> names(SupplierSight sight, Collection<ItemRef> refs) {
        return refs.isEmpty()
                ? Map.of()
                : suppliers
                        .of(
                                sight.registers(),
                                refs.stream().map(SupplierBook::id).distinct().toList())
                        .stream()
                        .map(KeptSupplier::named)
                        .collect(Collectors.toMap(SupplierName::ref, it -> it));
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private static Pageable page(Window window) {
        return PageRequest.of(window.offset() / window.limit(), window.limit());
    }
}
