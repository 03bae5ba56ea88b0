package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class QuickCaptureTest {

    @Autowired
    QuickCapture capture;

    @Autowired
    FileUploads uploads;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    TextReading reading;

    @Autowired
    Connections connections;

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
    void aFileBecomesADraftWithWhatItsNameSays() {
        var draft = drop(world.northLead, world.north, "Veeam restore tst 11.2.26 v2.txt", "words");
        assertThat(draft.item().reference()).isEqualTo("E-0001");
        assertThat(draft.item().state()).isEqualTo(ReviewState.DRAFT);
        assertThat(draft.item().title()).isEqualTo("Veeam restore test, 11 February 2026");
        assertThat(draft.item().details().kind()).isEqualTo(EvidenceKind.TEST);
        assertThat(draft.item().details().lifetime().effective()).isEqualTo("2026-02-11");
        assertThat(draft.item().files())
                .extracting(EvidenceFile::name)
                .containsExactly("Veeam restore tst 11.2.26 v2.txt");
        assertThat(draft.outcomes().getFirst().outcome().code()).hasToString("B5.c");
    }

    @Test
    void theWordsOfTheFileAddWhatTheNameDoesNotSay() {
        var draft = drop(
                world.northLead,
                world.north,
                "scan0001.txt",
                "Restore test of the patient system. Date of test: 3 March 2026. Next review: 3 March 2027.");
        assertThat(draft.outcomes()).isEmpty();
        world.run(Caller.ATTEST, reading::work);
        var read = world.as(world.northLead, () -> capture.look(draft.item().ref()));
        assertThat(read.read()).isTrue();
        assertThat(read.guess().lifetime().effective()).isEqualTo("2026-03-03");
        assertThat(read.guess().lifetime().reviewDue()).isEqualTo("2027-03-03");
        assertThat(read.outcomes().getFirst().outcome().code()).hasToString("B5.c");
    }

    @Test
    void aRefusedFileLeavesNoDraft() {
        for (var name : List.of("empty.txt", "list.xlsx", "tool.exe")) {
            assertThatThrownBy(() -> drop(world.northLead, world.north, name, name.equals("empty.txt") ? "" : "text"))
                    .isInstanceOf(Refused.class);
        }
        assertThat(world.as(world.northLead, () -> library.live(world.north))).isEmpty();
    }

    @Test
    void theSameFileAgainIsNamedAndNeverAnotherOrganisations() {
        drop(world.northLead, world.north, "plan.txt", "the same words");
        var again =
                world.as(world.northLead, () -> capture.take(world.north, "other name.txt", bytes("the same words")));
        assertThat(again).isInstanceOf(Captured.AlreadyHere.class);
        assertThat(((Captured.AlreadyHere) again).reference()).isEqualTo("E-0001");
        var south = world.as(world.southLead, () -> capture.take(world.south, "plan.txt", bytes("the same words")));
        assertThat(south).as("of another organisation").isInstanceOf(Captured.Draft.class);
        var icb = world.as(world.icbLead, () -> capture.take(world.icb, "plan.txt", bytes("the same words")));
        assertThat(icb).isInstanceOf(Captured.Draft.class);
    }

    @Test
    void aFileForAnItemIsAskedForTwiceOnlyWithinItsOrganisation() {
        drop(world.northLead, world.north, "plan.txt", "the same words");
        var second = drop(world.northLead, world.north, "other.txt", "other words")
                .item()
                .ref();
        var offered = world.as(world.northLead, () -> uploads.offer(second, "plan.txt", bytes("the same words")));
        assertThat(offered).isInstanceOf(Offered.Elsewhere.class);
        var elsewhere = (Offered.Elsewhere) offered;
        assertThat(elsewhere.here().reference()).isEqualTo("E-0001");
        assertThat(files("E-0002")).hasSize(1);
        assertThatThrownBy(() -> world.as(world.southLead, () -> uploads.addAnyway(elsewhere.waiting())))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(world.northLead, () -> uploads.addAnyway(elsewhere.waiting())))
                .isInstanceOf(Attached.Added.class);
        assertThat(files("E-0002")).hasSize(2);
        var south = drop(world.southLead, world.south, "x.txt", "words of the south")
                .item()
                .ref();
        assertThat(world.as(world.southLead, () -> uploads.offer(south, "plan.txt", bytes("the same words"))))
                .isInstanceOf(Offered.Taken.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> uploads.offer(second, "a.txt", bytes("a"))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void templatesThatServeTheLikeliestOutcomesAreOffered() {
        var draft = drop(world.northLead, world.north, "Veeam restore tst.txt", "one");
        assertThat(draft.templates()).extracting(EvidenceTemplate::id).contains("T15");
    }

    private List<EvidenceFile> files(String reference) {
        return world.as(world.northLead, () -> library.item(world.north, reference))
                .files();
    }

    @Test
    void aContributorLearnsNothingOfItemsThatAreNotTheirs() {
        drop(world.northLead, world.north, "plan.txt", "words of the lead");
        var own = world.as(world.northHelper, () -> capture.take(world.north, "plan.txt", bytes("words of the lead")));
        assertThat(own).isInstanceOf(Captured.Draft.class);
    }

    @Test
    void suggestionsAreTheSameWhateverOthersKeep() {
        var before = drop(world.northLead, world.north, "board report Q1.txt", "one");
        drop(world.southLead, world.south, "board report Q1.txt", "two");
        var after = drop(world.northLead, world.north, "board report Q1.txt", "three");
        assertThat(after.outcomes()).isEqualTo(before.outcomes());
        assertThat(after.guess()).isEqualTo(before.guess());
    }

    @Test
    void checkedDraftsAreKeptEachForItself() {
        var good = drop(world.northLead, world.north, "RACI.txt", "one");
        var stale = drop(world.northLead, world.north, "BCP.txt", "two");
        world.run(
                world.northLead,
                () -> library.change(
                        stale.item().ref(),
                        stale.item().version(),
                        EvidenceDetails.titled("Changed", EvidenceKind.DESIGN)));
        var kept = world.as(
                world.northLead,
                () -> capture.keep(
                        world.north,
                        List.of(checked(stale, "Mine", "B5.a"), checked(good, "Who does what", "A1.b", "A1.c"))));
        assertThat(kept.getFirst()).isInstanceOf(Kept.NotKept.class);
        assertThat(kept.getLast()).isInstanceOf(Kept.Done.class);
        var linked = world.as(world.northLead, () -> connections.of(good.item().ref()));
        assertThat(linked.items()).hasSize(2);
        assertThat(world.as(world.northLead, () -> connections.of(stale.item().ref()))
                        .items())
                .isEmpty();
        assertThat(world.as(world.northLead, () -> library.item(world.north, "E-0001"))
                        .title())
                .isEqualTo("Who does what");
        assertThat(world.as(world.northLead, () -> library.item(world.north, "E-0002"))
                        .title())
                .isEqualTo("Changed");
    }

    @Test
    void foreignDraftsAreUnknownAndReadersDropNothing() {
        var draft = drop(world.northLead, world.north, "RACI.txt", "one");
        assertThatThrownBy(() -> world.as(
                        world.southLead, () -> capture.look(draft.item().ref())))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(world.southLead, () -> capture.keep(world.south, List.of(checked(draft, "Mine")))))
                .allMatch(Kept.NotKept.class::isInstance);
        assertThatThrownBy(() -> drop(world.southLead, world.north, "a.txt", "a"))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> drop(world.icbLead, world.north, "a.txt", "a")).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> drop(world.northApprover, world.north, "a.txt", "a"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Checked checked(Captured.Draft draft, String title, String... outcomes) {
        var details = draft.item().details();
        return new Checked(
                draft.item().ref(),
                draft.item().version(),
                EvidenceDetails.titled(title, details.kind()).with(details.lifetime()),
                Set.of(outcomes).stream().map(OutcomeCode::new).collect(Collectors.toSet()));
    }

    private Captured.Draft drop(Caller caller, OrganisationId organisation, String name, String text) {
        return (Captured.Draft) world.as(caller, () -> capture.take(organisation, name, bytes(text)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
