package org.attest.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidencePoint;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.FileRules;
import org.attest.evidence.NewEvidence;
import org.attest.evidence.ReviewState;
import org.attest.evidence.Visibility;
import org.attest.evidence.World;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AttestTest
class AuditTrailTest {

    private static final Window FIRST = Window.page(1, 50);

    @Autowired
    AuditTrail trail;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FileRules rules;

    @Autowired
    EvidenceReview review;

    @Autowired
    Connections connections;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Environment environment;

    @Autowired
    TestClock clock;

    World world;
    Caller administrator;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
        administrator = new Caller(
                PersonId.next(), "Administrator", Set.of(new Grant(Role.ADMINISTRATOR, world.icb)), Set.of());
    }

    @Test
    void aChangeSaysWhoWhatAndWhenWithTheHashOfItsText() {
        var item = world.as(world.northLead, () -> library.add(world.north, plain("A private title")));
        var entry = entries(world.north).getFirst();
        assertThat(entry.person()).isEqualTo(world.northLead.person());
        assertThat(entry.at()).isEqualTo(TestClock.START);
        assertThat(entry.what()).isEqualTo("evidence.add");
        assertThat(entry.kind()).isEqualTo("evidence");
        assertThat(entry.itemId()).isEqualTo(item.id().toString());
        assertThat(entry.changes())
                .contains(
                        FieldChange.of(
                                "title",
                                null,
                                "sha256:" + Sha256.ofText("A private title").hex()),
                        FieldChange.of("kind", null, EvidenceKind.DESIGN));
        assertThat(entry.toString()).doesNotContain("A private title");
    }

    @Test
    void theTrailIsFilteredByOrganisationPersonKindAndDay() {
        world.run(world.northLead, () -> library.add(world.north, plain("One")));
        world.run(world.southLead, () -> library.add(world.south, plain("Two")));
        assertThat(entries(world.north)).hasSize(1 + 1);
        assertThat(find(new AuditFilter(null, world.southLead.person(), null, null)))
                .hasSize(1);
        assertThat(find(new AuditFilter(world.north, null, "evidence", null))).hasSize(1);
        assertThat(find(new AuditFilter(world.north, null, "evidence", LocalDate.of(2026, 11, 22))))
                .hasSize(1);
        assertThat(find(new AuditFilter(world.north, null, "evidence", LocalDate.of(2026, 11, 23))))
                .isEmpty();
        assertThat(world.as(administrator, trail::kinds)).contains("evidence");
    }

    @Test
    void nobodyButAnAdministratorReadsTheTrail() {
        for (var caller : List.of(world.northLead, world.icbLead, world.northApprover)) {
            assertThatThrownBy(() -> world.as(caller, () -> trail.entries(AuditFilter.ALL, FIRST)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aChangeOutsideATransactionOrByNobodyIsRefused() {
        var event = new MadeEvent(world.north, null);
        assertThatThrownBy(() -> world.run(world.northLead, () -> events.publishEvent(event)))
                .isInstanceOf(IllegalTransactionStateException.class);
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> events.publishEvent(event)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(find(new AuditFilter(world.north, null, "made", null))).isEmpty();
    }

    @Test
    void anEventMayNameItsActorWhereNobodyIsSignedInYet() {
        var person = PersonId.next();
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> events.publishEvent(new MadeEvent(world.north, person)));
        assertThat(find(new AuditFilter(null, person, null, null))).hasSize(1);
    }

    @Test
    void readingASensitiveFileIsInTheTrailBeforeItsBytesLeave() {
        var details = plain("Penetration test").with(Marking.OFFICIAL_SENSITIVE, Visibility.CONTENT);
        var ref = world.as(
                world.northLead, () -> library.add(world.north, details).ref());
        var bytes = new ByteArrayInputStream("secret".getBytes(StandardCharsets.UTF_8));
        var file = world.as(world.northLead, () -> library.attach(ref, "a.txt", bytes))
                .file();
        world.allowUnscanned(rules, true);
        world.run(world.icbLead, () -> library.open(world.north, file.id()));
        var read = find(new AuditFilter(null, world.icbLead.person(), "evidence", null))
                .getFirst();
        assertThat(read.what()).isEqualTo("evidence.read");
        assertThat(read.organisation()).isEqualTo(world.north);
        assertThat(read.changes()).containsExactly(FieldChange.of("file", null, file.id()));
        refusing(() -> assertThatThrownBy(() -> world.as(world.icbLead, () -> library.open(world.north, file.id())))
                .hasStackTraceContaining("the trail is closed"));
        world.allowUnscanned(rules, false);
    }

    @Test
    void manyItemsAtOnceLeaveOneLineWithTheDigestOfTheirHistory() {
        var rows = List.of(
                new NewEvidence("1", plain("One")),
                new NewEvidence("2", plain("Two")),
                new NewEvidence("3", plain("Three")));
        var items = world.as(world.northLead, () -> library.addAll(world.north, rows));
        var added = entries(world.north).getFirst();
        assertThat(added.what()).isEqualTo("evidence.add-many");
        assertThat(added.changes())
                .containsExactly(
                        FieldChange.of("items", null, 3), FieldChange.of("digest", null, Sha256.ofLines(history())));
        assertThat(find(new AuditFilter(world.north, null, "evidence", null))).hasSize(1);
        var changes = items.stream()
                .map(it -> new EvidenceChange(
                        it.ref(), it.version(), plain(it.title().replace("Two", "Zwei") + "!")))
                .toList();
        world.run(world.northLead, () -> library.changeAll(world.north, changes));
        assertThat(find(new AuditFilter(world.north, null, "evidence", null)))
                .extracting(AuditEntry::what)
                .containsExactlyInAnyOrder("evidence.add-many", "evidence.change-many");
        for (var item : items) {
            assertThat(world.as(world.northLead, () -> library.history(item.ref())))
                    .hasSize(2);
        }
        assertThat(entries(world.north).toString()).doesNotContain("Zwei");
    }

    @Test
    void manyLinksAtOnceLeaveOneLineAndOneLinkALineOfItsOwn() {
        var item = world.as(world.northLead, () -> library.add(world.north, plain("Policy")))
                .ref();
        var wanted = List.of("A1.a", "A1.b", "B1.a").stream()
                .map(it -> new Connecting(item, ItemRef.outcome(world.north, "v9", it)))
                .toList();
        world.run(world.northLead, () -> {
            connections.connectAll(wanted);
            connections.connectAll(wanted);
            connections.connect(item, ItemRef.objective(world.north, 4), "");
        });
        assertThat(entries(world.north))
                .extracting(AuditEntry::what)
                .containsOnlyOnce("connections.linked-many", "connections.linked");
        assertThat(find(new AuditFilter(world.north, null, "link", null))
                        .getFirst()
                        .changes())
                .contains(FieldChange.of("links", null, 3));
    }

    @Test
    void anExportIsInTheTrailOfEachOrganisationBeforeItLeaves() {
        var shared = plain("Shared").with(Marking.OFFICIAL, Visibility.STATE_AND_SUMMARY);
        world.run(world.northLead, () -> library.add(world.north, shared));
        world.run(world.southLead, () -> library.add(world.south, shared));
        var all = new EvidenceFilter(null, "", ReviewState.LIVE, null, null, false, EvidenceFilter.Order.TITLE, false);
        assertThat(world.as(world.icbLead, () -> library.export(all))).hasSize(2);
        assertThat(find(new AuditFilter(null, world.icbLead.person(), null, null)))
                .extracting(AuditEntry::what, AuditEntry::organisation)
                .containsExactlyInAnyOrder(
                        tuple("evidence.exported", world.north), tuple("evidence.exported", world.south));
        var nothing = EvidenceFilter.of(world.icb);
        assertThat(world.as(world.icbLead, () -> library.export(nothing))).isEmpty();
        assertThat(find(new AuditFilter(world.icb, world.icbLead.person(), null, null)))
                .hasSize(1);
        refusing(() -> assertThatThrownBy(() -> world.as(world.icbLead, () -> library.export(all)))
                .hasStackTraceContaining("the trail is closed"));
    }

    @Test
    void withTheTrailClosedEveryChangeFailsAndChangesNothing() {
        var item = world.as(world.northLead, () -> library.add(world.north, plain("Policy")));
        var outcome = ItemRef.outcome(world.north, "v9", "A1.a");
        refusing(() -> world.run(world.northLead, () -> {
            fails(() -> library.add(world.north, plain("Another")));
            fails(() -> library.addAll(
                    world.north, List.of(new NewEvidence("1", plain("One")), new NewEvidence("2", plain("Two")))));
            fails(() -> review.judge(item.ref(), EvidencePoint.DATED, true));
            fails(() -> library.change(item.ref(), item.version(), plain("Changed")));
            fails(() -> review.submit(item.ref()));
            fails(() -> library.attach(item.ref(), "a.txt", new ByteArrayInputStream(new byte[] {'a'})));
            fails(() -> connections.connect(item.ref(), outcome, ""));
        }));
        world.run(world.northLead, () -> {
            var now = library.item(world.north, "E-0001");
            assertThat(now.title()).isEqualTo("Policy");
            assertThat(now.state()).isEqualTo(ReviewState.DRAFT);
            assertThat(now.files()).isEmpty();
            assertThat(now.points()).isEmpty();
            assertThat(library.live(world.north)).hasSize(1);
            assertThat(library.history(item.ref())).hasSize(1);
            assertThat(connections.of(outcome)).isEqualTo(Linked.NOTHING);
            assertThat(library.add(world.north, plain("Next")).reference()).isEqualTo("E-0002");
        });
    }

    @Test
    void theServingUserCannotChangeOrRemoveAnEntry() {
        world.run(world.northLead, () -> library.add(world.north, plain("Policy")));
        var serving = client("attest.db.user", "attest.db.password");
        assertThatThrownBy(() -> serving.sql("delete from audit_entry").update())
                .hasStackTraceContaining("denied");
        assertThatThrownBy(
                        () -> serving.sql("update audit_entry set what = 'x'").update())
                .hasStackTraceContaining("denied");
    }

    /** North's history as the trail's digest takes it, read as it lies in the database. */
    private Stream<String> history() {
        return client("attest.db.owner.user", "attest.db.owner.password")
                .sql(
                        "select concat_ws(' ', id, item_id, verb, changes) from evidence_history where organisation_id = ?")
                .param(world.north.toString())
                .query(String.class)
                .list()
                .stream()
                .sorted();
    }

    private void fails(Runnable change) {
        assertThatThrownBy(change::run).hasStackTraceContaining("the trail is closed");
    }

    /** Closes the trail in the database itself while something is tried. */
    private void refusing(Runnable work) {
        var owner = client("attest.db.owner.user", "attest.db.owner.password");
        owner.sql("create trigger closed_trail before insert on audit_entry for each row"
                        + " signal sqlstate '45000' set message_text = 'the trail is closed'")
                .update();
        try {
            work.run();
        } finally {
            owner.sql("drop trigger closed_trail").update();
        }
    }

    private JdbcClient client(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("attest.db.url"),
                environment.getRequiredProperty(user),
                environment.getRequiredProperty(password)));
    }

    private List<AuditEntry> entries(OrganisationId organisation) {
        return find(new AuditFilter(organisation, null, null, null));
    }

    private List<AuditEntry> find(AuditFilter filter) {
        return world.as(administrator, () -> trail.entries(filter, FIRST)).rows();
    }

    private static EvidenceDetails plain(String title) {
        return EvidenceDetails.titled(title, EvidenceKind.DESIGN).with(Content.summary("Private words"));
    }

    /** Something that happened, made for a test. */
    record MadeEvent(OrganisationId organisation, @Nullable PersonId actor) implements AuditedEvent {
        @Override
        public String what() {
            return "made.up";
        }

        @Override
        public String kind() {
            return "made";
        }

        @Override
        public String id() {
            return UUID.randomUUID().toString();
        }

        @Override
        public List<FieldChange> changes() {
            return List.of();
        }
    }
}
