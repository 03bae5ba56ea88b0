package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.components.HealthLine;
import org.attest.components.WaitsForMe.Waiting;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What becomes of a file by what the scanner says, and who may open it then. */
@AttestTest
class ScanRulesTest {

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FileRules rules;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Autowired
    Reaching reaching;

    @Autowired
    Shelf shelf;

    @Autowired
    FileStore store;

    @Autowired
    FileLimits limits;

    @Autowired
    Quota quota;

    @Autowired
    UnscannedRule unscanned;

    @Autowired
    Diary diary;

    @Autowired
    List<FrozenFiles> frozen;

    @Autowired
    KeptFiles kept;

    @Autowired
    FilesWaiting waiting;

    @Autowired
    PlatformTransactionManager transactions;

    World world;
    ItemRef item;
    StandInClamd clamd;
    VirusScanner scanner;

    @BeforeEach
    void makeTheWorld() throws IOException {
        clock.reset();
        world = new World(directory, currentUser);
        world.allowUnscanned(rules, false);
        var details = EvidenceDetails.titled("Plan", EvidenceKind.DESIGN)
                .with(Marking.OFFICIAL, Visibility.CONTENT)
                .with(SharedWith.named(world.south));
        item = world.as(world.northLead, () -> library.add(world.north, details))
                .ref();
        clamd = new StandInClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        scanner = new ClamAv("127.0.0.1:" + ((InetSocketAddress) clamd.address()).getPort(), Duration.ofSeconds(10));
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
        world.allowUnscanned(rules, false);
    }

    @Test
    void aCleanFileIsOpenToAllWhoSeeItsContent() throws IOException {
        var file = attach(scanner, "plan.txt", "harmless");
        assertThat(file.scan()).isEqualTo(ScanState.CLEAN);
        for (var reader : List.of(world.northLead, world.icbLead, world.southLead)) {
            assertThat(read(reader, file.id())).isEqualTo("harmless");
        }
    }

    @Test
    void aFileThatNobodyScannedIsOpenToItsOwnAndToOthersOnlyIfTheAdministratorAllows() throws IOException {
        var file = attach(VirusScanner.NONE, "plan.txt", "not looked at");
        assertThat(file.scan()).isEqualTo(ScanState.UNSCANNED);
        assertThat(read(world.northLead, file.id())).isEqualTo("not looked at");
        for (var other : List.of(world.icbLead, world.southLead)) {
            refused(other, file.id(), "only its own organisation may open it");
        }
        world.allowUnscanned(rules, true);
        for (var other : List.of(world.icbLead, world.southLead)) {
            assertThat(read(other, file.id())).isEqualTo("not looked at");
        }
        var changes = world.as(
                World.caller(Role.ADMINISTRATOR, world.icb),
                () -> trail.entries(new AuditFilter(null, null, "setting", null), Window.page(1, 1)));
        assertThat(changes.rows().getFirst().what()).isEqualTo("evidence.rule-changed");
        assertThat(changes.rows().getFirst().changes())
                .containsExactly(FieldChange.of("unscanned-for-others", false, true));
    }

    @Test
    void anInfectedFileKeepsItsRowSaysSoAndOpensToNobody() throws IOException {
        world.allowUnscanned(rules, true);
        var file = attach(scanner, "plan.txt", Eicar.plain());
        assertThat(file.scan()).isEqualTo(ScanState.INFECTED);
        assertThat(file.finding()).isEqualTo("Eicar-Test-Signature");
        for (var reader : List.of(world.northLead, world.northApprover, world.icbLead, world.southLead)) {
            refused(reader, file.id(), "found something harmful");
        }
        var seen = world.as(world.northLead, () -> library.item(world.north, "E-0001"));
        assertThat(seen.files()).containsExactly(file);
        assertThat(steps().getFirst().changes()).contains(FieldChange.of("scan", null, ScanState.INFECTED));
    }

    @Test
    void aScannerThatIsDownCostsNoFileAndTheFileOpensOnceItIsBack() throws IOException {
        clamd.is(StandInClamd.Mood.DIES_MIDWAY);
        var good = attach(scanner, "plan.txt", "x".repeat(100_000));
        var bad = attach(scanner, "plan.docx", Eicar.inWord());
        assertThat(List.of(good.scan(), bad.scan())).containsOnly(ScanState.QUARANTINED);
        for (var reader : List.of(world.northLead, world.icbLead)) {
            refused(reader, good.id(), "waits for the virus scanner");
        }
        assertThat(again(scanner).scanWaiting()).isZero();

        clamd.is(StandInClamd.Mood.WELL);
        clock.move(Duration.ofMinutes(5));
        assertThat(again(scanner).scanWaiting()).isGreaterThanOrEqualTo(2);
        assertThat(read(world.icbLead, good.id())).hasSize(100_000);
        refused(world.northLead, bad.id(), "found something harmful");

        var last = steps().subList(0, 2);
        assertThat(last)
                .extracting(HistoryEntry::verb)
                .containsExactlyInAnyOrder(EvidenceVerb.SCAN, EvidenceVerb.FOUND_INFECTED);
        assertThat(last).extracting(HistoryEntry::by).containsOnly(Caller.ATTEST.person());
        assertThat(entries()).extracting(AuditEntry::what).contains("evidence.scan", "evidence.found-infected");
        assertThat(waits(world.northLead))
                .containsExactly(new Waiting("evidence item of yours with a harmful file", 1, page("E-0001")));
        assertThat(waits(world.northHelper)).isEmpty();
        attach(scanner, "plan.txt", "mended");
        assertThat(waits(world.northLead)).isEmpty();
    }

