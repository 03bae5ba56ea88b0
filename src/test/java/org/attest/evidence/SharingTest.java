package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.connections.LostLink;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** North shares with South; both are in one ICB's system, East is in another one's. */
@AttestTest
class SharingTest {

    private static final Window FIRST_PAGE = Window.page(1, 25);

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FileRules rules;

    @Autowired
    EvidenceReview review;

    @Autowired
    EvidenceSharing sharing;

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
    World elsewhere;
    Caller eastLead;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
        elsewhere = new World(directory, currentUser);
        eastLead = elsewhere.northLead;
        world.allowUnscanned(rules, true);
        for (var it : List.of(world, elsewhere)) {
            world.run(Caller.ATTEST, () -> {
                directory.setPartner(it.icb, it.north, true, "Member trust");
                directory.setPartner(it.icb, it.south, true, "Member trust");
            });
        }
    }

    @AfterEach
    void allowNoMore() {
        world.allowUnscanned(rules, false);
    }

    @Test
    void whatIsSharedByNameIsReadThereWithItsFilesAndChangedByNobodyThere() throws IOException {
        var item = add(plain("Joint policy").with(SharedWith.named(world.south)));
        var file = world.as(world.northLead, () -> library.attach(item, "policy.txt", text("our words")))
                .file();
        var seen = world.as(world.southLead, () -> library.item(world.north, "E-0001"));
        assertThat(seen.whose()).isEqualTo(Whose.SHARED);
        assertThat(seen.details().content().limits()).isEqualTo("The limits");
        assertThat(seen.details().sharing()).isEqualTo(SharedWith.NOBODY);
        assertThat(seen.files()).extracting(EvidenceFile::name).containsExactly("policy.txt");
        assertThat(seen.open()).isEmpty();
        try (var bytes = world.as(world.southLead, () -> library.open(world.north, file.id()))
                .bytes()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("our words");
        }
        world.run(world.southLead, () -> {
            assertThat(library.history(item)).isEmpty();
            unknown(() -> library.change(item, seen.version(), plain("Taken over")));
            unknown(() -> library.attach(item, "other.txt", text("x")));
            unknown(() -> review.submit(item));
            unknown(() -> review.withdraw(item, "Gone"));
            unknown(() -> sharing.end(item));
            unknown(() -> library.item(world.south, "E-0001"));
        });
        for (var reader :
                List.of(World.caller(Role.CONTRIBUTOR, world.south), World.caller(Role.APPROVER, world.south))) {
            assertThat(world.as(reader, () -> library.item(world.north, "E-0001"))
                            .title())
                    .isEqualTo("Joint policy");
        }
        assertThat(world.as(world.southLead, sharing::sharers)).containsExactly(world.north);
    }

    @Test
    void whoIsNotNamedCannotTellASharedItemFromAnUnknownOne() {
        var item = add(plain("Joint policy").with(SharedWith.named(world.south)));
        var disguised = new ItemRef(ItemKind.EVIDENCE, elsewhere.north, item.id());
        world.run(eastLead, () -> {
            unknown(() -> library.item(world.north, "E-0001"));
            unknown(() -> library.history(item));
            unknown(() -> connections.of(item));
            assertThat(library.rows(List.of(item, disguised))).isEmpty();
            assertThat(titles(null)).isEmpty();
            assertThat(titles(world.north)).isEmpty();
            assertThat(titles(OrganisationId.next())).isEmpty();
            assertThat(connections.linkers(item)).isEmpty();
        });
        var administrator = World.caller(Role.ADMINISTRATOR, world.south);
        assertThatThrownBy(() -> world.as(administrator, () -> library.item(world.north, "E-0001")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSharedItemStandsInTheListBesideOnesOwn() {
        add(plain("Joint policy").with(SharedWith.named(world.south)));
        add(plain("Not shared"));
        world.run(world.southLead, () -> {
            library.add(world.south, plain("Our own"));
            assertThat(library.list(all(null), FIRST_PAGE).rows())
                    .extracting(EvidenceRow::title, EvidenceRow::whose)
                    .containsExactlyInAnyOrder(tuple("Joint policy", Whose.SHARED), tuple("Our own", Whose.OURS));
            assertThat(titles(world.north)).containsExactly("Joint policy");
            assertThat(titles(world.south)).containsExactly("Our own");
        });
    }

    @Test
    void theSystemLibraryIsReadByEveryPartnerOfTheSameIcbAndNobodyElse() {
        var council = world.as(
                Caller.ATTEST,
                () -> directory.add(NewOrganisation.of(
                        "EC" + world.north.toString().substring(0, 8), "Invented council", Kind.COUNCIL)));
        world.run(Caller.ATTEST, () -> directory.setPartner(world.icb, council.id(), false, "Council"));
        add(plain("Offered").with(SharedWith.SYSTEM_LIBRARY));
        world.as(
                world.icbLead, () -> library.add(world.icb, plain("System plan").with(SharedWith.SYSTEM_LIBRARY)));
        for (var reader : List.of(world.southLead, World.caller(Role.PROVIDER_LEAD, council.id()))) {
            assertThat(world.as(reader, () -> titles(null))).containsExactlyInAnyOrder("Offered", "System plan");
        }
        assertThat(world.as(world.northHelper, () -> titles(null))).containsExactly("System plan");
        assertThat(world.as(eastLead, () -> titles(null))).isEmpty();
    }

    @Test
    void whatTheIcbSeesStaysTheItemsOwnSetting() {
        var shared = plain("Kept from the ICB").with(new SharedWith(Set.of(world.south), true));
        add(shared.with(Marking.OFFICIAL, Visibility.NOTHING));
        add(shared.with(Marking.OFFICIAL, Visibility.STATE_AND_SUMMARY));
        world.run(world.icbLead, () -> {
            unknown(() -> library.item(world.north, "E-0001"));
            var summary = library.item(world.north, "E-0002");
            assertThat(summary.whose()).isEqualTo(Whose.PARTNERS);
            assertThat(summary.contentShared()).isFalse();
            assertThat(library.notShared()).isEqualTo(1);
            assertThat(titles(null)).hasSize(1);
        });
    }

    @Test
    void aBoardReaderSeesNoMoreOfAPartnerThanTheirOtherRolesAllow() {
        add(plain("Seen by the ICB").with(Marking.OFFICIAL, Visibility.CONTENT));
        var both = new Caller(
                PersonId.next(),
                "Both",
                Set.of(new Grant(Role.BOARD_READER, world.icb), new Grant(Role.PROVIDER_LEAD, world.south)),
                Set.of(world.icb, world.north, world.south));
        assertThat(world.as(both, () -> titles(null))).isEmpty();
    }

    @Test
    void theMomentSharingEndsTheItemIsUnknownAndItsLinksHaveNoTitle() {
        var details = plain("Joint policy");
        var item = add(details.with(SharedWith.named(world.south)));
        var outcome = ItemRef.outcome(world.south, "v9", "B1.a");
        var link = world.as(world.southLead, () -> connections.connect(outcome, item, "section 2"));
        world.as(world.northLead, () -> library.change(item, 0, details));
        world.run(world.southLead, () -> {
            unknown(() -> library.item(world.north, "E-0001"));
            unknown(() -> connections.of(item));
            assertThat(titles(null)).isEmpty();
            assertThat(sharing.sharers()).isEmpty();
            var lost = new LostLink(link.id(), ItemKind.EVIDENCE, "section 2", true);
            assertThat(connections.of(outcome)).isEqualTo(new Linked(List.of(), List.of(lost), 0));
            connections.disconnect(link.id());
            assertThat(connections.of(outcome)).isEqualTo(Linked.NOTHING);
        });
    }

    @Test
    void sharingEndsAlsoForWhatIsWithdrawn() {
        var item = add(plain("Joint policy").with(new SharedWith(Set.of(world.south), true)));
        world.run(world.northLead, () -> review.withdraw(item, "Out of use"));
        assertThat(world.as(world.southLead, () -> library.item(world.north, "E-0001"))
                        .state())
                .isEqualTo(ReviewState.WITHDRAWN);
        assertThat(world.as(world.northLead, () -> sharing.end(item)).details().sharing())
                .isEqualTo(SharedWith.NOBODY);
        world.run(world.southLead, () -> unknown(() -> library.item(world.north, "E-0001")));
        var last = world.as(world.northLead, () -> library.history(item)).getFirst();
        assertThat(last.verb()).isEqualTo(EvidenceVerb.STOP_SHARING);
        assertThat(last.changes()).extracting(FieldChange::field).containsExactly("sharedWith", "systemLibrary");
    }

    @Test
    void onlyALeadSharesAndOnlyWithOtherOrganisationsOfTheDirectory() {
        var draft = world.as(world.northHelper, () -> library.add(world.north, plain("Minutes")));
        world.run(
                world.northHelper,
                () -> refused(
                        () -> library.change(draft.ref(), 0, plain("Minutes").with(SharedWith.named(world.south))),
                        "Only a lead"));
        world.run(world.northLead, () -> {
            refused(() -> share(draft, SharedWith.named(world.north)), "other organisations");
            refused(() -> share(draft, SharedWith.named(OrganisationId.next())), "other organisations");
            refused(() -> share(draft, SharedWith.named(world.icb)), "What the ICB sees");
            assertThat(share(draft, SharedWith.named(world.south))).isInstanceOf(Saved.Done.class);
        });
        var alone = world.as(
                Caller.ATTEST,
                () -> directory.add(NewOrganisation.of(
                        "EA" + world.north.toString().substring(0, 8), "Invented trust", Kind.ACUTE_TRUST)));
        var lead = World.caller(Role.PROVIDER_LEAD, alone.id());
        world.run(
                lead,
                () -> refused(
                        () -> library.add(alone.id(), plain("Plan").with(SharedWith.SYSTEM_LIBRARY)),
                        "no system library"));
    }

    @Test
    void aContributorsOwnChangeKeepsWhatTheLeadShared() {
        var draft = world.as(world.northHelper, () -> library.add(world.north, plain("Minutes")));
        var shared = world.as(world.northLead, () -> share(draft, SharedWith.named(world.south)))
                .item();
        var changed = EvidenceDetails.titled("Minutes of May", EvidenceKind.OPERATION)
                .with(shared.details().sharing());
        world.as(world.northHelper, () -> library.change(draft.ref(), shared.version(), changed));
        assertThat(world.as(world.southLead, () -> library.item(world.north, "E-0001"))
                        .title())
                .isEqualTo("Minutes of May");
    }

    @Test
    void eachLookOfAGuestAtSensitiveContentIsInTheOwnersTrail() {
        var item = add(plain("Network")
                .with(Marking.OFFICIAL_SENSITIVE, Visibility.NOTHING)
                .with(SharedWith.named(world.south)));
        var file = world.as(world.northLead, () -> library.attach(item, "net.txt", text("hosts")))
                .file();
        world.run(world.southLead, () -> {
            library.item(world.north, "E-0001");
            library.open(world.north, file.id());
        });
        var looks = world.as(
                World.caller(Role.ADMINISTRATOR, world.icb),
                () -> trail.entries(new AuditFilter(world.north, world.southLead.person(), null, null), FIRST_PAGE));
        assertThat(looks.rows()).extracting(AuditEntry::what).containsExactly("evidence.read", "evidence.read");
    }

    private Saved share(EvidenceItem item, SharedWith with) {
        return library.change(item.ref(), item.version(), item.details().with(with));
    }

    private ItemRef add(EvidenceDetails details) {
        return world.as(world.northLead, () -> library.add(world.north, details))
                .ref();
    }

    private List<String> titles(@Nullable OrganisationId organisation) {
        return library.list(all(organisation), FIRST_PAGE).rows().stream()
                .map(EvidenceRow::title)
                .toList();
    }

    private static EvidenceFilter all(@Nullable OrganisationId organisation) {
        return new EvidenceFilter(
                organisation, "", ReviewState.LIVE, null, null, false, EvidenceFilter.Order.TITLE, false);
    }

    private static EvidenceDetails plain(String title) {
        return EvidenceDetails.titled(title, EvidenceKind.OPERATION)
                .with(new Content("The summary", "The limits", null, null));
    }

    private static ByteArrayInputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private static void unknown(Runnable what) {
        assertThatThrownBy(what::run).isInstanceOf(UnknownItem.class);
    }

    private static void refused(Runnable what, String because) {
        assertThatThrownBy(what::run).isInstanceOf(Refused.class).hasMessageContaining(because);
    }
}
