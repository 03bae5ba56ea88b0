package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
        refused(() -> renewals.renew(now.ref(), now.version(), anew(older)), "superseded");
    }

    @Test
    void onlyALeadOfItsOwnOrganisationRenews() {
        var older = add(policy().with(SharedWith.named(world.south)));
        assertThatThrownBy(() -> world.as(world.southLead, () -> renewals.renew(older.ref(), 0, anew(older))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.icbLead, () -> renewals.renew(older.ref(), 0, anew(older))))
                .isInstanceOf(UnknownItem.class);
        var contributor = World.caller(Role.CONTRIBUTOR, world.north);
        assertThatThrownBy(() -> world.as(contributor, () -> renewals.renew(older.ref(), 0, anew(older))))
                .isInstanceOf(AccessDeniedException.class);
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

    private EvidenceItem renew(EvidenceItem older) {
        return world.as(world.northLead, () -> renewals.renew(older.ref(), older.version(), anew(older)))
                .item();
    }

    private void refused(Runnable what, String words) {
        assertThatThrownBy(() -> world.run(world.northLead, what))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    private HistoryEntry history(EvidenceItem item) {
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
