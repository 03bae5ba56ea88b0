package org.attest.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.connections.Connections;
import org.attest.notifications.Feed;
import org.attest.organisations.Organisation;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.ExpiryPipeline;
import org.attest.suppliers.IncidentDetails;
import org.attest.suppliers.Incidents;
import org.attest.suppliers.Proposals;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The registers in the two universes: suppliers, which both share, and risks, which neither does. */
@Component
class TwoRegisters {

    /** Stands in all that the other provider keeps to itself. */
    static final String MARK = "Zweiteswelt";

    private static final Window ALL = new Window(0, 100);

    private final SupplierRegister suppliers;
    private final SupplierServices services;
    private final ServiceUse uses;
    private final Contracts contracts;
    private final Proposals proposals;
    private final ExpiryPipeline expiring;
    private final Incidents incidents;
    private final RiskRegister risks;
    private final Connections connections;
    private final Feed feed;
    private final CurrentUser currentUser;

    TwoRegisters(
            SupplierRegister suppliers,
            SupplierServices services,
            ServiceUse uses,
            Contracts contracts,
            Proposals proposals,
            ExpiryPipeline expiring,
            Incidents incidents,
            RiskRegister risks,
            Connections connections,
            Feed feed,
            CurrentUser currentUser) {
        this.suppliers = suppliers;
        this.services = services;
        this.uses = uses;
        this.contracts = contracts;
        this.proposals = proposals;
        this.expiring = expiring;
        this.incidents = incidents;
        this.risks = risks;
        this.connections = connections;
        this.feed = feed;
        this.currentUser = currentUser;
    }

    /** One supplier for both, whose service the other one uses, and a risk of the other one linked to it. */
    void fill(TestSystem system, Organisation other, Somebody otherLead) {
        var supplier = currentUser.as(system.icbLead().caller(), () -> {
            var added = suppliers.add(system.icb().id(), SupplierDetails.named("Shared Systems"));
            services.add(added.ref(), ServiceDetails.named("Shared service"));
            return suppliers.find(added.ref());
        });
        currentUser.as(otherLead.caller(), () -> {
            var service = supplier.services().getFirst().id();
            uses.use(other.id(), supplier.ref(), service, MARK + " use");
            contracts.add(
                    other.id(),
                    supplier.ref(),
                    ContractDetails.titled(MARK + " contract").running(null, LocalDate.of(2026, 12, 24)));
            proposals.propose(other.id(), system.icb().id(), MARK + " supplier", MARK + " reason");
            proposals.proposeChange(other.id(), supplier.ref(), MARK + " change");
            var risk = risks.add(other.id(), risk());
            return connections.connect(risk.ref(), supplier.ref(), MARK + " link");
        });
    }

    private static NewRisk risk() {
        var details = new RiskDetails(
                MARK + " risk",
                new Wording(MARK + " cause", MARK + " event", MARK + " effect"),
                "cyber",
                1,
                Accountable.NOBODY,
                true,
                Shown.ALL);
        return new NewRisk(
                details,
                List.of(new NewRating(Measured.CURRENT, Score.of(5, 5), LocalDate.of(2026, 11, 1), MARK + " score")));
    }

    /** Lists, files, searches, links and the feed, as everybody of the first provider; and what its people may not do. */
    void look(TestSystem system, Organisation other, Somebody otherLead, SoftAssertions found) {
        var supplier = currentUser.as(
                otherLead.caller(), () -> suppliers.find(system.icb().id(), "S-0001"));
        found.assertThat(currentUser
                        .as(otherLead.caller(), () -> contracts.of(supplier.ref()))
                        .toString())
                .as("what its own lead reads")
                .contains(MARK);
        for (var person : List.of(system.lead(), system.contributor(), system.approver())) {
            currentUser.as(person.caller(), () -> {
                var seen = seen(person, system, supplier);
                found.assertThat(seen)
                        .as("what %s reads".formatted(person.role()))
                        .doesNotContain(MARK)
                        .doesNotContain(other.name())
                        .doesNotContain(other.id().toString());
                cannotChange(system, supplier, found);
                return true;
            });
        }
        var unchanged = currentUser.as(system.icbLead().caller(), () -> suppliers.find(supplier.ref()));
        found.assertThat(unchanged.details()).isEqualTo(supplier.details());
        found.assertThat(unchanged.usedBy().number()).isEqualTo(1);
    }

    private String seen(Somebody person, TestSystem system, Supplier supplier) {
        var seen = new StringBuilder();
        seen.append(suppliers.find(supplier.ref()))
                .append(suppliers.list(SupplierFilter.ALL, ALL))
                .append(suppliers.list(SupplierFilter.ALL.holding(MARK), ALL))
                .append(suppliers.export(SupplierFilter.ALL))
                .append(uses.own(supplier.ref()))
                .append(contracts.of(supplier.ref()))
                .append(expiring.contracts(ALL))
                .append(incidents.of(supplier.ref()))
                .append(connections.of(supplier.ref()))
                .append(connections.linkers(supplier.ref()))
                .append(connections.search(ItemKind.SUPPLIER, system.provider().id(), MARK))
                .append(feed.page(null, 100));
        if (person.role() != Role.CONTRIBUTOR) {
            seen.append(proposals.list(ALL)).append(risks.list(RiskFilter.OPEN, ALL));
            seen.append(connections.search(ItemKind.RISK, system.provider().id(), MARK));
        }
        return seen.toString();
    }

    private void cannotChange(TestSystem system, Supplier supplier, SoftAssertions found) {
        var ref = supplier.ref();
        var mine = SupplierDetails.named("Taken over");
        var day = LocalDate.of(2026, 11, 1);
        refused(() -> suppliers.add(system.icb().id(), mine), found);
        refused(() -> suppliers.addAll(system.icb().id(), List.of(mine)), found);
        refused(() -> suppliers.addAll(system.provider().id(), List.of(mine)), found);
        refused(() -> suppliers.change(ref, supplier.edits(), mine), found);
        refused(() -> services.add(ref, ServiceDetails.named("Taken over")), found);
        refused(() -> incidents.add(ref, IncidentDetails.of(day, "Taken over")), found);
        refused(() -> uses.users(ref), found);
        refused(() -> suppliers.history(ref), found);
        refused(() -> contracts.history(unknown(), ref), found);
    }

    private static OrganisationId unknown() {
        return new OrganisationId(UUID.randomUUID());
    }

    private static void refused(Runnable act, SoftAssertions found) {
        found.assertThatThrownBy(act::run).isInstanceOfAny(Refused.class, AccessDeniedException.class);
    }
}
