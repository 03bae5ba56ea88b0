package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class EvidenceLibraryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Window FIRST_PAGE = Window.page(1, 25);

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

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
    void anItemKeepsEverythingThatWasFilledIn() {
        var details = full("Restore tests");
        var added = world.as(world.northLead, () -> library.add(world.north, details));
        var read = world.as(world.northApprover, () -> library.item(world.north, added.reference()));
        assertThat(read.details()).isEqualTo(details);
        assertThat(read.reference()).isEqualTo("E-0001");
        assertThat(read.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(read.due()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void referencesHaveNoGapAlthoughManyAddAtOnce() throws Exception {
        try (var people = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 6)
                    .<Callable<List<String>>>mapToObj(_ -> () -> world.as(world.northLead, () -> {
                        var references = new ArrayList<String>();
                        for (int i = 0; i < 5; i++) {
                            references.add(
                                    library.add(world.north, plain("Item")).reference());
                        }
                        return references;
                    }))
                    .toList();
            var references = new ArrayList<String>();
            for (var done : people.invokeAll(work)) {
                references.addAll(done.get());
            }
            var expected =
                    IntStream.rangeClosed(1, 30).mapToObj(References::written).toList();
            assertThat(references).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void anItemGoesFromAuthorToLeadAndBackWithAReason() {
        var ref = world.as(world.northHelper, () -> library.add(world.north, plain("Minutes"))
                .ref());
        assertThat(world.as(world.northHelper, () -> review.submit(ref)).state())
                .isEqualTo(ReviewState.SUBMITTED);
        var returned = world.as(world.northLead, () -> review.giveBack(ref, "Which meeting?"));
        assertThat(returned.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("Which meeting?");
        world.as(world.northHelper, () -> review.submit(ref));
        assertThat(world.as(world.northLead, () -> review.accept(ref)).state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(world.as(world.northLead, () -> library.history(ref)).stream()
                        .map(HistoryEntry::verb))
                .containsExactlyInAnyOrder(
                        EvidenceVerb.ADD,
                        EvidenceVerb.SUBMIT,
                        EvidenceVerb.GIVE_BACK,
                        EvidenceVerb.SUBMIT,
                        EvidenceVerb.ACCEPT);
    }

    @Test
    void aContributorChangesOnlyAnOwnDraftAndNeverJudges() {
        var ref = world.as(world.northHelper, () -> library.add(world.north, plain("Minutes"))
                .ref());
        var others = world.as(
                world.northLead, () -> library.add(world.north, plain("Policy")).ref());
        assertThatThrownBy(() -> world.as(world.northHelper, () -> review.accept(ref)))
                .isInstanceOf(AccessDeniedException.class);
        world.as(world.northHelper, () -> review.submit(ref));
        assertThatThrownBy(() -> world.as(world.northHelper, () -> library.change(ref, 1, plain("Other"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("submitted");
        assertThatThrownBy(() -> world.as(world.northHelper, () -> library.change(others, 0, plain("Mine now"))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void anApproverReadsAndAnAdministratorDoesNotEvenRead() {
        var added = world.as(world.northLead, () -> library.add(world.north, plain("Policy")));
        assertThat(world.as(world.northApprover, () -> library.item(world.north, "E-0001"))
                        .open())
                .isEmpty();
        assertThatThrownBy(() -> world.as(world.northApprover, () -> review.withdraw(added.ref(), "no")))
                .isInstanceOf(AccessDeniedException.class);
        var administrator = World.caller(Role.ADMINISTRATOR, world.north);
        assertThatThrownBy(() -> world.as(administrator, () -> library.item(world.north, "E-0001")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherProviderCannotTellAForeignItemFromAnUnknownOne() {
        var ref = world.as(world.northLead, () -> library.add(world.north, plain("Secret title"))
                .ref());
        world.run(world.southLead, () -> {
            assertThatThrownBy(() -> library.item(world.north, "E-0001")).isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> library.history(ref)).isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> review.submit(ref)).isInstanceOf(UnknownItem.class);
            var disguised = new ItemRef(ref.kind(), world.south, ref.id());
            assertThatThrownBy(() -> review.submit(disguised)).isInstanceOf(UnknownItem.class);
            assertThat(library.rows(List.of(ref, disguised))).isEmpty();
            assertThat(library.byReference(world.south, List.of("E-0001"))).isEmpty();
            assertThat(library.list(everything("Secret"), FIRST_PAGE).rows()).isEmpty();
            assertThat(library.notShared()).isZero();
        });
    }

    @Test
    void theIcbSeesWhatEachItemSaysAndHowManyAreKeptBack() {
        add(Visibility.NOTHING);
        add(Visibility.STATE_AND_SUMMARY);
        add(Visibility.CONTENT);
        world.run(world.icbLead, () -> {
            assertThat(library.list(EvidenceFilter.of(world.north), FIRST_PAGE).rows())
                    .extracting(EvidenceRow::title)
                    .containsExactly("STATE_AND_SUMMARY", "CONTENT");
            assertThat(library.notShared()).isEqualTo(1);
            assertThatThrownBy(() -> library.item(world.north, "E-0001")).isInstanceOf(UnknownItem.class);
            var summary = library.item(world.north, "E-0002");
            assertThat(summary.contentShared()).isFalse();
            assertThat(summary.details().content()).isEqualTo(Content.summary("The summary"));
            assertThat(library.history(summary.ref())).isEmpty();
            var all = library.item(world.north, "E-0003");
            assertThat(all.details().content().limits()).isEqualTo("The limits");
            assertThat(all.open()).isEmpty();
            assertThatThrownBy(() -> review.accept(all.ref())).isInstanceOf(UnknownItem.class);
        });
    }

    @Test
    void theIcbKeepsEvidenceOfItsOwn() {
        var own = world.as(world.icbLead, () -> library.add(world.icb, plain("System plan")));
        assertThat(own.open()).contains(EvidenceVerb.CHANGE, EvidenceVerb.SUBMIT);
        assertThatThrownBy(() -> world.as(world.icbLead, () -> library.add(world.north, plain("For them"))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theSecondSaverSeesWhatTheFirstSaved() {
        var item = world.as(world.northLead, () -> library.add(world.north, plain("Policy")));
        world.run(world.northLead, () -> {
            assertThat(library.change(item.ref(), item.version(), plain("Policy v2")))
                    .isInstanceOf(Saved.Done.class);
            var second = library.change(item.ref(), item.version(), plain("Policy 2.0"));
            assertThat(second).isInstanceOf(Saved.Conflict.class);
            assertThat(second.item().title()).isEqualTo("Policy v2");
            var again = library.change(item.ref(), item.version(), plain("Policy v2"));
            assertThat(again).isInstanceOf(Saved.Unchanged.class);
        });
    }

    @Test
    void theSameImportedRowsAreAddedOnce() {
        var rows = List.of(new NewEvidence("book:1", plain("One")), new NewEvidence("book:2", plain("Two")));
        var first = world.as(world.northLead, () -> library.addAll(world.north, rows));
        var second = world.as(world.northLead, () -> library.addAll(world.north, rows));
        assertThat(second).extracting(EvidenceItem::reference).containsExactly("E-0001", "E-0002");
        assertThat(second)
                .extracting(EvidenceItem::id)
                .containsExactlyElementsOf(first.stream().map(EvidenceItem::id).toList());
        assertThat(world.as(world.southLead, () -> library.addAll(world.south, rows)))
                .extracting(EvidenceItem::reference)
                .containsExactly("E-0001", "E-0002");
    }

    @Test
    void theListFindsByFreshnessAsTheDatabaseWorksItOut() {
        world.run(world.northLead, () -> {
            library.add(world.north, due("stale", TODAY.minusDays(1)));
            library.add(world.north, due("last day", TODAY));
            library.add(world.north, due("sixty days", TODAY.plusDays(60)));
            library.add(world.north, due("sixty-one days", TODAY.plusDays(61)));
            library.add(world.north, plain("no date"));
            library.add(world.north, plain("cycle").with(new Lifetime(LocalDate.of(2026, 8, 31), null, null, 3)));
        });
        assertThat(titles(Freshness.STALE)).containsExactly("stale");
        assertThat(titles(Freshness.DUE_SOON)).containsExactly("last day", "sixty days", "cycle");
        assertThat(titles(Freshness.IN_DATE)).containsExactly("sixty-one days");
        assertThat(titles(Freshness.NO_DATE)).containsExactly("no date");
        assertThat(world.as(world.northLead, () -> library.freshnessCounts(world.north, ReviewState.LIVE)))
                .isEqualTo(Map.of(
                        Freshness.STALE, 1L, Freshness.DUE_SOON, 3L, Freshness.IN_DATE, 1L, Freshness.NO_DATE, 1L));
    }

    @Test
    void theListSearchesSortsAndLeavesOutWhatIsOver() {
        world.run(world.northLead, () -> {
            library.add(world.north, plain("100% of backups"));
            library.add(world.north, plain("Board minutes").with(Content.summary("They spoke of backups")));
            var over = library.add(world.north, plain("Old backups"));
            review.withdraw(over.ref(), "Out of use");
            assertThat(library.list(everything("backup"), FIRST_PAGE).rows()).hasSize(3);
            assertThat(library.list(everything("0%"), FIRST_PAGE).rows()).hasSize(1);
            assertThat(library.list(everything("e-2"), FIRST_PAGE).rows())
                    .extracting(EvidenceRow::title)
                    .containsExactly("Board minutes");
            assertThat(library.list(EvidenceFilter.of(world.north), FIRST_PAGE).total())
                    .isEqualTo(2);
        });
    }

    @Test
    void aNewItemTakesThePlaceOfAnOldOne() {
        world.run(world.northLead, () -> {
            var old = library.add(world.north, plain("Policy 2025"));
            var next = library.add(world.north, plain("Policy 2026"));
            assertThat(review.supersede(old.ref(), next.ref()).state()).isEqualTo(ReviewState.SUPERSEDED);
            assertThat(library.item(world.north, next.reference()).supersedes()).isEqualTo(old.id());
            assertThatThrownBy(() -> review.submit(old.ref())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> review.supersede(next.ref(), next.ref())).isInstanceOf(Refused.class);
        });
    }

    @Test
    void nobodyOutsideTheOrganisationIsPickedAsItsOwner() {
        var outsider = plain("Policy").with(Responsible.owner(world.southLead.person()));
        assertThatThrownBy(() -> world.as(world.northLead, () -> library.add(world.north, outsider)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("work in this organisation");
        var own = plain("Policy").with(Responsible.owner(world.northLead.person()));
        var item = world.as(world.northLead, () -> library.add(world.north, own));
        assertThatThrownBy(() -> world.as(world.northLead, () -> library.change(item.ref(), 0, outsider)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void brokenDetailsCannotExist() {
        assertThatThrownBy(() -> plain("  ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plain("x".repeat(201))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Content(null, null, null, "abc")).isInstanceOf(Refused.class);
    }

    private void add(Visibility visibility) {
        world.run(
                world.northLead,
                () -> library.add(
                        world.north,
                        plain(visibility.name())
                                .with(Marking.OFFICIAL, visibility)
                                .with(new Content("The summary", "The limits", "Safe 3", null))));
    }

    private List<String> titles(Freshness freshness) {
        var filter = new EvidenceFilter(
                world.north, "", ReviewState.LIVE, freshness, null, false, EvidenceFilter.Order.REFERENCE, false);
        return world.as(world.northLead, () -> library.list(filter, FIRST_PAGE)).rows().stream()
                .map(EvidenceRow::title)
                .toList();
    }

    private static EvidenceFilter everything(String text) {
        Set<ReviewState> states = EnumSet.allOf(ReviewState.class);
        return new EvidenceFilter(null, text, states, null, null, false, EvidenceFilter.Order.TITLE, true);
    }

    private static EvidenceDetails plain(String title) {
        return EvidenceDetails.titled(title, EvidenceKind.OPERATION);
    }

    private static EvidenceDetails due(String title, LocalDate expires) {
        return plain(title).with(new Lifetime(null, null, expires, null));
    }

    private EvidenceDetails full(String title) {
        return new EvidenceDetails(
                title,
                EvidenceKind.TEST,
                new Responsible(world.northLead.person(), world.northLead.person(), LocalDate.of(2026, 9, 3)),
                new Lifetime(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2027, 9, 1), 6),
                Marking.OFFICIAL_SENSITIVE,
                Visibility.CONTENT,
                SharedWith.NOBODY,
                new Content("Six systems", "Two sites only", "https://files.example/restore", "ab".repeat(32)));
    }
}
