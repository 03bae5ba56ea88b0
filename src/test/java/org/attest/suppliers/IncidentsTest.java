package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.shared.HistoryEntry;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What goes wrong at a supplier, and the cycle in which an ICB looks at its suppliers again. */
@AttestTest
class IncidentsTest {

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    Incidents incidents;

    @Autowired
    SupplierReviews reviews;

    @Autowired
    SuppliersWaiting waiting;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;
    Supplier supplier;
    LocalDate today;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        today = UkDates.day(clock.instant());
        world = new SupplierWorld(systems, currentUser);
        supplier = add("Brightwell Pathology", new Scores(5, 5, 5, Substitutability.NOBODY));
    }

    @Test
    void theIcbRecordsAnIncidentAndEveryPartnerReadsIt() {
        var service =
                world.as(world.icbLead, () -> services.add(supplier.ref(), ServiceDetails.named("Blood results")));
        var told = new IncidentDetails(
                today.minusDays(3),
                "Ransomware",
                30,
                CareImpact.PUT_OFF,
                "Operations were put off",
                Set.of(service.id()),
                RootCause.KNOWN,
                "An account without a second factor");
        var incident = world.as(world.icbLead, () -> incidents.add(supplier.ref(), told));
        for (var reader : world.atNorth()) {
            assertThat(world.as(reader, () -> incidents.of(supplier.ref()))).containsExactly(incident);
            assertThatThrownBy(() -> world.as(reader, () -> incidents.add(supplier.ref(), told)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var foreign = new SupplierWorld(systems, currentUser);
        for (var stranger : List.of(foreign.northLead, foreign.icbLead)) {
            assertThatThrownBy(() -> world.as(stranger, () -> incidents.of(supplier.ref())))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThat(world.as(world.icbLead, () -> register.history(supplier.ref())))
                .extracting(HistoryEntry::verb)
                .contains(SupplierVerb.ADD_INCIDENT);
    }

    @Test
    void whoSavesAnIncidentSecondIsShownBothAndNonsenseIsRefusedInPlainWords() {
        var opened =
                world.as(world.icbLead, () -> incidents.add(supplier.ref(), IncidentDetails.of(today, "An outage")));
        assertThat(change(opened, IncidentDetails.of(today, "A long outage"))).isInstanceOf(Saved.Done.class);
        var second = change(opened, IncidentDetails.of(today, "A short outage"));
        assertThat(second).isInstanceOf(Saved.Conflict.class);
        assertThat(second.now().details().what()).isEqualTo("A long outage");
        assertThatThrownBy(() -> change(second.now(), IncidentDetails.of(today.plusDays(1), "Ahead")))
                .isInstanceOf(SupplierRefused.class)
                .hasMessageContaining("cannot lie ahead");
        assertThatThrownBy(() -> change(second.now(), opened.details().hitting(Set.of(UUID.randomUUID()))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> IncidentDetails.of(today, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say what happened");
    }

    @Test
    void aCriticalSupplierIsReviewedLightlyEachQuarterAndFullyEachYear() {
        assertThat(standing().words()).isEqualTo("Never reviewed");
        assertThat(standing().overdue()).isTrue();
        assertThat(overdue()).isEqualTo(1);
        refused("first review of a supplier is a full one", ReviewDetails.of(ReviewKind.LIGHT, today));
        var year = today.minusMonths(11);
        record(ReviewDetails.of(ReviewKind.FULL, year));
        assertThat(standing().due()).isEqualTo(year.plusMonths(3));
        assertThat(standing().full()).isFalse();
        assertThat(standing().overdue()).isTrue();
        record(ReviewDetails.of(ReviewKind.LIGHT, today));
        assertThat(standing().due()).isEqualTo(year.plusMonths(12));
        assertThat(standing().full()).isTrue();
        assertThat(standing().overdue()).isFalse();
        assertThat(overdue()).isZero();
        refused("cannot lie ahead", ReviewDetails.of(ReviewKind.FULL, today.plusDays(1)));
        refused("later review is recorded", ReviewDetails.of(ReviewKind.FULL, today.minusDays(1)));
        assertThatThrownBy(() -> new ReviewDetails(ReviewKind.FULL, today, ReviewOutcome.CONCERNS, null, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say what the concern is");
        refused(
                "at the latest",
                new ReviewDetails(ReviewKind.FULL, today, ReviewOutcome.NO_CONCERN, null, today.plusMonths(4)));
    }

    @Test
    void whoIsOverdueStandsInTheListTheMostCriticalFirstAndOnlyItsIcbIsAsked() {
        var lesser = add("Lesser Systems", new Scores(1, 1, 1, Substitutability.DAYS));
        world.run(
                world.icbLead,
                () -> reviews.record(lesser.ref(), ReviewDetails.of(ReviewKind.FULL, today.minusMonths(25))));
        var due = world.as(world.icbLead, () -> reviews.due(new Window(0, 25)));
        assertThat(due.total()).isEqualTo(2);
        assertThat(due.rows())
                .extracting(it -> it.supplier().name())
                .containsExactly("Brightwell Pathology", "Lesser Systems");
        assertThat(due.rows())
                .allSatisfy(it -> assertThat(it.standing().overdue()).isTrue());
        assertThat(overdue()).isEqualTo(2);
        assertThat(world.as(world.northLead, waiting::waiting)).isEmpty();
        assertThat(world.as(world.northHelper, () -> reviews.of(lesser.ref()))).hasSize(1);
        assertThatThrownBy(() -> world.as(world.northLead, () -> reviews.due(new Window(0, 25))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Supplier add(String name, Scores scores) {
        return world.as(
                world.icbLead,
                () -> register.add(world.icb, SupplierDetails.named(name).with(scores)));
    }

    private Saved<Incident> change(Incident opened, IncidentDetails details) {
        return world.as(world.icbLead, () -> incidents.change(supplier.ref(), opened.id(), opened.edits(), details));
    }

    private void record(ReviewDetails details) {
        world.run(world.icbLead, () -> reviews.record(supplier.ref(), details));
    }

    private void refused(String sentence, ReviewDetails details) {
        assertThatThrownBy(() -> record(details))
                .isInstanceOf(SupplierRefused.class)
                .hasMessageContaining(sentence);
    }

    private ReviewStanding standing() {
        return world.as(world.northHelper, () -> reviews.standing(supplier.ref()));
    }

    private long overdue() {
        return world.as(world.icbLead, waiting::waiting).stream()
                .filter(it -> it.address().equals(SupplierLinks.REVIEWS))
                .mapToLong(it -> it.count())
                .sum();
    }
}
