package org.attest.suppliers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.shared.UkDates;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which contracts and certificates end soon, for reminders. */
@Component
@Transactional(readOnly = true)
public class Endings {

    private final SupplierSights sights;
    private final SupplierRows suppliers;
    private final ContractRows contracts;
    private final AssuranceRows assurances;
    private final ExpirySteps steps;
    private final Clock clock;

    Endings(
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

    /**
     * Contracts of all organisations, so for Attest itself only; one part at a time, by id.
     *
     * @param after the last id of the part before; all zeros for the first
     */
    @AllowedTo(AllowedTo.ATTEST)
    public List<Ending> contracts(UUID after, int limit) {
        var until = today().plusDays(ExpirySteps.first(steps.ofContracts()));
        return ofContracts(contracts.endingAfter(after, today(), until, Limit.of(limit)));
    }

    /** The same of certificates: the latest of their kind. */
    @AllowedTo(AllowedTo.ATTEST)
    public List<Ending> certificates(UUID after, int limit) {
        var until = today().plusDays(ExpirySteps.first(steps.ofCertificates()));
        return ofCertificates(assurances.endingAfter(after, today(), until, Limit.of(limit)));
    }

    /** Those of these that still end soon and are the caller's to know; in at most five statements. */
    @AllowedTo(SupplierRegister.READERS)
    public Map<UUID, Ending> seen(Collection<UUID> ids) {
        var sight = sights.all();
        if (ids.isEmpty() || sight.isEmpty()) {
            return Map.of();
        }
        var found = new ArrayList<Ending>();
        var readable = sight.contracts().organisations();
        if (!readable.isEmpty()) {
            found.addAll(ofContracts(contracts.among(readable, sight.registers(), ids)));
        }
        found.addAll(ofCertificates(assurances.among(sight.registers(), ids)));
        return found.stream().collect(Collectors.toMap(Ending::id, Function.identity()));
    }

    private List<Ending> ofContracts(List<KeptContract> rows) {
        var references = references(
                rows.stream().map(it -> SupplierBook.id(it.supplier())).toList());
        var endings = new ArrayList<Ending>();
        for (var row : rows) {
            var on = row.says().endsOn();
            var step = on == null ? null : ExpirySteps.reached(steps.ofContracts(), days(on));
            if (on != null && step != null) {
                var reference = Objects.requireNonNull(references.get(SupplierBook.id(row.supplier())));
                endings.add(new Ending(row.id(), true, row.organisation(), row.supplier(), reference, on, step));
            }
        }
        return endings;
    }

    private List<Ending> ofCertificates(List<KeptAssurance> rows) {
        var references = references(
                rows.stream().map(it -> SupplierBook.id(it.supplier())).toList());
        var endings = new ArrayList<Ending>();
        for (var row : rows) {
            var on = row.says().expiresOn();
            var step = on == null ? null : ExpirySteps.reached(steps.ofCertificates(), days(on));
            if (on != null && step != null) {
                var supplier = row.supplier();
                var reference = Objects.requireNonNull(references.get(SupplierBook.id(supplier)));
                endings.add(new Ending(row.id(), false, supplier.organisation(), supplier, reference, on, step));
            }
        }
        return endings;
    }

    private Map<UUID, String> references(Collection<UUID> ids) {
        var references = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            suppliers.findAllById(ids).forEach(it -> references.put(it.id(), it.reference()));
        }
        return references;
    }

    private int days(LocalDate on) {
        return (int) ChronoUnit.DAYS.between(today(), on);
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
