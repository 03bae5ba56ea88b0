package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connection;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.Lifetime;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.Sharing;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of the evidence between two positions is a reason of its own. */
@AttestTest
class EvidenceReasonTest {

    private static final OutcomeCode A1C = new OutcomeCode("A1.c");
    private static final OutcomeCode A2A = new OutcomeCode("A2.a");
    private static final OutcomeCode B1A = new OutcomeCode("B1.a");
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    Connections connections;

    @Autowired
    Seals seals;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    YearWorld world;
    Seal first;

    @BeforeEach
    void aRoundIsSealedWithEvidence() {
        clock.reset();
        world = new YearWorld(context);
        var removed = linked(item("Removed", null), A1A);
        linked(item("Lapses", SOON), A1B);
        var renewed = item("Renewed", SOON);
        linked(renewed, A1C);
        var older = item("Replaced", SOON);
        linked(older, A2A);
        first = world.signedOff();
        world.as(world.lead, () -> world.assessments.openNextRound(world.ref));

        world.as(world.lead, () -> connections.disconnect(removed.id()));
        world.by(world.lead, () -> {
            var now = library.item(world.trust.id(), "E-0003");
            return library.change(renewed, now.version(), details("Renewed", SOON.plusYears(1)));
        });
        var newer = item("Replaces", SOON.plusYears(1));
        world.by(world.lead, () -> review.supersede(older, newer));
        linked(newer, A2A);
        linked(item("New", null), B1A);
        linked(item("New too", null), B1A);
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void linkedRemovedRenewedAndLapsedAreToldBetweenTwoSeals() {
        clock.move(Duration.ofDays(20));
        world.as(world.lead, () -> world.assessments.submit(world.ref));
        world.sign();
        var compared = compare("seal-1", "seal-2");

        assertThat(reason(compared, A1A)).isEqualTo("Evidence: 1 removed");
        assertThat(reason(compared, A1B)).isEqualTo("Evidence: 1 lapsed");
        assertThat(reason(compared, A1C)).isEqualTo("Evidence: 1 renewed");
        assertThat(reason(compared, A2A)).isEqualTo("Evidence: 1 renewed");
        assertThat(reason(compared, B1A)).isEqualTo("Evidence: 2 newly linked");
        assertThat(reason(compared, new OutcomeCode("B6.a"))).isEmpty();
        assertThat(reason(compare("seal-2", "seal-1"), B1A)).isEqualTo("Evidence: 2 removed");
        assertThat(world.by(world.approver, () -> seals.verify(first.id()))).isTrue();
    }

    @Test
    void betweenASealAndNowToo() {
        assertThat(reason(compare("seal-1", "now"), A1B)).isEmpty();
        clock.move(Duration.ofDays(20));

        assertThat(reason(compare("seal-1", "now"), A1B)).isEqualTo("Evidence: 1 lapsed");
    }

    @Test
    void itIsTheReasonOfALevelThatMovedWhereNothingElseIsSaid() {
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, world.answer(A1A).statement());

        var line = line(compare("seal-1", "now"), A1A);
        assertThat(line.movement()).isEqualTo(Comparison.Movement.WORSE);
        assertThat(line.reason()).isEqualTo("Evidence: 1 removed");
        world.save(world.lead, A1A, Level.NOT_ACHIEVED, "Said anew.");
        assertThat(reason(compare("seal-1", "now"), A1A)).isEqualTo("Statement changed");
    }

    @Test
    void theIcbGetsItOnlyWhereStatementsAreShared() {
        world.as(world.lead, () -> world.assessments.submit(world.ref));
        world.sign();
        assertThat(reason(byIcb(), B1A)).isEqualTo("Evidence: 2 newly linked");
        world.as(world.lead, () -> directory.share(world.trust.id(), new Sharing(false, false)));
        assertThat(reason(byIcb(), B1A)).isEmpty();
    }

    @Test
    void aSealThatNotedNoEvidenceGivesNoSuchReason() {
        database.sql("update sealed_answer set evidence = null where seal_id = ?")
                .param(first.id())
                .update();

        assertThat(reason(compare("seal-1", "now"), B1A)).isEmpty();
    }

    @Test
    void whatIsNotedIsUnderTheHash() {
        database.sql("update sealed_answer set evidence = '' where seal_id = ? and outcome_code = 'A1.a'")
                .param(first.id())
                .update();

        assertThat(world.by(world.approver, () -> seals.verify(first.id()))).isFalse();
    }

    @Test
    void proofsAreReadBackAsTheyWereWritten() {
        var proofs = new Proofs(List.of(
                new Proof(UUID.randomUUID(), SOON, null),
                new Proof(UUID.randomUUID(), null, UUID.randomUUID()),
                new Proof(UUID.randomUUID(), null, null)));

        assertThat(Proofs.of(proofs.written())).isEqualTo(proofs);
        assertThat(Proofs.of("")).isEqualTo(Proofs.NONE);
        assertThat(proofs.until(SOON, proofs, SOON)).isEmpty();
        assertThat(proofs.until(SOON, Proofs.NONE, SOON)).isEqualTo("Evidence: 3 removed");
    }

    private ItemRef item(String title, @Nullable LocalDate expires) {
        return world.by(world.lead, () -> library.add(world.trust.id(), details(title, expires)))
                .ref();
    }

    private static EvidenceDetails details(String title, @Nullable LocalDate expires) {
        return EvidenceDetails.titled(title, EvidenceKind.OPERATION).with(new Lifetime(null, null, expires, null));
    }

    private Connection linked(ItemRef item, OutcomeCode code) {
        return world.by(
                world.lead, () -> connections.connect(item, ItemRef.outcome(world.trust.id(), "v9", code.code()), ""));
    }

    private Comparison compare(String of, String with) {
        return world.by(world.approver, () -> world.year.compare(world.ref, of, with));
    }

    private Comparison byIcb() {
        return world.by(world.icbLead, () -> world.year.compare(world.ref, "seal-1", "seal-2"));
    }

    private static String reason(Comparison compared, OutcomeCode code) {
        return line(compared, code).reason();
    }

    private static Comparison.Line line(Comparison compared, OutcomeCode code) {
        return compared.lines().stream()
                .filter(it -> code.equals(it.link().to()))
                .findFirst()
                .orElseThrow();
    }
}
