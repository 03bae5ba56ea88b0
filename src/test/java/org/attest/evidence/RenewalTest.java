package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connections;
import org.attest.connections.LinkedItem;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class RenewalTest {

    private static final Window FIRST_PAGE = Window.page(1, 25);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 10, 1);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 10, 1);

    @Autowired
    Renewals renewals;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    TemplatedEvidence templated;

    @Autowired
    Connections connections;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @Test
    void aRenewalTakesOverEveryLinkWithItsNoteWhicheverEndItWasMadeFrom() {
        var older = add(policy());
        var outcome = outcome(world.north, "B1.a");
        var objective = ItemRef.objective(world.north, 4);
        var other = add(EvidenceDetails.titled("Minutes", EvidenceKind.OPERATION));
        world.run(world.northLead, () -> {
            connections.connect(older.ref(), outcome, "section 4");
            connections.connect(objective, older.ref(), "");
            connections.connect(other.ref(), older.ref(), "approves it");
        });
        var newer = renew(older);
        world.run(world.northLead, () -> {
            assertThat(newer.state()).isEqualTo(ReviewState.DRAFT);
            assertThat(newer.supersedes()).isEqualTo(older.id());
            assertThat(library.item(world.north, older.reference()).state()).isEqualTo(ReviewState.SUPERSEDED);
            assertThat(connections.of(older.ref()).items()).isEmpty();
            assertThat(connections.of(newer.ref()).items())
                    .extracting(LinkedItem::item, LinkedItem::note)
                    .containsExactlyInAnyOrder(
                            tuple(outcome, "section 4"), tuple(objective, ""), tuple(other.ref(), "approves it"));
            assertThat(connections.of(outcome).items())
                    .extracting(LinkedItem::item)
                    .containsExactly(newer.ref());
        });
    }

    @Test
    void bothItemsAndTheTrailTellOfTheRenewal() {
        var older = add(policy());
        world.run(world.northLead, () -> connections.connect(older.ref(), outcome(world.north, "B1.a"), ""));
        var newer = renew(older);
        assertThat(history(older).changes())
                .contains(
                        new FieldChange("state", "DRAFT", "SUPERSEDED"), new FieldChange("renewedBy", null, "E-0002"));
        assertThat(history(newer).changes())
                .containsExactly(new FieldChange("renews", null, "E-0001"), new FieldChange("links", null, "1"));
        assertThat(trailOf(world.north))
                .extracting(AuditEntry::what)
                .contains("evidence.renew", "evidence.supersede", "connections.handed-over", "evidence.add");
    }

    @Test
    void whatOthersLinkedFollowsTooAndTheirTrailNamesNobodyOfTheOwners() {
        var older = add(policy().with(SharedWith.named(world.south)));
        var theirs = outcome(world.south, "B1.a");
        world.run(world.southLead, () -> connections.connect(theirs, older.ref(), "the group's policy"));
        var newer = renew(older);
        assertThat(history(newer).changes()).contains(new FieldChange("links", null, "0"));
        assertThat(world.as(world.southLead, () -> connections.of(theirs)).items())
                .extracting(LinkedItem::item, LinkedItem::note)
                .containsExactly(tuple(newer.ref(), "the group's policy"));
        var line = trailOf(world.south).getFirst();
        assertThat(line.what()).isEqualTo("connections.handed-over");
        assertThat(line.person()).isEqualTo(Caller.ATTEST.person());
    }

    @Test
    void whoNoLongerSharesTheRenewalLeavesOthersALostLink() {
        var older = add(policy().with(SharedWith.named(world.south)));
        var theirs = outcome(world.south, "B1.a");
        world.run(world.southLead, () -> connections.connect(theirs, older.ref(), ""));
        world.run(
                world.northLead,
                () -> renewals.renew(older.ref(), older.version(), anew(older).with(SharedWith.NOBODY)));
        var linked = world.as(world.southLead, () -> connections.of(theirs));
        assertThat(linked.items()).isEmpty();
        assertThat(linked.lost()).hasSize(1);
    }

    @Test
    void whereUsedTellsNobodyOfTheLinksOfAnotherOrganisation() {
        var shared = add(policy().with(SharedWith.named(world.south)));
        world.run(world.northLead, () -> {
            connections.connect(shared.ref(), outcome(world.north, "B1.a"), "ours");
            connections.connect(shared.ref(), outcome(world.north, "B4.d"), "ours");
        });
        world.run(world.southLead, () -> {
            assertThat(connections.counts(List.of(shared.ref()))).containsEntry(shared.ref(), 0);
            assertThat(connections.of(shared.ref()).items()).isEmpty();
            assertThat(connections.of(shared.ref()).notShared()).isZero();
            connections.connect(outcome(world.south, "B1.a"), shared.ref(), "theirs");
            assertThat(connections.counts(List.of(shared.ref()))).containsEntry(shared.ref(), 1);
        });
        assertThat(world.as(world.northLead, () -> connections.counts(List.of(shared.ref()))))
                .containsEntry(shared.ref(), 2);
    }

    @Test
    void aRenewalOfWhatSomebodyElseChangedMeanwhileIsAConflictAndChangesNothing() {
        var read = add(policy());
        world.run(
                world.northLead,
                () -> library.change(
                        read.ref(), read.version(), EvidenceDetails.titled("Theirs", EvidenceKind.DESIGN)));
        var answer = world.as(world.northLead, () -> renewals.renew(read.ref(), read.version(), anew(read)));
        assertThat(answer).isInstanceOf(Saved.Conflict.class);
        assertThat(answer.item().title()).isEqualTo("Theirs");
        assertThat(world.as(world.northLead, () -> library.live(world.north)))
                .extracting(EvidenceItem::title)
                .containsExactly("Theirs");
    }

    @Test
    void aRenewalStandsForALaterDayAndIsMadeOnce() {
        var older = add(policy());
        refused(() -> renewals.renew(older.ref(), older.version(), older.anew()), "Give the effective date");
        refused(
                () -> renewals.renew(older.ref(), older.version(), older.details()),
                "A renewal stands for a later day");
        renew(older);
        var now = world.as(world.northLead, () -> library.item(world.north, older.reference()));
        refused(
                () -> renewals.renew(now.ref(), now.version(), anew(older)),
                "E-0002 has taken the place of E-0001 already. Go on with that one.");
        world.run(world.northLead, () -> review.withdraw(add(policy()).ref(), ""));
        var gone = world.as(world.northLead, () -> library.item(world.north, "E-0003"));
        refused(
                () -> renewals.renew(gone.ref(), gone.version(), anew(gone)),
                "This evidence is withdrawn, so it cannot be renewed by you now.");
    }

    @Test
    void nobodyRenewsTheEvidenceOfOthers() {
        var older = add(policy().with(SharedWith.named(world.south)));
        for (var other : List.of(world.southLead, world.icbLead, world.northHelper)) {
            assertThatThrownBy(() -> world.as(other, () -> renewals.renew(older.ref(), 0, anew(older))))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThatThrownBy(() -> world.as(world.northApprover, () -> renewals.renew(older.ref(), 0, anew(older))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as(world.southLead, () -> renewals.of(library.item(world.north, older.reference()))))
                .isEmpty();
    }

    @Test
    void whatAContributorRenewsTakesThePlaceOfTheOlderWhenALeadAcceptsIt() {
        var older = accepted(policy(), SharedWith.named(world.south));
        var outcome = outcome(world.north, "B1.a");
        world.run(world.northLead, () -> connections.connect(older.ref(), outcome, "section 4"));
        var newer = world.as(world.northHelper, () -> renewals.renew(older.ref(), older.version(), unshared(older)))
                .item();
        assertThat(history(newer).changes()).containsExactly(new FieldChange("renewsOnceAccepted", null, "E-0001"));
        world.run(world.northHelper, () -> {
            assertThat(library.item(world.north, older.reference()).state()).isEqualTo(ReviewState.ACCEPTED);
            assertThat(renewals.of(older)).containsExactly(new Renewal("E-0001", "E-0002", false));
            assertThat(renewals.of(newer)).containsExactly(new Renewal("E-0001", "E-0002", false));
            assertThat(connections.of(newer.ref()).items()).isEmpty();
            review.submit(newer.ref());
        });
        world.run(world.northLead, () -> {
            review.accept(newer.ref());
            var now = library.item(world.north, "E-0001");
            assertThat(now.state()).isEqualTo(ReviewState.SUPERSEDED);
            assertThat(renewals.of(now)).containsExactly(new Renewal("E-0001", "E-0002", true));
            assertThat(connections.of(newer.ref()).items())
                    .extracting(LinkedItem::item, LinkedItem::note)
                    .containsExactly(tuple(outcome, "section 4"));
            assertThat(library.item(world.north, "E-0002").details().sharing())
                    .isEqualTo(SharedWith.named(world.south));
        });
    }

    @Test
    void anItemIsRenewedByOneOtherAtATime() {
        var older = accepted(policy(), SharedWith.NOBODY);
        world.run(world.northHelper, () -> renewals.renew(older.ref(), older.version(), anew(older)));
        refused(
                () -> renewals.renew(older.ref(), older.version(), anew(older)),
                "E-0002 is made to renew E-0001 already and waits to be accepted. Go on with that one, or withdraw it first.");
        var next = add(policy());
        refused(() -> review.supersede(older.ref(), next.ref()), "E-0002 is made to renew E-0001 already");
        world.run(world.northLead, () -> {
            review.withdraw(library.item(world.north, "E-0002").ref(), "");
            assertThat(renewals.of(older)).isEmpty();
        });
        assertThat(renew(older).reference()).isEqualTo("E-0004");
    }

    @Test
    void theAnswersToATemplateAreKeptWithTheRenewalOrNothingIsRenewed() {
        var older = world.as(
                world.northLead,
                () -> templated.add(world.north, policy(), TemplatedEvidenceTest.restore(Map.of("system", "Ward"))));
        refused(
                () -> renewals.renew(
                        older.ref(), older.version(), anew(older), TemplatedEvidenceTest.restore(Map.of("result", ""))),
                "Result: Choose one.");
        assertThat(world.as(world.northLead, () -> library.live(world.north))).hasSize(1);
        var newer = world.as(
                        world.northLead,
                        () -> renewals.renew(
                                older.ref(),
                                older.version(),
                                anew(older),
                                TemplatedEvidenceTest.restore(Map.of("system", "Ward", "result", "Failed"))))
                .item();
        world.run(world.northLead, () -> {
            assertThat(templated.of(newer).orElseThrow().value("result")).contains("Failed");
            assertThat(templated
                            .of(library.item(world.north, "E-0001"))
                            .orElseThrow()
                            .value("result"))
                    .contains("Passed with remarks");
        });
    }

    @Test
    void theListAgreesWithTheClockOnTheDaysAroundEachDate() {
        add(EvidenceDetails.titled("By expiry", EvidenceKind.EXTERNAL)
                .with(new Lifetime(null, null, LocalDate.of(2027, 3, 31), null)));
        add(EvidenceDetails.titled("By review", EvidenceKind.DESIGN)
                .with(new Lifetime(null, LocalDate.of(2027, 3, 31), null, null)));
        add(EvidenceDetails.titled("By cycle", EvidenceKind.OPERATION)
                .with(new Lifetime(LocalDate.of(2026, 12, 31), null, null, 3)));
        onDay(LocalDate.of(2027, 1, 29), Freshness.IN_DATE);
        onDay(LocalDate.of(2027, 1, 30), Freshness.DUE_SOON);
        onDay(LocalDate.of(2027, 3, 31), Freshness.DUE_SOON);
        onDay(LocalDate.of(2027, 4, 1), Freshness.STALE);
    }

    private void onDay(LocalDate day, Freshness expected) {
        clock.set(day.atTime(LocalTime.NOON).atZone(UkDates.LONDON).toInstant());
        world.run(world.northLead, () -> {
            assertThat(library.list(list(expected), FIRST_PAGE).rows())
                    .hasSize(3)
                    .allMatch(it -> it.freshness() == expected);
            for (var other : Set.of(Freshness.IN_DATE, Freshness.DUE_SOON, Freshness.STALE)) {
                assertThat(library.list(list(other), FIRST_PAGE).total()).isEqualTo(other == expected ? 3 : 0);
            }
        });
    }

    private EvidenceFilter list(Freshness freshness) {
        return new EvidenceFilter(
                world.north, "", ReviewState.LIVE, freshness, null, false, EvidenceFilter.Order.REFERENCE, false);
    }

    private EvidenceItem add(EvidenceDetails details) {
        return world.as(world.northLead, () -> library.add(world.north, details));
    }

    /** An item of the contributor, submitted, accepted and then shared by a lead. */
    private EvidenceItem accepted(EvidenceDetails details, SharedWith sharing) {
        var own = world.as(world.northHelper, () -> library.add(world.north, details));
        world.run(world.northHelper, () -> review.submit(own.ref()));
        var accepted = world.as(world.northLead, () -> review.accept(own.ref()));
        return world.as(
                        world.northLead,
                        () -> library.change(
                                own.ref(),
                                accepted.version(),
                                accepted.details().with(sharing)))
                .item();
    }

    private static EvidenceDetails unshared(EvidenceItem older) {
        return anew(older).with(SharedWith.NOBODY);
    }

    private EvidenceItem renew(EvidenceItem older) {
        return world.as(world.northLead, () -> renewals.renew(older.ref(), older.version(), anew(older)))
                .item();
    }

    private void refused(Runnable what, String words) {
        assertThatThrownBy(() -> world.run(world.northLead, what))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    private HistoryEntry<EvidenceVerb> history(EvidenceItem item) {
        return Objects.requireNonNull(
                world.as(world.northLead, () -> library.history(item.ref())).getFirst());
    }

    private List<AuditEntry> trailOf(OrganisationId organisation) {
        var administrator = World.caller(Role.ADMINISTRATOR, world.icb);
        return world.as(administrator, () -> trail.entries(new AuditFilter(organisation, null, null, null), FIRST_PAGE)
                .rows());
    }

    private static EvidenceDetails policy() {
        return EvidenceDetails.titled("Access policy", EvidenceKind.DESIGN)
                .with(new Lifetime(LAST_YEAR, null, null, 12));
    }

    private static EvidenceDetails anew(EvidenceItem older) {
        return older.anew().with(new Lifetime(THIS_YEAR, null, null, 12));
    }

    private static ItemRef outcome(OrganisationId organisation, String code) {
        return ItemRef.outcome(organisation, "v9", code);
    }
}
