package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever acts for a contributor does with their evidence what they may do, there and nowhere else. */
@AttestTest
class StandInTest {

    @Autowired
    EvidenceLibrary library;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    World world;

    @BeforeEach
    void makeTheWorld() {
        world = new World(directory, currentUser);
    }

    @Test
    void theyFindItAndChangeIt() {
        var item = world.as(world.northHelper, () -> library.add(world.north, titled("Restore test")));
        var deputy = deputy(world.north);
        assertThat(titles(deputy)).containsExactly("Restore test");
        assertThat(world.as(deputy, () -> library.change(item.ref(), item.version(), titled("Restore test, again"))))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void notInAnotherOrganisationWhereTheyWorkThemselvesOrForSomebodyElse() {
        var both = new Caller(
                world.northHelper.person(),
                "Of both",
                Set.of(new Grant(Role.CONTRIBUTOR, world.north), new Grant(Role.CONTRIBUTOR, world.south)),
                Set.of());
        var there = world.as(both, () -> library.add(world.south, titled("Of the south")));
        var other = PersonId.next();
        var deputy = new Caller(
                PersonId.next(),
                "Deputy",
                Set.of(new Grant(Role.CONTRIBUTOR, world.north), new Grant(Role.CONTRIBUTOR, world.south)),
                Set.of(),
                Set.of(
                        new ActsFor(world.northHelper.person(), new Grant(Role.CONTRIBUTOR, world.north)),
                        new ActsFor(other, new Grant(Role.CONTRIBUTOR, world.south))));
        assertThat(titles(deputy)).isEmpty();
        assertThatThrownBy(() -> world.as(deputy, () -> library.item(world.south, there.reference())))
                .isInstanceOf(UnknownItem.class);
    }

    private List<String> titles(Caller reader) {
        return world.as(reader, () -> library.list(EvidenceFilter.of(world.north), new Window(0, 10))).rows().stream()
                .map(EvidenceRow::title)
                .toList();
    }

    private Caller deputy(OrganisationId at) {
        var role = new Grant(Role.CONTRIBUTOR, at);
        return new Caller(
                PersonId.next(),
                "Deputy",
                Set.of(role),
                Set.of(),
                Set.of(new ActsFor(world.northHelper.person(), role)));
    }

    private static EvidenceDetails titled(String title) {
        return EvidenceDetails.titled(title, EvidenceKind.TEST);
    }
}
