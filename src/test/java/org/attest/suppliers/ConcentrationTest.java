package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How much of a system hangs on few, against a small system counted by hand. */
@AttestTest
class ConcentrationTest {

    private static final Scores CRITICAL = new Scores(5, 1, 1, Substitutability.MONTHS);
    private static final Window FIRST = new Window(0, 25);

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    Concentration concentration;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new SupplierWorld(systems, currentUser);
    }

    @Test
    void suppliersOfOneGroupAreCountedTogetherAndEachOrganisationOnce() {
        var pathology = add("Brightwell Pathology", "Brightwell Group", CRITICAL);
        var imaging = add("Brightwell Imaging", "brightwell group", Scores.UNKNOWN);
        var alone = add("Alone", null, Scores.UNKNOWN);
        var blood = service(pathology, ServiceDetails.named("Blood results"));
        var scans = service(imaging, ServiceDetails.named("Scans"));
        service(imaging, ServiceDetails.named("Old scans").with(true));
        var rotas = service(alone, ServiceDetails.named("Rotas"));
        use(world.northLead, world.north, pathology, blood);
        use(world.northLead, world.north, imaging, scans);
        use(world.southLead, world.south, imaging, scans);
        use(world.northLead, world.north, alone, rotas);
        var groups = world.as(world.icbLead, () -> concentration.groups(world.icb, FIRST));
        assertThat(groups.rows())
                .extracting(
                        it -> it.group().toLowerCase(),
                        GroupRow::suppliers,
                        GroupRow::services,
                        GroupRow::criticalServices,
                        GroupRow::depending)
                .containsExactly(tuple("brightwell group", 2, 2, 1, 2), tuple("alone", 1, 1, 0, 1));
        assertThat(world.as(world.icbLead, () -> concentration.organisations(world.icb)))
                .isEqualTo(3);
    }

    @Test
    void aServiceOfACriticalSupplierWithoutSubstituteOrFallbackIsASinglePointOfFailure() {
        var pathology = add("Brightwell Pathology", null, CRITICAL);
        var records = add("Clear Records", null, new Scores(5, 1, 1, Substitutability.NOBODY));
        var harmless = add("Paper Clips", null, new Scores(1, 1, 1, Substitutability.NOBODY));
        var blood = service(pathology, ServiceDetails.named("Blood results"));
        service(pathology, withFallback("Blood bank"));
        service(records, withFallback("Patient records"));
        service(harmless, ServiceDetails.named("Clips"));
        use(world.northLead, world.north, pathology, blood);
        var points = world.as(world.icbLead, () -> concentration.failurePoints(world.icb, FIRST));
        assertThat(points.rows())
                .extracting(FailurePoint::service, FailurePoint::reason, FailurePoint::usedBy)
                .containsExactly(
                        tuple("Blood results", "No fallback is recorded", List.of(world.northName)),
                        tuple("Patient records", "Nobody else could take over", List.of()));
    }

    @Test
    void itIsForTheIcbOfTheRegisterAlone() {
        var foreign = new SupplierWorld(systems, currentUser);
        assertThatThrownBy(() -> world.as(foreign.icbLead, () -> concentration.groups(world.icb, FIRST)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(foreign.icbLead, () -> concentration.export(world.icb)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.northLead, () -> concentration.failurePoints(world.icb, FIRST)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itCostsTheSameStatementsForOneSupplierAndForMany() {
        service(add("First", null, CRITICAL), ServiceDetails.named("Service"));
        var few = cost();
        for (var i = 0; i < 12; i++) {
            service(add("Another " + i, "Group " + i, CRITICAL), ServiceDetails.named("Service"));
        }
        assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(world.as(world.icbLead, () -> concentration.export(world.icb))
                        .points())
                .hasSize(13);
    }

    private long cost() {
        return world.as(
                world.icbLead,
                () -> StatementCount.of(() -> {
                    assertThat(concentration.groups(world.icb, new Window(0, 1)).rows())
                            .isNotEmpty();
                    assertThat(concentration
                                    .failurePoints(world.icb, new Window(0, 1))
                                    .rows())
                            .isNotEmpty();
                }));
    }

    private static ServiceDetails withFallback(String name) {
        return new ServiceDetails(
                name, null, null, null, null, Recovery.UNKNOWN, Recovery.UNKNOWN, null, "Paper forms", false);
    }

    private Supplier add(String name, String group, Scores scores) {
        return world.as(
                world.icbLead,
                () -> register.add(
                        world.icb, SupplierDetails.named(name).ofGroup(group).with(scores)));
    }

    private Offering service(Supplier supplier, ServiceDetails details) {
        return world.as(world.icbLead, () -> services.add(supplier.ref(), details));
    }

    private void use(Caller lead, OrganisationId organisation, Supplier supplier, Offering service) {
        world.run(lead, () -> uses.use(organisation, supplier.ref(), service.id(), null));
    }
}
