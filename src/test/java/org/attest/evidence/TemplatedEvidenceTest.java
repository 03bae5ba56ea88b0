package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence with a filled template: kept as data, guarded like the item, and readable when the template's file is gone. */
@AttestTest
class TemplatedEvidenceTest {

    private static final String OWN = """
            id: OURS
            version: %d
            title: Our own
            purpose: Shows something.
            kind: test
            cycle: 12
            marking: OFFICIAL
            kept: file
            serves: { v9: [A1.a] }
            fields:
              - { id: first, label: "%s", type: text, help: The first. }
              - { id: second, label: Second, type: percentage, help: The second. }
            """;

    @Autowired
    TemplatedEvidence templated;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @AfterEach
    void takeOwnTemplatesAway() throws IOException {
        Files.deleteIfExists(shelf.folder().resolve("ours.yaml"));
    }

    @Test
    void answersAreKeptWithTheItemInItsHistoryAndInTheTrailAsHashes() {
        var item = world.as(
                world.northLead, () -> templated.add(world.north, details("Restore of Lorenzo"), restore(Map.of())));

        var filled = world.as(world.northLead, () -> templated.of(item)).orElseThrow();
        assertThat(filled.name()).isEqualTo("T15 Backup and restore test");
        assertThat(filled.value("system")).contains("Ward system");
        assertThat(filled.value("rto-actual")).contains("3.5");
        assertThat(filled.value("result")).contains("Passed with remarks");
        assertThat(filled.value("lessons")).isEmpty();
        var step = world.as(world.northLead, () -> library.history(item.ref())).getFirst();
        assertThat(step.verb()).isEqualTo(EvidenceVerb.FILL);
        assertThat(step.changes())
                .contains(
                        FieldChange.of("template", null, "T15 Backup and restore test, version 1"),
                        FieldChange.of("template:System", null, "Ward system"));
        var trail = database.sql("select changes from audit_entry where item_id = ?")
                .param(item.id().toString())
                .query(String.class)
                .list();
        assertThat(trail).anyMatch(it -> it.contains("template:System")).noneMatch(it -> it.contains("Ward system"));
    }

    @Test
    void whatIsWrongOrNeededIsNamedAndNothingIsAdded() {
        world.run(world.northLead, () -> {
            refused(Map.of("system", " "), "System: This is needed.");
            refused(Map.of("result", "Splendid"), "Result: Choose one of: Passed; Passed with remarks; Failed.");
            refused(Map.of("rto-actual", "two"), "Recovery time reached (hours): Write a number such as 12.");
            refused(Map.of("tested-on", "yesterday"), "Tested on: Use a date like 21/11/2026.");
            refused(Map.of("system", "x".repeat(201)), "System: The text has 201 characters; 200 is the most.");
            assertThatThrownBy(() -> templated.add(world.north, details("x"), new Filling("T99", Map.of())))
                    .isInstanceOf(Refused.class)
                    .hasMessage("The template T99 is no longer here.");
            assertThat(library.live(world.north)).isEmpty();
        });
    }

    @Test
    void theSecondToSaveSeesWhatTheFirstSaved() {
        world.run(world.northLead, () -> {
            var item = templated.add(world.north, details("Restore"), restore(Map.of()));
            var first = templated.change(change(item), restore(Map.of("lessons", "Order more disks")));
            assertThat(first).isInstanceOf(Saved.Done.class);
            var second = templated.change(change(item), restore(Map.of("lessons", "None")));
            assertThat(second).isInstanceOf(Saved.Conflict.class);
            assertThat(templated.of(second.item()).orElseThrow().value("lessons"))
                    .contains("Order more disks");
            var again = templated.change(change(first.item()), restore(Map.of("lessons", "Order more disks")));
            assertThat(again).isInstanceOf(Saved.Unchanged.class);
        });
    }

