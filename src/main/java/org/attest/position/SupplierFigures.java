package org.attest.position;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.suppliers.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The suppliers in the register of an ICB.
 *
 * @param organisations how many there are to depend on them
 * @param suppliers by tier, then by name
 * @param groups by parent group, or by name where none is known; the one on which most depend first
 * @param services the names under which their services are offered
 * @param ending contracts that end within 12 months, and ended ones that no later one follows; the first to end first
 * @param reliances services of critical suppliers, those that most use first; null in packs that were frozen before Attest
 *     kept them
 */
public record SupplierFigures(
        int organisations,
        List<Line> suppliers,
        List<Group> groups,
        List<String> services,
        List<Ending> ending,
        @Nullable List<Reliance> reliances) {

    public SupplierFigures {
        suppliers = List.copyOf(suppliers);
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        ending = List.copyOf(ending);
        reliances = reliances == null ? null : List.copyOf(reliances);
    }

    /**
     * One supplier.
     *
     * @param assuredUntil the last day on which one of its assurances holds; null where it has none
     */
    public record Line(
            UUID id,
            int number,
            String name,
            Tier tier,
            int usedBy,
            @Nullable LocalDate assuredUntil) {

        public String reference() {
            return "S-%04d".formatted(number);
        }

        public boolean assuredOn(LocalDate day) {
            return assuredUntil != null && !assuredUntil.isBefore(day);
        }
    }

    /** Suppliers of one group: how many of them are critical, and how many organisations depend on any of them. */
    public record Group(String name, int suppliers, int critical, int depending) {}

    /** A contract of one organisation. */
    public record Ending(
            OrganisationId organisation, UUID id, String supplier, String title, LocalDate on, boolean standardise) {}

    /**
     * Who stops if a service of a critical supplier stops.
     *
     * @param recoveryPromised within how many hours it would be back; null while it is not known
     * @param recoveryTested in how many it was, when that was last tried
     * @param users by name
     */
    public record Reliance(
            UUID supplier,
            String supplierName,
            String service,
            @Nullable String pathways,
            boolean noSubstitute,
            boolean noFallback,
            @Nullable Integer recoveryPromised,
            @Nullable Integer recoveryTested,
            List<OrganisationId> users) {

        public Reliance {
            users = List.copyOf(users);
        }

        /** Nothing would take its place. */
        public boolean singlePointOfFailure() {
            return noSubstitute || noFallback;
        }
    }

    public int count(Tier tier) {
        return (int) suppliers.stream().filter(it -> it.tier() == tier).count();
    }

    public List<Line> critical() {
        return suppliers.stream().filter(it -> it.tier() == Tier.ONE).toList();
    }

    public int criticalAssured(LocalDate day) {
        return (int) critical().stream().filter(it -> it.assuredOn(day)).count();
    }
}
