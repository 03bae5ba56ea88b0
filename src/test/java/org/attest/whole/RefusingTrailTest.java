package org.attest.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.assessments.Seals;
import org.attest.assessments.Stage;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.comments.Audience;
import org.attest.comments.Comments;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.NewEvidence;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.ImprovementWorld;
import org.attest.improvements.NewAction;
import org.attest.improvements.PlanStage;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnWorkbook;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The database refuses entries of the trail: then nothing that should be in it happens. */
@AttestTest
class RefusingTrailTest {

    private static final OutcomeCode OUTCOME = new OutcomeCode("A1.a");

    @Autowired
    TestWorld world;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    Catalogue catalogue;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    Comments comments;

    @Autowired
    ReturnWorkbook workbook;

    @Autowired
    ReturnIntake intake;

    @Autowired
    ImprovementWorld improvements;

    @Autowired
    ImprovementPlan plans;

    @Value("${attest.db.url}")
    String url;

    @Value("${attest.db.owner.user}")
    String owner;

    @Value("${attest.db.owner.password}")
    String ownerPassword;

    @TempDir
    Path folder;

    TestSystem system;
    AssessmentRef ref;
    Caller lead;

    @BeforeEach
    void makeTheWorld() {
        system = world.system();
        ref = new AssessmentRef(system.provider().id(), DsptYear.of("2026-27"));
        lead = system.lead().caller();
    }

    @AfterEach
    void letItWriteAgain() throws SQLException {
        trail("grant insert on audit_entry to 'attest'@'127.0.0.1'");
    }

    private void refuse() throws SQLException {
        trail("revoke insert on audit_entry from 'attest'@'127.0.0.1'");
    }

    private void trail(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    void nothingIsAnswered() throws SQLException {
        refuse();
        assertThatThrownBy(() -> as(lead, () -> assessments.save(ref, change(OUTCOME, 0, Level.ACHIEVED))))
                .hasStackTraceContaining("denied");
        assertThat(as(lead, () -> assessments.answer(ref, OUTCOME)).level()).isNull();
    }

    @Test
    void noneOfManyItemsIsAdded() throws SQLException {
        var details = EvidenceDetails.titled("Minutes", EvidenceKind.OPERATION);
        var rows = List.of(new NewEvidence("row 1", details), new NewEvidence("row 2", details));
        refuse();
        assertThatThrownBy(() -> as(lead, () -> library.addAll(ref.organisation(), rows)))
                .hasStackTraceContaining("denied");
        assertThat(as(lead, () -> library.live(ref.organisation()))).isEmpty();
    }

    @Test
    void nothingIsLinked() throws SQLException {
        var item = as(
                lead, () -> library.add(ref.organisation(), EvidenceDetails.titled("Minutes", EvidenceKind.OPERATION)));
        var outcome = ItemRef.outcome(ref.organisation(), "v9", "A1.a");
        refuse();
        assertThatThrownBy(() -> as(lead, () -> connections.connectAll(List.of(new Connecting(item.ref(), outcome)))))
                .hasStackTraceContaining("denied");
        assertThat(as(lead, () -> connections.of(item.ref())).items()).isEmpty();
    }

    @Test
    void nothingIsSaid() throws SQLException {
        var outcome = ItemRef.outcome(ref.organisation(), "v9", "A1.a");
        refuse();
        assertThatThrownBy(() -> as(lead, () -> comments.say(outcome, "Unheard.", Audience.TEAM, List.of())))
                .hasStackTraceContaining("denied");
        assertThat(as(lead, () -> comments.of(outcome)).comments()).isEmpty();
    }

    @Test
    void nothingIsImported() throws SQLException, IOException {
        var file = changedWorkbook();
        var preview = as(lead, () -> intake.take(ref, file, "return.xlsx"));
        refuse();
        assertThatThrownBy(() -> as(lead, () -> intake.apply(preview.taken().id(), preview.fingerprint())))
                .hasStackTraceContaining("denied");
        assertThat(as(lead, () -> assessments.answer(ref, OUTCOME)).level()).isNull();
    }

    @Test
    void nothingIsSigned() throws SQLException {
        var all = as(lead, () -> catalogue.framework("v9")).outcomes().keySet().stream()
                .map(it -> change(it, 0, Level.NOT_ACHIEVED))
                .toList();
        as(lead, () -> assessments.saveAll(ref, all));
        as(lead, () -> {
            assessments.submit(ref);
            return true;
        });
        refuse();
        var approver = system.approver().caller();
        assertThatThrownBy(() -> as(approver, () -> assessments.signOff(ref, "I declare this.")))
                .hasStackTraceContaining("denied");
        assertThat(as(approver, () -> assessments.overview(ref)).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(as(approver, () -> seals.of(ref))).isEmpty();
    }

    @Test
    void nothingIsPlanned() throws SQLException {
        var trust = improvements.planned(1);
        refuse();
        var action = new NewAction(trust.gaps().getFirst(), "More", null, null);
        assertThatThrownBy(() -> as(trust.lead(), () -> plans.raise(trust.ref(), action)))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> improvements.submitted(trust)).hasStackTraceContaining("denied");
        assertThat(improvements.plan(trust).stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(improvements.plan(trust).actions()).hasSize(1);
    }

    private Path changedWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        as(lead, () -> workbook.export(ref, out));
        var file = folder.resolve("return.xlsx");
        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()));
                var to = Files.newOutputStream(file)) {
            for (var row : book.getSheet("Outcomes")) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals("A1.a")) {
                    row.getCell(3).setCellValue("Achieved");
                }
            }
            book.write(to);
        }
        return file;
    }

    private static AnswerChange change(OutcomeCode outcome, long basedOn, Level level) {
        return new AnswerChange(outcome, basedOn, level, "What we do.", null, null, Progress.READY);
    }

    private <T> T as(Caller caller, java.util.function.Supplier<T> act) {
        return currentUser.as(caller, act);
    }
}