    @Test
    void onlyWhoMayChangeTheItemFillsInAndOnlyWhoSeesItsContentReads() {
        var item = world.as(world.northLead, () -> templated.add(world.north, details("Restore"), restore(Map.of())));

        assertThat(world.as(world.northApprover, () -> templated.of(item))).isPresent();
        assertThat(world.as(world.northHelper, () -> templated.of(item))).isEmpty();
        assertThat(world.as(world.southLead, () -> templated.of(item))).isEmpty();
        assertThat(world.as(world.icbLead, () -> templated.of(item))).isEmpty();
        world.run(world.southLead, () -> assertThatThrownBy(
                        () -> templated.change(change(item), restore(Map.of("lessons", "mine"))))
                .isInstanceOf(UnknownItem.class));
        var own = world.as(
                world.northHelper, () -> templated.add(world.north, details("Own restore"), restore(Map.of())));
        world.run(world.northHelper, () -> review.submit(own.ref()));
        var submitted = world.as(world.northHelper, () -> library.item(world.north, own.reference()));
        world.run(world.northHelper, () -> assertThatThrownBy(
                        () -> templated.change(change(submitted), restore(Map.of("lessons", "late"))))
                .isInstanceOf(Refused.class));
    }

    @Test
    void answersOutliveTheTemplatesFileAndItsQuestions() throws IOException {
        write(1, "First");
        var item = world.as(
                world.northLead,
                () -> templated.add(
                        world.north, details("Ours"), new Filling("OURS", Map.of("first", "one", "second", "50"))));
        Files.delete(shelf.folder().resolve("ours.yaml"));
        assertThat(world.as(world.northLead, () -> templated.of(item))
                        .orElseThrow()
                        .answers())
                .extracting(TemplateAnswer::label, TemplateAnswer::value)
                .containsExactly(tuple("First", "one"), tuple("Second", "50"));

        write(2, "The very first");
        Files.writeString(
                shelf.folder().resolve("ours.yaml"),
                Files.readString(shelf.folder().resolve("ours.yaml")).replaceAll("(?m)^.*id: second.*\\R?", ""));
        var saved = world.as(
                world.northLead,
                () -> templated.change(change(item), new Filling("OURS", Map.of("first", "one and a half"))));
        var filled = world.as(world.northLead, () -> templated.of(saved.item())).orElseThrow();
        assertThat(filled.version()).isEqualTo(2);
        assertThat(filled.answers())
                .extracting(TemplateAnswer::label)
                .as("what is asked no longer stays as it was answered")
                .containsExactly("The very first", "Second");
    }

    @Test
    void manyAreAddedOnceAndAnItemThatWasChangedSinceStaysSo() {
        world.run(world.northLead, () -> {
            var rows = List.of(
                    new NewTemplated(new NewEvidence("book-1", details("One")), restore(Map.of())),
                    new NewTemplated(new NewEvidence("book-2", details("Two")), restore(Map.of())));
            var added = templated.addAll(world.north, rows);
            templated.change(change(added.getFirst()), restore(Map.of("lessons", "Learnt")));
            var again = templated.addAll(world.north, rows);
            assertThat(library.live(world.north)).hasSize(2);
            assertThat(templated.of(again).get(added.getFirst().ref()).value("lessons"))
                    .contains("Learnt");
        });
    }

    private void write(int version, String label) throws IOException {
        Files.createDirectories(shelf.folder());
        Files.writeString(shelf.folder().resolve("ours.yaml"), OWN.formatted(version, label));
    }

    private void refused(Map<String, String> wrong, String message) {
        assertThatThrownBy(() -> templated.add(world.north, details("Restore"), restore(wrong)))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
    }

    private static EvidenceChange change(EvidenceItem item) {
        return new EvidenceChange(item.ref(), item.version(), item.details());
    }

    private static EvidenceDetails details(String title) {
        return EvidenceDetails.titled(title, EvidenceKind.TEST);
    }

    /** A good answer to T15 but for what is said otherwise. */
    static Filling restore(Map<String, String> otherwise) {
        var written = new HashMap<>(Map.of(
                "system", "Ward system",
                "tier", "Tier 1 (critical)",
                "tested-on", "2026-11-03",
                "kind-of-test", "Whole system",
                "rto-target", "4",
                "rto-actual", "3.50",
                "rpo-target", "24",
                "rpo-actual", "12",
                "result", "passed with remarks"));
        written.putAll(Map.of("immutable", "No", "checked-by", "Jo Ward", "scope", "Main site"));
        written.putAll(otherwise);
        assertThat(written.keySet()).containsAll(Set.of("system", "scope"));
        return new Filling("T15", written);
    }
}
