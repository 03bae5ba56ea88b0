package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AttestTest
class TextSearchTest {

    @Autowired
    EvidenceLibrary library;

    @Autowired
    TextReading reading;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transactions;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @Test
    void wordsAreFoundInTitleSummaryAndFileInAnyOrder() {
        add(world.north, "Restore of the PAS", "Six systems", "The zebraquick was timed at two hours.");
        assertThat(titles(world.northLead, "pas restore")).containsExactly("Restore of the PAS");
        assertThat(titles(world.northLead, "systems restore")).containsExactly("Restore of the PAS");
        assertThat(titles(world.northLead, "timed zebraq restor")).containsExactly("Restore of the PAS");
        assertThat(titles(world.northLead, "zebraquick elephant")).isEmpty();
        assertThat(titles(world.northLead, "estore")).containsExactly("Restore of the PAS");
        assertThat(titles(world.northLead, "E-0001")).hasSize(1);
    }

    @Test
    void shortAndCommonWordsCountToo() {
        add(world.north, "AD clean up", "", "who will be at the IG meeting, www");
        add(world.north, "Roadmap", "", "nothing of that");
        assertThat(titles(world.northLead, "ad")).contains("AD clean up");
        assertThat(titles(world.northLead, "up ad clean")).containsExactly("AD clean up");
        assertThat(titles(world.northLead, "ig")).containsExactly("AD clean up");
        assertThat(titles(world.northLead, "ig who meeting the")).containsExactly("AD clean up");
        assertThat(titles(world.northLead, "ig roadmap")).isEmpty();
    }

    @Test
    void whatPeopleTypeIsNeverASearchLanguage() {
        add(world.north, "100% of \"it\" (all)", "", "plain words");
        for (var typed : List.of(
                "+plain -words",
                "plain*",
                "\"plain",
                "(plain",
                "plain)",
                "~plain",
                ">plain <words",
                "@4",
                "%",
                "_",
                "!",
                "'",
                "\\",
                "plain' or 1=1 --",
                "a".repeat(500),
                "one two three four five six seven eight nine ten")) {
            assertThat(titles(world.northLead, typed)).as(typed).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(titles(world.northLead, "100%")).hasSize(1);
        assertThat(titles(world.northLead, "+plain -words")).hasSize(1);
        assertThat(titles(world.northLead, "%%%")).isEmpty();
    }

    @Test
    void onlyTheCurrentFileIsSearched() {
        var item = add(world.north, "Plan", "", "oldword of the first version");
        attach(world.northLead, item, "plan2.txt", "newword of the second version");
        assertThat(titles(world.northLead, "oldword")).isEmpty();
        assertThat(titles(world.northLead, "newword")).containsExactly("Plan");
    }

    @Test
    void nobodyLearnsBySearchingWhatTheyMayNotRead() {
        var open = EvidenceDetails.titled("Open", EvidenceKind.TEST).with(Marking.OFFICIAL, Visibility.CONTENT);
        add(world.north, open, "marsupial one");
        add(world.north, open.with(Marking.OFFICIAL_SENSITIVE, Visibility.CONTENT), "marsupial two");
        add(world.north, open.with(Marking.OFFICIAL, Visibility.STATE_AND_SUMMARY), "marsupial three");
        add(world.north, open.with(Marking.OFFICIAL, Visibility.NOTHING), "marsupial four");
        assertThat(titles(world.northLead, "marsupial")).hasSize(4);
        assertThat(titles(world.icbLead, "marsupial")).as("nobody scanned it").isEmpty();
        judge(Verdict.CLEAN);
        assertThat(titles(world.northApprover, "marsupial")).hasSize(4);
        assertThat(titles(world.icbLead, "marsupial one")).hasSize(1);
        assertThat(titles(world.icbLead, "marsupial")).hasSize(1);
        assertThat(titles(world.southLead, "marsupial")).isEmpty();
        assertThat(titles(world.northHelper, "marsupial")).isEmpty();
        add(world.north, open.with(SharedWith.named(world.south)), "marsupial five");
        judge(Verdict.CLEAN);
        assertThat(titles(world.southLead, "marsupial")).hasSize(1);
        judge(Verdict.infected("Eicar"));
        assertThat(titles(world.southLead, "marsupial")).isEmpty();
        assertThat(titles(world.northLead, "marsupial")).isEmpty();
        assertThat(titles(world.northLead, "open")).hasSize(5);
    }

    /** What the scanner says of all files of the trust in the north. */
    private void judge(Verdict verdict) {
        transactions.executeWithoutResult(
                _ -> entities.createQuery("select f from FileRow f where f.organisation = :north", FileRow.class)
                        .setParameter("north", world.north)
                        .getResultList()
                        .forEach(it -> it.judge(verdict, clock.instant())));
    }

    private ItemRef add(OrganisationId organisation, String title, String summary, String text) {
        return add(
                organisation,
                EvidenceDetails.titled(title, EvidenceKind.TEST).with(new Content(summary, null, null, null)),
                text);
    }

    private ItemRef add(OrganisationId organisation, EvidenceDetails details, String text) {
        var item = world.as(world.northLead, () -> library.add(organisation, details))
                .ref();
        attach(world.northLead, item, "file.txt", text);
        return item;
    }

    private void attach(Caller caller, ItemRef item, String name, String text) {
        world.run(caller, () -> library.attach(item, name, bytes(text)));
        world.run(Caller.ATTEST, reading::work);
    }

    private List<String> titles(Caller caller, String text) {
        var filter = new EvidenceFilter(
                null, text, ReviewState.LIVE, null, null, false, EvidenceFilter.Order.REFERENCE, false);
        return world.as(caller, () -> library.list(filter, Window.page(1, 25))).rows().stream()
                .map(EvidenceRow::title)
                .toList();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
