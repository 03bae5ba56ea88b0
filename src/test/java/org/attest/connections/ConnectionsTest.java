package org.attest.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.SharedWith;
import org.attest.evidence.Visibility;
import org.attest.evidence.World;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class ConnectionsTest {

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

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
    void aLinkIsSeenFromBothEnds() {
        var evidence = evidence(world.north, "Backup policy", Visibility.CONTENT);
        var outcome = ItemRef.outcome(world.north, "v9", "B5.c");
        world.run(world.northLead, () -> {
            var made = connections.connect(outcome, evidence, "section 4");
            assertThat(made.from()).isEqualTo(evidence);
            var fromOutcome = connections.of(outcome).items().getFirst();
            assertThat(fromOutcome.item()).isEqualTo(evidence);
            assertThat(fromOutcome.title().title()).isEqualTo("E-0001 Backup policy");
            assertThat(fromOutcome.title().state()).isEqualTo("No date");
            assertThat(fromOutcome.note()).isEqualTo("section 4");
            var fromEvidence = connections.of(evidence).items().getFirst();
            assertThat(fromEvidence.item()).isEqualTo(outcome);
            assertThat(fromEvidence.title().title()).startsWith("B5.c ");
            assertThat(fromEvidence.title().address()).matches("assessments/EV\\d+/2026-27/B5\\.c");
        });
    }

    @Test
    void theSameLinkIsMadeOnceWhicheverEndComesFirst() {
        var evidence = evidence(world.north, "Policy", Visibility.CONTENT);
        var objective = ItemRef.objective(world.north, 4);
        world.run(world.northLead, () -> {
            var first = connections.connect(evidence, objective, "");
            var second = connections.connect(objective, evidence, "again");
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(connections.counts(List.of(evidence, objective)).values())
                    .containsExactly(1, 1);
            connections.disconnect(first.id());
            assertThat(connections.of(evidence)).isEqualTo(Linked.NOTHING);
        });
    }

    @Test
    void nothingIsLinkedToAForeignOrUnknownItem() {
        var evidence = evidence(world.north, "Policy", Visibility.CONTENT);
        var foreign = evidence(world.south, "Theirs", Visibility.CONTENT);
        world.run(world.northLead, () -> {
            refused(evidence, ItemRef.outcome(world.south, "v9", "A1.a"));
            refused(evidence, ItemRef.outcome(world.north, "v9", "Z1.a"));
            refused(evidence, ItemRef.outcome(world.north, "v99", "A1.a"));
            refused(evidence, ItemRef.objective(world.north, 7));
            refused(foreign, ItemRef.objective(world.north, 1));
            refused(new ItemRef(ItemKind.EVIDENCE, world.north, foreign.id()), ItemRef.objective(world.north, 1));
            refused(
                    new ItemRef(
                            ItemKind.EVIDENCE, world.north, UUID.randomUUID().toString()),
                    ItemRef.objective(world.north, 1));
            refused(new ItemRef(new ItemKind("unheard-of"), world.north, "1"), ItemRef.objective(world.north, 1));
        });
        assertThat(world.as(world.northLead, () -> connections.of(evidence)).items())
                .isEmpty();
    }

    @Test
    void whoLeadsTwoTrustsStillCannotLinkTheEvidenceOfOneToTheOther() {
        var evidence = evidence(world.north, "Policy", Visibility.CONTENT);
        var both = new Caller(
                world.northLead.person(),
                "Both",
                Set.of(new Grant(Role.PROVIDER_LEAD, world.north), new Grant(Role.PROVIDER_LEAD, world.south)),
                Set.of());
        world.run(both, () -> refused(evidence, ItemRef.outcome(world.south, "v9", "A1.a")));
    }

    @Test
    void theIcbLinksItsOwnEvidenceToAPartnersOutcomeAndThePartnerDoesNotNotice() {
        var plan = world.as(
                world.icbLead, () -> library.add(world.icb, EvidenceDetails.titled("System plan", EvidenceKind.DESIGN))
                        .ref());
        var outcome = ItemRef.outcome(world.north, "v9", "A1.a");
        var made = world.as(world.icbLead, () -> connections.connect(plan, outcome, ""));
        assertThat(made.organisation()).isEqualTo(world.icb);
        assertThat(world.as(world.icbLead, () -> connections.of(outcome)).items())
                .hasSize(1);
        assertThat(world.as(world.northLead, () -> connections.of(outcome))).isEqualTo(Linked.NOTHING);
        assertThatThrownBy(() -> world.run(world.northLead, () -> connections.disconnect(made.id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void whatIsNotSharedWithTheIcbIsCountedAndNotNamed() {
        var open = evidence(world.north, "Open", Visibility.STATE_AND_SUMMARY);
        var hidden = evidence(world.north, "Hidden", Visibility.NOTHING);
        var outcome = ItemRef.outcome(world.north, "v9", "A1.a");
        world.run(
                world.northLead,
                () -> connections.connectAll(List.of(new Connecting(open, outcome), new Connecting(hidden, outcome))));
        world.run(world.icbLead, () -> {
            var linked = connections.of(outcome);
            assertThat(linked.items()).extracting(LinkedItem::item).containsExactly(open);
            assertThat(linked.notShared()).isEqualTo(1);
            refused(hidden, ItemRef.objective(world.icb, 1));
            assertThat(connections.search(ItemKind.EVIDENCE, world.north, ""))
                    .extracting(Found::item)
                    .containsExactly(open);
        });
    }

    @Test
    void anotherProviderSeesNoLinkAndFindsNothing() {
        var evidence = evidence(world.north, "Policy", Visibility.CONTENT);
        var outcome = ItemRef.outcome(world.north, "v9", "A1.a");
        world.run(world.northLead, () -> connections.connect(evidence, outcome, ""));
        world.run(world.southLead, () -> {
            assertThatThrownBy(() -> connections.of(outcome)).isInstanceOf(UnknownItem.class);
            assertThat(connections.of(List.of(outcome, evidence)).values()).containsOnly(Linked.NOTHING);
            assertThat(connections.counts(List.of(outcome)).get(outcome)).isZero();
            assertThatThrownBy(() -> connections.search(ItemKind.EVIDENCE, world.north, ""))
                    .isInstanceOf(UnknownItem.class);
        });
    }

    @Test
    void whatIsSharedByNameIsLinkedToOnesOwnWorkOnlyAndItsOwnerDoesNotNotice() {
        var shared = evidence(world.north, "Joint policy", Visibility.NOTHING, SharedWith.named(world.south));
        var other = evidence(world.north, "Other policy", Visibility.CONTENT);
        var outcome = ItemRef.outcome(world.south, "v9", "B1.a");
        var helper = World.caller(Role.CONTRIBUTOR, world.south);
        var made = world.as(helper, () -> connections.connect(outcome, shared, ""));
        assertThat(made.organisation()).isEqualTo(world.south);
        world.run(world.southLead, () -> {
            assertThat(connections.of(outcome).items().getFirst().title().title())
                    .matches("EV\\d+ E-0001 Joint policy");
            assertThat(connections.of(shared).items())
                    .extracting(LinkedItem::item)
                    .containsExactly(outcome);
            assertThat(connections.linkers(shared)).extracting(Organisation::id).containsExactly(world.south);
            assertThat(connections.search(ItemKind.EVIDENCE, world.south, "joint"))
                    .extracting(Found::item)
                    .containsExactly(shared);
            refused(shared, ItemRef.outcome(world.north, "v9", "B1.a"));
            refused(shared, ItemRef.outcome(world.icb, "v9", "B1.a"));
            refused(other, outcome);
        });
        assertThat(world.as(world.northLead, () -> connections.of(shared))).isEqualTo(Linked.NOTHING);
        assertThatThrownBy(() -> world.run(world.northLead, () -> connections.disconnect(made.id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void whoLeadsTwoTrustsLinksWhatOneSharesWithTheOther() {
        var shared = evidence(world.north, "Joint policy", Visibility.CONTENT, SharedWith.named(world.south));
        var both = new Caller(
                world.northLead.person(),
                "Both",
                Set.of(new Grant(Role.PROVIDER_LEAD, world.north), new Grant(Role.PROVIDER_LEAD, world.south)),
                Set.of());
        var outcome = ItemRef.outcome(world.south, "v9", "B1.a");
        assertThat(world.as(both, () -> connections.connect(shared, outcome, ""))
                        .organisation())
                .isEqualTo(world.south);
    }

    @Test
    void anApproverLooksButDoesNotLink() {
        var evidence = evidence(world.north, "Policy", Visibility.CONTENT);
        var outcome = ItemRef.outcome(world.north, "v9", "A1.a");
        assertThatThrownBy(() -> world.run(world.northApprover, () -> connections.connect(evidence, outcome, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as(world.northApprover, () -> connections.of(outcome)).items())
                .isEmpty();
    }

    @Test
    void searchFindsOutcomesByCodeOrTitle() {
        world.run(world.northLead, () -> {
            assertThat(connections.search(ItemKind.OUTCOME, world.north, "b5.c"))
                    .hasSize(1);
            assertThat(connections.search(ItemKind.OUTCOME, world.north, "")).hasSize(49);
            assertThat(connections.search(ItemKind.OBJECTIVE, world.north, "")).hasSize(6);
            assertThat(connections.kinds()).containsKeys(ItemKind.EVIDENCE, ItemKind.OUTCOME, ItemKind.OBJECTIVE);
        });
    }

    private void refused(ItemRef from, ItemRef to) {
        assertThatThrownBy(() -> connections.connect(from, to, "")).isInstanceOf(UnknownItem.class);
    }

    private ItemRef evidence(OrganisationId organisation, String title, Visibility visibility) {
        return evidence(organisation, title, visibility, SharedWith.NOBODY);
    }

    private ItemRef evidence(OrganisationId organisation, String title, Visibility visibility, SharedWith sharing) {
        var details = EvidenceDetails.titled(title, EvidenceKind.DESIGN)
                .with(Marking.OFFICIAL, visibility)
                .with(sharing);
        return world.as(World.caller(Role.PROVIDER_LEAD, organisation), () -> library.add(organisation, details))
                .ref();
    }
}
