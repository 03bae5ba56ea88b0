package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Grounds;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorAnswers;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.WaitsForMe;
import org.attest.evidence.EvidenceLibrary;
import org.attest.position.OrganisationColumn;
import org.attest.position.Positions;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A return that came by mail is loaded by the ICB, and is nobody's word until somebody else says that it is true. */
@AttestTest
class OnBehalfTest {

    private static final OutcomeCode A1A = new OutcomeCode("A1.a");

    @Autowired
    TestWorld world;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ReturnWorkbook workbook;

    @Autowired
    ReturnIntake intake;

    @Autowired
    ReturnsOnBehalf onBehalf;

    @Autowired
    Assessments assessments;

    @Autowired
    Catalogue catalogue;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Positions positions;

    @Autowired
    List<WaitsForMe> waiting;

    TestSystem system;
    AssessmentRef ref;
    Caller icbLead;
    Caller second;
    Caller approver;
    Path filled;

    @BeforeEach
    void aWorkbookIsFilledInAndComesByMail() {
        system = world.system();
        ref = new AssessmentRef(system.provider().id(), ReturnWorld.YEAR);
        icbLead = overseer(system.icbLead());
        second = overseer(world.somebody(Role.ICB_LEAD, system.icb().id()));
        approver = system.approver().caller();
        filled = Edit.of(export(icbLead), it -> it.set(Edit.OUTCOMES, "A1.a", "Level", "Achieved")
                .set(Edit.OUTCOMES, "A1.a", "Statement", "As in the mail.")
                .add(Edit.EVIDENCE, "Title", "Theirs", "Kind", "Test", "Classification", "OFFICIAL"));
    }

    @Test
    void itIsLoadedUnconfirmedTheApproverSignsAndItCounts() {
        var receipt = loaded();

        assertThat(receipt.tally().changed()).isEqualTo(1);
        assertThat(receipt.lines())
                .anySatisfy(it -> assertThat(it.note()).isEqualTo(ProblemKind.NOT_ON_BEHALF.brief()));
        assertThat(answer().level()).isEqualTo(Level.ACHIEVED);
        assertThat(answer().waitsForSignature()).isTrue();
        assertThat(column().sealedInWords()).isEqualTo("Not returned; ? 1 level loaded for it, unconfirmed");
        assertThat(by(icbLead, () -> positions.system(system.icb().id(), ReturnWorld.YEAR))
                        .quality()
                        .loadedUnconfirmed())
                .hasSize(1);
        assertThat(shown()).isEqualTo("Achieved, loaded for it, unconfirmed");
        assertThat(sentences(approver)).contains("return that was loaded for you to sign");

        assertThat(by(approver, () -> onBehalf.sign(receipt.taken().id()))).isEqualTo(1);

        assertThat(answer().unconfirmed()).isFalse();
        assertThat(column().loadedInWords()).isNull();
        assertThat(shown()).isEqualTo("Not returned");
        assertThat(find(approver, receipt).state()).isEqualTo(OnBehalf.State.SIGNED);
        assertThat(sentences(approver)).doesNotContain("return that was loaded for you to sign");
    }

    @Test
    void theMailIsEvidenceOfTheIcbAndTheReceiptSaysWhoSentIt() {
        var shown = find(icbLead, loaded());

        assertThat(shown.arrival().sentBy()).isEqualTo("Sam, sam@trust.example");
        assertThat(by(icbLead, () -> library.item(system.icb().id(), shown.mail()))
                        .details()
                        .title())
                .startsWith("Mail with a return, sent by Sam");
        assertThat(shown.loadedBy()).isEqualTo(icbLead.person());
    }