    @Test
    void whatIsTooLargeForTheScannerIsNotScannedAndNotAskedAboutAgain() throws IOException {
        var file = attach(scanner, "plan.txt", "x".repeat(600 * 1024));
        assertThat(file.scan()).isEqualTo(ScanState.UNSCANNED);
        again(scanner).scanWaiting();
        assertThat(steps()).extracting(HistoryEntry::verb).doesNotContain(EvidenceVerb.SCAN);
        refused(world.icbLead, file.id(), "only its own organisation may open it");
        assertThat(read(world.northLead, file.id())).hasSize(600 * 1024);
    }

    @Test
    void filesFromBeforeThereWasAScannerAreScannedOnceThereIsOne() throws IOException {
        var file = attach(VirusScanner.NONE, "plan.txt", "older than the scanner");
        again(scanner).scanWaiting();
        assertThat(read(world.icbLead, file.id())).isEqualTo("older than the scanner");
    }

    @Test
    void aFileThatWaitsForAScannerThatWasTakenAwayIsNotScanned() throws IOException {
        clamd.is(StandInClamd.Mood.BROKEN);
        var file = attach(scanner, "plan.txt", "waits");
        again(VirusScanner.NONE).scanWaiting();
        assertThat(read(world.northLead, file.id())).isEqualTo("waits");
        refused(world.icbLead, file.id(), "only its own organisation may open it");
    }

    @Test
    void theAdministratorSeesCountsAndNoContent() {
        var administrator = World.caller(Role.ADMINISTRATOR, world.icb);
        var before = world.as(administrator, rules::overview).counts().getOrDefault(ScanState.UNSCANNED, 0L);
        attach(VirusScanner.NONE, "plan.txt", "counted");
        var now = world.as(administrator, rules::overview);
        assertThat(now.counts()).containsEntry(ScanState.UNSCANNED, before + 1);
        assertThat(now.scanned()).isFalse();
    }

    @Test
    void theHealthPageSaysWhetherTheScannerAnswers() throws IOException {
        assertThat(new ScannerHealth(VirusScanner.NONE).look().state()).isEqualTo(HealthLine.State.NOT_CONFIGURED);
        assertThat(new ScannerHealth(scanner).look().sentence()).contains("The scanner answers: ClamAV");
        clamd.close();
        assertThat(new ScannerHealth(scanner).look().state()).isEqualTo(HealthLine.State.ATTENTION);
    }

    private EvidenceFile attach(VirusScanner with, String name, String content) {
        return attach(with, name, content.getBytes());
    }

    private EvidenceFile attach(VirusScanner with, String name, byte[] content) {
        var files = new EvidenceFiles(reaching, shelf, intake(with), store, unscanned, diary, frozen, transactions);
        InputStream bytes = new ByteArrayInputStream(content);
        return world.as(world.northLead, () -> files.attach(item, name, bytes)).file();
    }

    private ScanAgain again(VirusScanner with) {
        return new ScanAgain(kept, intake(with), with, reaching, shelf, diary, currentUser, transactions);
    }

    private FileIntake intake(VirusScanner with) {
        return new FileIntake(store, limits, quota, with);
    }

    private String read(Caller reader, UUID file) throws IOException {
        try (var bytes = world.as(reader, () -> library.open(world.north, file)).bytes()) {
            return new String(bytes.readAllBytes());
        }
    }

    private void refused(Caller reader, UUID file, String because) {
        assertThatThrownBy(() -> world.as(reader, () -> library.open(world.north, file)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    private List<Waiting> waits(Caller caller) {
        return world.as(caller, waiting::waiting);
    }

    private String page(String reference) {
        var code = world.as(world.northLead, () -> directory.find(world.north)).code();
        return EvidenceLinks.item(code.code(), reference);
    }

    private List<HistoryEntry<EvidenceVerb>> steps() {
        return world.as(world.northLead, () -> library.history(item));
    }

    private List<AuditEntry> entries() {
        return world.as(
                        World.caller(Role.ADMINISTRATOR, world.icb),
                        () -> trail.entries(new AuditFilter(world.north, null, "evidence", null), Window.page(1, 50)))
                .rows();
    }
}
