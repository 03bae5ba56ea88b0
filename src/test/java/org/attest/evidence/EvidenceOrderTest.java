package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.evidence.EvidenceFilter.Order;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of a list, page by page, of one organisation and of all that somebody reaches in whatever way. */
@AttestTest
class EvidenceOrderTest {

    private static final int ALL = 100;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

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
        world.run(Caller.ATTEST, () -> {
            directory.setPartner(world.icb, world.north, true, "Member trust");
            directory.setPartner(world.icb, world.south, true, "Member trust");
        });
        add(world.north, world.northLead, "Minutes", DAY, 3);
        add(world.north, world.northLead, "access review", null, 0);
        add(world.north, world.northLead, "Patching", DAY.minusDays(40), 1);
        add(world.north, world.northLead, "minutes", DAY, 3);
        world.run(
                world.northHelper,
                () -> library.add(
                        world.north,
                        EvidenceDetails.titled("Helper's own", EvidenceKind.TEST)
                                .with(Responsible.owner(world.northHelper.person()))));
        share("Shared twice", new SharedWith(Set.of(world.north), true));
        share("Shared by name", SharedWith.named(world.north));
        share("In the library", SharedWith.SYSTEM_LIBRARY);
        share("Kept from the ICB", SharedWith.NOBODY, Visibility.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyPageStandsInOrderWithEachItemOnceHoweverItIsReached(Order order) {
        for (var descending : List.of(false, true)) {
            inOrder(world.northLead, world.north, order, descending, 5);
            inOrder(world.northLead, null, order, descending, 8);
            inOrder(world.southLead, null, order, descending, 4);
            inOrder(world.icbLead, null, order, descending, 8);
            inOrder(world.icbLead, world.south, order, descending, 3);
            inOrder(world.northHelper, null, order, descending, 4);
            inOrder(standIn(), null, order, descending, 4);
            inOrder(twoTrusts(), null, order, descending, 9);
        }
    }

    private void inOrder(
            Caller caller, @Nullable OrganisationId organisation, Order order, boolean descending, int expected) {
        var filter = new EvidenceFilter(organisation, "", ReviewState.LIVE, null, null, false, order, descending);
        var whole = world.as(caller, () -> library.list(filter, new Window(0, ALL)));
        assertThat(whole.rows()).as("%s of %s", order, caller).hasSize(expected).doesNotHaveDuplicates();
        assertThat(whole.rows()).isSortedAccordingTo(comparing(order, descending));
        assertThat(whole.total()).isEqualTo(expected);
        var paged = new ArrayList<EvidenceRow>();
        for (int from = 0; from < expected; from += 2) {
            var window = new Window(from, 2);
            var part = world.as(caller, () -> library.list(filter, window));
            assertThat(part.total()).isEqualTo(expected);
            paged.addAll(part.rows());
        }
        assertThat(paged).isEqualTo(whole.rows());
        var beyond = world.as(caller, () -> library.list(filter, new Window(ALL, 2)));
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.total()).isEqualTo(expected);
        assertThat(world.as(caller, () -> library.export(filter))).isEqualTo(whole.rows());
    }

    /** What has no date stands last either way. */
    private static Comparator<EvidenceRow> comparing(Order order, boolean descending) {
        return switch (order) {
            case REFERENCE -> way(Comparator.comparing(EvidenceRow::reference), descending);
            case TITLE -> way(Comparator.comparing(EvidenceRow::title, String.CASE_INSENSITIVE_ORDER), descending);
            case POINTS -> way(Comparator.comparing(EvidenceRow::points), descending);
            case DUE ->
                Comparator.comparing(
                        EvidenceRow::due, Comparator.nullsLast(way(Comparator.<LocalDate>naturalOrder(), descending)));
        };
    }

    private static <T> Comparator<T> way(Comparator<T> up, boolean descending) {
        return descending ? up.reversed() : up;
    }

    /** Somebody who does the work of the helper in the north for now, and has none there of their own. */
    private Caller standIn() {
        var role = new Grant(Role.CONTRIBUTOR, world.north);
        return new Caller(
                PersonId.next(),
                "Stand-in",
                Set.of(role),
                Set.of(),
                Set.of(new ActsFor(world.northHelper.person(), role)));
    }

    private Caller twoTrusts() {
        return new Caller(
                PersonId.next(),
                "Lead of both",
                Set.of(new Grant(Role.PROVIDER_LEAD, world.north), new Grant(Role.PROVIDER_LEAD, world.south)),
                Set.of());
    }

    private void add(OrganisationId organisation, Caller lead, String title, @Nullable LocalDate expires, int points) {
        world.run(lead, () -> {
            var item = library.add(
                    organisation,
                    EvidenceDetails.titled(title, EvidenceKind.OPERATION)
                            .with(new Lifetime(null, null, expires, null)));
            for (var point = 0; point < points; point++) {
                review.judge(item.ref(), EvidencePoint.values()[point], true);
            }
        });
    }

    private void share(String title, SharedWith sharing) {
        share(title, sharing, Visibility.STATE_AND_SUMMARY);
    }

    private void share(String title, SharedWith sharing, Visibility visibility) {
        var details = EvidenceDetails.titled(title, EvidenceKind.TEST).with(Marking.OFFICIAL, visibility);
        world.run(world.southLead, () -> library.add(world.south, details.with(sharing)));
    }
}