    @Test
    void theMailIsKeptAsTheMailProgramSavedIt() {
        var mail = file("Our return.eml", "From: Sam <sam@trust.example>\nDate: Mon, 2 Nov 2026\n\nPlease load it.");

        var taken = take(filled, mail).taken().id();

        var item = by(icbLead, () -> onBehalf.find(taken)).mail();
        var files = by(icbLead, () -> library.item(system.icb().id(), item)).files();
        assertThat(files).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Our return.eml");
            assertThat(it.mediaType()).isEqualTo("message/rfc822");
        });
    }

    @Test
    void aMailThatEvidenceRefusesKeepsNoWorkbookAndARefusedWorkbookFilesNoMail() {
        var mail = file("mail.eml", "From: somebody");
        assertThatThrownBy(() -> take(filled, mail)).hasMessageContaining("the content is something else");
        assertThat(by(icbLead, () -> onBehalf.list(new Window(0, 9)))).isEmpty();

        var other = new AssessmentRef(world.system().provider().id(), ReturnWorld.YEAR);
        var before = evidence();
        assertThatThrownBy(() -> by(
                        icbLead,
                        () -> onBehalf.take(
                                ref, Edit.of(foreign(other), _ -> {}), "theirs.xlsx", arrival(), pdf(), "mail.pdf")))
                .hasMessageContaining("another organisation");
        assertThat(evidence()).isEqualTo(before);
    }

    @Test
    void whoeverLoadedItNeitherSignsNorConfirmsIt() {
        var receipt = loaded();
        var id = receipt.taken().id();
        by(icbLead, () -> attach(receipt));
        var twice =
                new Caller(icbLead.person(), "Twice", Set.of(new Grant(Role.APPROVER, ref.organisation())), Set.of());

        assertThatThrownBy(() -> by(icbLead, () -> onBehalf.confirm(id)))
                .hasMessageStartingWith("You loaded this return");
        assertThatThrownBy(() -> by(twice, () -> onBehalf.sign(id))).hasMessageStartingWith("You loaded this return");
        assertThatThrownBy(() -> by(twice, () -> onBehalf.reject(id, "No.")))
                .hasMessageStartingWith("You loaded this return");
        assertThat(answer().unconfirmed()).isTrue();
    }

    @Test
    void aSecondPersonConfirmsItAgainstALetterOnly() {
        var receipt = loaded();
        var id = receipt.taken().id();
        assertThatThrownBy(() -> by(second, () -> onBehalf.confirm(id))).hasMessage("Attach the signed letter first.");
        assertThat(sentences(second)).doesNotContain("loaded return to confirm against its letter");

        by(icbLead, () -> attach(receipt));
        assertThat(sentences(second)).contains("loaded return to confirm against its letter");
        assertThat(by(second, () -> onBehalf.confirm(id))).isEqualTo(1);
        assertThat(answer().unconfirmed()).isFalse();
        assertThatThrownBy(() -> by(approver, () -> onBehalf.sign(id))).isInstanceOf(Refused.class);
    }

    @Test
    void rejectingWithAReasonPutsNothingBack() {
        var receipt = loaded();
        var id = receipt.taken().id();
        assertThatThrownBy(() -> by(approver, () -> onBehalf.reject(id, " "))).hasMessageStartingWith("Say why");

        by(approver, () -> onBehalf.reject(id, "Not our figures."));
        assertThat(answer().level()).isEqualTo(Level.ACHIEVED);
        assertThat(answer().unconfirmed()).isTrue();
        assertThat(find(icbLead, receipt).reason()).isEqualTo("Not our figures.");
        assertThat(column().loadedInWords()).isEqualTo("1 level loaded for it, unconfirmed");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        loaded();

        assertThat(take(filled, pdf()).tally().applied()).isZero();
    }

    @Test
    void whatTheIcbCannotSeeIsAskedAboutAndNeverRubbedOut() {
        var key = by(
                system.lead().caller(),
                () -> IndicatorKey.of(catalogue.asked("v9").get(A1A).getFirst()));
        var ours = new Grounds(
                "Our reason.", IndicatorAnswers.of(Map.of(key, new IndicatorAnswer(Indication.TRUE, "Our comment."))));
        by(system.lead().caller(), () -> {
            var now = assessments.answer(ref, A1A);
            return assessments.save(
                    ref, new AnswerChange(A1A, now.version(), null, "Ours.", null, null, now.progress(), ours));
        });

        var preview = take(filled, pdf());
        assertThat(preview.tally().applied()).isZero();
        var row = preview.rows().stream()
                .map(Decided::row)
                .filter(it -> it.reference().equals("A1.a"))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells())
                .filteredOn(it -> it.column() == ReturnColumn.STATEMENT)
                .allSatisfy(it -> {
                    assertThat(it.end()).isEqualTo(CellEnd.CONFLICT);
                    assertThat(it.now()).isEqualTo(ConcealedCells.MARK);
                });

        var chosen = by(
                icbLead,
                () -> intake.choose(
                        preview.taken().id(),
                        List.of(new Choice(row.sheet(), row.number(), ReturnColumn.STATEMENT, true))));
        by(icbLead, () -> intake.apply(chosen.taken().id(), chosen.fingerprint()));

        assertThat(answer().statement()).isEqualTo("As in the mail.");
        assertThat(answer().grounds()).isEqualTo(ours);
        assertThat(take(filled, pdf()).tally().applied()).isZero();
    }

    @Test
    void onlyWhoBroughtItAppliesItAndStrangersLearnNothing() {
        var preview = take(filled, pdf());
        var id = preview.taken().id();
        for (var caller : List.of(second, system.lead().caller())) {
            assertThatThrownBy(() -> by(caller, () -> intake.apply(id, preview.fingerprint())))
                    .isInstanceOf(UnknownItem.class);
        }
        var elsewhere = world.system();
        for (var caller : List.of(
                overseer(elsewhere, elsewhere.icbLead()), elsewhere.approver().caller())) {
            assertThatThrownBy(() -> by(caller, () -> onBehalf.find(id))).isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> by(caller, () -> intake.taken(id))).isInstanceOf(UnknownItem.class);
        }
        var own = new AssessmentRef(system.icb().id(), ReturnWorld.YEAR);
        assertThatThrownBy(
                        () -> by(icbLead, () -> onBehalf.take(own, filled, "own.xlsx", arrival(), pdf(), "mail.pdf")))
                .isInstanceOf(UnknownItem.class);
    }

    private Receipt loaded() {
        var preview = take(filled, pdf());
        var applied = by(icbLead, () -> intake.apply(preview.taken().id(), preview.fingerprint()));
        return ((Applied.Done) applied).receipt();
    }

    private Preview take(Path file, Path mail) {
        return by(
                icbLead,
                () -> onBehalf.take(
                        ref,
                        file,
                        "return.xlsx",
                        arrival(),
                        mail,
                        mail.getFileName().toString()));
    }

    private static Arrival arrival() {
        return new Arrival("Sam, sam@trust.example", LocalDate.of(2026, 11, 20), "Called back on a number we hold.");
    }

    private boolean attach(Receipt receipt) {
        onBehalf.attachLetter(receipt.taken().id(), file("letter.pdf", "%PDF-1.7\n2 0 obj\n"), "letter.pdf");
        return true;
    }

    private OnBehalf find(Caller caller, Receipt receipt) {
        return by(caller, () -> onBehalf.find(receipt.taken().id()));
    }

    private Answer answer() {
        return by(system.lead().caller(), () -> assessments.answer(ref, A1A));
    }

    private OrganisationColumn column() {
        return by(icbLead, () -> positions.system(system.icb().id(), ReturnWorld.YEAR)).columns().stream()
                .filter(it -> it.member().organisation().equals(ref.organisation()))
                .findFirst()
                .orElseThrow();
    }

    /** The cell of the heat map, and that it is counted as not returned. */
    private String shown() {
        var position = by(icbLead, () -> positions.system(system.icb().id(), ReturnWorld.YEAR));
        assertThat(position.tally().met()).isZero();
        var place = position.columns().indexOf(column());
        return position.rows().getFirst().cells().get(place).inWords();
    }

    private List<String> sentences(Caller caller) {
        return by(caller, () -> waiting.stream()
                .flatMap(it -> it.waiting().stream())
                .map(WaitsForMe.Waiting::sentence)
                .toList());
    }

    private int evidence() {
        return by(icbLead, () -> library.live(system.icb().id())).size();
    }

    private Path foreign(AssessmentRef other) {
        return export(Caller.ATTEST, other);
    }

    private Path export(Caller caller) {
        return export(caller, ref);
    }

    private Path export(Caller caller, AssessmentRef of) {
        try {
            var file = Files.createTempFile("return", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                by(caller, () -> workbook.export(of, out));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pdf() {
        return file("mail.pdf", "%PDF-1.7\n1 0 obj\n");
    }

    private static Path file(String name, String content) {
        try {
            return Files.writeString(
                    Files.createTempDirectory("paper").resolve(name), content, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Caller overseer(Somebody lead) {
        return overseer(system, lead);
    }

    private static Caller overseer(TestSystem of, Somebody lead) {
        return new Caller(
                lead.id(),
                lead.name(),
                Set.of(new Grant(Role.ICB_LEAD, of.icb().id())),
                Set.of(of.icb().id(), of.provider().id()));
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
