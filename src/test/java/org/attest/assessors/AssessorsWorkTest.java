package org.attest.assessors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessors.AuditedTrust.A1A;
import static org.attest.assessors.AuditedTrust.B2A;
import static org.attest.assessors.AuditedTrust.D1A;
import static org.attest.assessors.AuditedTrust.E1A;
import static org.attest.assessors.AuditedTrust.GROUP;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.Assessments;
import org.attest.assessments.Seal;
import org.attest.assessments.Seals;
import org.attest.assessors.AuditedTrust.Trust;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.WaitsForMe;
import org.attest.shared.AuditedEvent;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** The assessor chooses, judges, finds and concludes; nobody else does, and not for longer than agreed. */
@AttestTest
class AssessorsWorkTest {

    private static final Judgement JUDGED = new Judgement(Level.ACHIEVED, "The minutes of a year show it.");
    private static final LocalDate DUE = LocalDate.of(2027, 9, 30);

    @Autowired
    AuditedTrust trusts;

    @Autowired
    IndependentAssessments independents;

    @Autowired
    AssessorDesk desk;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    Accounts accounts;

    @Autowired
    AssessorsWaiting waiting;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventMulticaster multicaster;

    Trust trust;
    Independent opened;

    @BeforeEach
    void open() {
        trust = trusts.make();
        opened = trusts.sealedAndOpen(trust);
    }

    @AfterEach
    void tidy() {
        clock.reset();
        trusts.removeList();
    }

    @Test
    void theOwnLevelStandsBesideTheClaim() {
        assertThat(save(A1A, JUDGED)).isInstanceOf(Judged.Saved.class);

        var seen = outcome(A1A);
        assertThat(seen.claim().level()).isEqualTo(Level.NOT_ACHIEVED);
        assertThat(seen.judgement()).isEqualTo(JUDGED);
        assertThat(seen.agreement()).isEqualTo(Agreement.HIGHER);
        assertThat(overview(trust.judge()).judged()).isEqualTo(1);
    }

    @Test
    void theOrganisationLearnsNothingBeforeTheConclusion() {
        save(A1A, JUDGED);
        find("No minutes of May", null, null);
        for (var caller : List.of(trust.lead(), trust.approver(), trust.icbLead())) {
            var seen = overview(caller);
            assertThat(seen.judged()).isZero();
            assertThat(seen.findings()).isEmpty();
            assertThat(seen.mayWork()).isFalse();
        }
        assertThat(trusts.by(trust.lead(), () -> independents.outcome(opened.id(), A1A))
                        .judgement())
                .isEqualTo(Judgement.NONE);
        assertThatThrownBy(() -> trusts.by(trust.icbLead(), () -> independents.outcome(opened.id(), A1A)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void twoAssessorsDoNotOverwriteEachOtherAndTheirDraftsArePrivate() {
        var second = trusts.somebody(Role.ASSESSOR, trust.ref().organisation());
        assertThatThrownBy(() -> trusts.by(second.caller(), () -> independents.find(opened.id())))
                .isInstanceOf(UnknownItem.class);
        trusts.run(trust.lead(), () -> independents.name(opened.id(), second.id()));

        trusts.run(trust.judge(), () -> desk.keepDraft(opened.id(), A1A, JUDGED));
        assertThat(trusts.by(second.caller(), () -> desk.draft(opened.id(), A1A)))
                .isEmpty();
        trusts.run(second.caller(), () -> desk.save(opened.id(), A1A, 0, JUDGED));
        assertThatThrownBy(() -> save(A1A, 0, new Judgement(Level.NOT_ACHIEVED, "I do not agree.")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(trusts.by(trust.judge(), () -> desk.draft(opened.id(), A1A))).isPresent();
    }

    @Test
    void whenTheTimeRunsOutWhileTypingASentenceSaysSoAndNothingIsLost() {
        clock.set(Instant.parse("2027-07-01T09:00:00Z"));
        var late = trust.judgeElsewhere();

        assertThatThrownBy(() -> trusts.by(late, () -> independents.find(opened.id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> trusts.by(late, () -> desk.draft(opened.id(), A1A)))
                .isInstanceOf(UnknownItem.class);
        var answer = trusts.by(late, () -> desk.save(opened.id(), A1A, 0, JUDGED));
        assertThat(answer).isInstanceOfSatisfying(Judged.Over.class, it -> assertThat(it.sentence())
                .contains("ended on 30 June 2027", "Nothing is lost"));

        assertThat(outcome(A1A).judgement()).isEqualTo(Judgement.NONE);
        assertThat(trusts.by(trust.judge(), () -> desk.draft(opened.id(), A1A)))
                .as("shown again when the access is renewed")
                .hasValueSatisfying(it -> assertThat(it.judgement()).isEqualTo(JUDGED));
    }

    @Test
    void aFindingThatIsTypedWhenTheWorkEndsIsKeptForItsAuthorAlone() {
        var typed = new FindingDraft(A1A, null, "", "Three meetings left no minute.", Priority.HIGH, null, DUE);
        assertThat(trusts.by(trust.judge(), () -> desk.keepFinding(opened.id(), typed)))
                .isEmpty();
        clock.set(Instant.parse("2027-07-01T09:00:00Z"));
        assertThat(trusts.by(trust.judgeElsewhere(), () -> desk.keepFinding(opened.id(), typed)))
                .hasValueSatisfying(it -> assertThat(it).contains("ended on 30 June 2027", "Nothing is lost"));
        clock.reset();

        for (var other : List.of(trust.lead(), trust.approver(), trust.icbLead())) {
            assertThatThrownBy(() -> trusts.run(other, () -> desk.keepFinding(opened.id(), typed)))
                    .isInstanceOf(UnknownItem.class);
        }
        var elsewhere = new FindingDraft(D1A, null, "Not in the sample", "", Priority.LOW, null, null);
        assertThatThrownBy(() -> trusts.run(trust.judge(), () -> desk.keepFinding(opened.id(), elsewhere)))
                .isInstanceOf(UnknownItem.class);
        assertThat(drafts()).containsExactly(typed);
        var changed = find("No minutes of May", null, null);
        assertThat(drafts()).as("dropped once it is saved").isEmpty();
        var change =
                new FindingDraft(A1A, changed.id(), "No minutes of June", "They are there.", Priority.LOW, null, null);
        trusts.run(trust.judge(), () -> desk.keepFinding(opened.id(), change));
        assertThat(drafts()).containsExactly(change);
    }

    private List<FindingDraft> drafts() {
        return trusts.by(trust.judge(), () -> desk.findingDrafts(opened.id(), A1A));
    }

    @Test
    void whoHoldsASecondRoleForTheOrganisationIsNeitherNamedNorLetIn() {
        var lead = trust.system().contributor();
        trusts.run(
                Caller.ATTEST,
                () -> accounts.grant(
                        lead.id(), Role.ASSESSOR, trust.ref().organisation(), LocalDate.of(2026, 11, 1), DUE));
        assertThat(trusts.by(trust.lead(), () -> independents.opening(trust.ref()))
                        .assessors())
                .extracting(it -> it.id())
                .containsExactly(trust.assessor().id());
        assertThatThrownBy(() -> trusts.run(trust.lead(), () -> independents.name(opened.id(), lead.id())))
                .isInstanceOf(AssessorRefused.class);

        var both = new Caller(
                trust.assessor().id(),
                "Both",
                Set.of(
                        new Grant(Role.ASSESSOR, trust.ref().organisation()),
                        new Grant(Role.CONTRIBUTOR, trust.ref().organisation())),
                Set.of());
        assertThatThrownBy(() -> trusts.by(both, () -> independents.find(opened.id())))
                .isInstanceOf(UnknownItem.class);
        assertThat(trusts.by(both, () -> desk.save(opened.id(), A1A, 0, JUDGED)))
                .isInstanceOfSatisfying(
                        Judged.Over.class, it -> assertThat(it.sentence()).contains("another role"));
    }

    @Test
    void onlyTheLeadOpensAndOnlyAnAssessorIsNamed() {
        var other = trusts.make();
        trusts.seal(other);
        assertThatThrownBy(() ->
                        trusts.by(other.lead(), () -> independents.open(other.ref(), GROUP, Set.of(PersonId.next()))))
                .isInstanceOf(AssessorRefused.class);
        assertThatThrownBy(() ->
                        trusts.by(trust.lead(), () -> independents.open(other.ref(), GROUP, Set.of(PersonId.next()))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> trusts.by(
                        other.lead(),
                        () -> independents.open(
                                other.ref(),
                                "No such group",
                                Set.of(other.assessor().id()))))
                .hasMessageContaining("no such audit list");
    }

    @Test
    void theSampleIsCompletedByExactlyAsManyAsTheListAsks() {
        assertThat(overview(trust.judge()).toChoose()).isEqualTo(1);
        for (var wrong : List.of(Set.<OutcomeCode>of(), Set.of(A1A), Set.of(D1A, E1A))) {
            assertThatThrownBy(() -> choose(wrong)).isInstanceOf(AssessorRefused.class);
        }
        choose(Set.of(D1A));
        choose(Set.of(E1A));
        assertThat(overview(trust.judge()).sample())
                .extracting(it -> it.outcome().code())
                .containsExactly(A1A, B2A, E1A);
        save(E1A, new Judgement(Level.ACHIEVED, null));
        assertThatThrownBy(() -> choose(Set.of(D1A))).hasMessageContaining("E1.a cannot leave the sample");
    }

    @Test
    void coverageProposesWhatWasNotLookedAtInOtherYears() {
        assertThat(trusts.by(trust.judge(), () -> independents.candidates(opened.id())))
                .allSatisfy(it -> assertThat(it.lastSampled()).isNull())
                .filteredOn(Candidate::proposed)
                .singleElement()
                .satisfies(it -> assertThat(it.outcome().code().principle()).isNotIn("A1", "B2"));
    }

    @Test
    void aFindingHasAnOwnerOfTheOrganisationAndAnOutcomeOfTheSample() {
        var owner = trust.system().lead().id();
        assertThat(trusts.by(trust.judge(), () -> desk.owners(opened.id())))
                .extracting(it -> it.id())
                .contains(owner)
                .doesNotContain(trust.assessor().id());
        var finding = find("No minutes of May", owner, DUE);
        assertThat(finding.reference()).isEqualTo("F1");
        assertThatThrownBy(() -> find("Stranger", trust.system().icbLead().id(), DUE))
                .hasMessageContaining("somebody of this organisation");
        assertThatThrownBy(() -> trusts.by(trust.judge(), () -> desk.addFinding(opened.id(), finding(E1A, "x", null))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> find("", owner, DUE)).isInstanceOf(Refused.class);

        trusts.run(
                trust.judge(),
                () -> desk.changeFinding(
                        opened.id(), finding.id(), finding.version(), finding(B2A, "No minutes of June", owner)));
        assertThat(outcome(B2A).findings())
                .extracting(it -> it.details().title())
                .containsExactly("No minutes of June");
        assertThatThrownBy(() -> trusts.run(
                        trust.judge(),
                        () -> desk.changeFinding(opened.id(), finding.id(), 0, finding(A1A, "Too late", owner))))
                .isInstanceOf(ChangedMeanwhile.class);
        trusts.run(trust.judge(), () -> desk.removeFinding(opened.id(), finding.id()));
        assertThat(overview(trust.judge()).findings()).isEmpty();
    }

    @Test
    void theConclusionNamesWhatIsMissingOneAfterTheOther() {
        assertThatThrownBy(this::conclude).hasMessageContaining("Choose 1 outcome");
        choose(Set.of(D1A));
        save(A1A, JUDGED);
        assertThatThrownBy(this::conclude).hasMessageContaining("Missing: B2.a, D1.a");
        save(B2A, new Judgement(Level.NOT_ACHIEVED, null));
        save(D1A, new Judgement(Level.NOT_ACHIEVED, null));
        assertThatThrownBy(this::conclude).hasMessageContaining("overall risk");
        assertThatThrownBy(() -> weigh("Terrible")).hasMessageContaining("Substantial, Moderate");
        weigh("Moderate");
        var finding = find("No minutes of May", null, null);
        assertThatThrownBy(this::conclude).hasMessageContaining("Missing: F1");
        trusts.run(
                trust.judge(),
                () -> desk.changeFinding(
                        opened.id(),
                        finding.id(),
                        finding.version(),
                        finding(A1A, "No minutes of May", trust.system().lead().id())));
        assertThat(conclude().kind()).isEqualTo(Seal.Kind.AUDITED);
    }

    @Test
    void theConclusionSealsAnAuditedPositionBesideTheOrganisationsOwn() {
        var seal = concluded();

        var position = trusts.by(trust.lead(), () -> seals.open(seal.id()));
        assertThat(seal.basis().restsOn()).isEqualTo(opened.seal());
        assertThat(position.answer(A1A).orElseThrow().level()).isEqualTo(Level.ACHIEVED);
        assertThat(position.answer(A1A).orElseThrow().statement()).isEqualTo(JUDGED.note());
        assertThat(position.answer(E1A).orElseThrow().statement()).startsWith("Claimed of");
        assertThat(trusts.by(trust.lead(), () -> seals.verify(seal.id()))).isTrue();
        assertThat(trusts.by(trust.lead(), () -> seals.of(trust.ref())))
                .extracting(Seal::id)
                .containsExactly(opened.seal());
        assertThat(trusts.by(trust.approver(), () -> assessments.overview(trust.ref()))
                        .latestSeal())
                .satisfies(it -> assertThat(it.id()).isEqualTo(opened.seal()));
    }

    @Test
    void afterTheConclusionNothingChangesAndTheOrganisationSeesWhatWasFound() {
        concluded();

        assertThat(save(A1A, 1, new Judgement(Level.NOT_ACHIEVED, "Second thoughts.")))
                .isInstanceOfSatisfying(Judged.Over.class, it -> assertThat(it.sentence())
                        .contains("was concluded on 22 November 2026"));
        assertThatThrownBy(() -> weigh("Limited")).isInstanceOf(AssessorRefused.class);
        assertThatThrownBy(() -> find("Late", null, null)).isInstanceOf(AssessorRefused.class);

        var lead = overview(trust.lead());
        assertThat(lead.judged()).isEqualTo(3);
        assertThat(lead.findings()).extracting(it -> it.details().title()).containsExactly("No minutes of May");
        assertThat(lead.about().overall().summary()).isNotNull();
        var icb = overview(trust.icbLead());
        assertThat(icb.judged()).isEqualTo(3);
        assertThat(icb.about().overall().risk()).isEqualTo("Moderate");
        assertThat(icb.about().overall().summary()).isNull();
        assertThat(icb.findings()).isEmpty();
    }

    @Test
    void theWorkingPapersReadBackWithEveryLevelFindingAndHash() throws IOException {
        var other = trusts.make();
        var item = trusts.evidence(other, "Restore tests", A1A);
        var file = trusts.attach(other, item, "results.txt", "passed");
        trust = other;
        opened = trusts.sealedAndOpen(other);
        concluded();

        var bytes = trusts.by(trust.judge(), () -> independents.workingPapers(opened.id()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(text(book.getSheet("Cover")))
                    .contains("OFFICIAL-SENSITIVE", trust.system().provider().name(), "Moderate");
            assertThat(text(book.getSheet("Sample")))
                    .contains("A1.a", "Achieved", JUDGED.note(), "Higher than claimed");
            assertThat(text(book.getSheet("Findings")))
                    .contains("F1", "No minutes of May", trust.system().lead().name());
            assertThat(text(book.getSheet("Evidence")))
                    .contains("E-0001", file.hash().hex());
            assertThat(text(book.getSheet("Indicators"))).contains("Not answered");
        }
        assertThatThrownBy(() -> trusts.by(trust.judgeElsewhere(), () -> independents.workingPapers(opened.id())))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void eachStepIsToldToTheTrailAndNoWordsAre() {
        var told = new ArrayList<AuditedEvent>();
        ApplicationListener<PayloadApplicationEvent<?>> trail = event -> {
            if (event.getPayload() instanceof AuditedEvent it) {
                told.add(it);
            }
        };
        multicaster.addApplicationListener(trail);
        try {
            trusts.run(trust.judge(), () -> desk.keepDraft(opened.id(), A1A, JUDGED));
            concluded();
            trusts.by(trust.judge(), () -> independents.workingPapers(opened.id()));
        } finally {
            multicaster.removeApplicationListener(trail);
        }
        assertThat(new HashSet<>(told.stream().map(AuditedEvent::what).toList()))
                .containsExactlyInAnyOrder(
                        "assessors.sample-chosen",
                        "assessors.judged",
                        "assessors.weighed",
                        "assessors.finding-added",
                        "assessments.audited",
                        "assessors.concluded",
                        "assessors.exported");
        assertThat(told.toString()).doesNotContain("minutes");
        assertThat(told)
                .filteredOn(it -> it.what().equals("assessments.audited"))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.actor()).isEqualTo(trust.assessor().id()));
    }

    @Test
    void theLeadSaysWhatWasDoneAboutAFindingOnceAndOnlyAfterTheConclusion() {
        var early = find("No minutes of May", trust.system().lead().id(), DUE);
        assertThatThrownBy(() -> close(trust.lead(), early, "Found and filed."))
                .hasMessageContaining("after the conclusion");
        concluded();
        for (var caller : List.of(trust.judge(), trust.icbLead(), trust.approver())) {
            assertThatThrownBy(() -> close(caller, early, "Found and filed.")).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> close(trust.lead(), early, "  ")).hasMessageContaining("Say what was done");

        close(trust.lead(), early, "Found and filed.");
        var seen = overview(trust.judge()).findings().stream()
                .filter(it -> it.id().equals(early.id()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.closing()).extracting(it -> it.how()).isEqualTo("Found and filed.");
        assertThat(seen.isLate(DUE.plusDays(1))).isFalse();
        assertThatThrownBy(() -> close(trust.lead(), early, "Again.")).hasMessageContaining("was closed on");
    }

    @Test
    void theWorkWaitsForTheAssessorAndItsFindingsForTheLeadWhenTheirDayComesNear() {
        assertThat(waitsFor(trust.judge())).containsExactly("independent assessment to carry out");
        concluded();
        assertThat(waitsFor(trust.judge())).isEmpty();
        assertThat(waitsFor(trust.lead())).isEmpty();

        clock.set(Instant.parse("2027-09-10T09:00:00Z"));
        assertThat(waitsFor(trust.lead())).containsExactly("finding of an independent assessment that is due");
        overview(trust.lead()).findings().forEach(it -> close(trust.lead(), it, "Found and filed."));
        assertThat(waitsFor(trust.lead())).isEmpty();
    }

    private List<String> waitsFor(Caller caller) {
        return trusts.by(caller, () -> waiting.waiting().stream()
                .map(WaitsForMe.Waiting::sentence)
                .toList());
    }

    private Finding close(Caller caller, Finding finding, String how) {
        return trusts.by(caller, () -> independents.close(opened.id(), finding.id(), how));
    }

    private Seal concluded() {
        choose(Set.of(D1A));
        save(A1A, JUDGED);
        save(B2A, new Judgement(Level.NOT_ACHIEVED, null));
        save(D1A, new Judgement(Level.NOT_ACHIEVED, null));
        weigh("Moderate");
        find("No minutes of May", trust.system().lead().id(), DUE);
        return conclude();
    }

    private Seal conclude() {
        return trusts.by(trust.judge(), () -> independents.conclude(opened.id(), "This is what I found."));
    }

    private void weigh(String risk) {
        trusts.run(
                trust.judge(),
                () -> independents.weigh(opened.id(), new Overall(risk, "High", "Sound, but the minutes are thin.")));
    }

    private void choose(Set<OutcomeCode> outcomes) {
        trusts.run(trust.judge(), () -> independents.choose(opened.id(), outcomes));
    }

    private Judged save(OutcomeCode outcome, Judgement judgement) {
        return save(outcome, outcome(outcome).version(), judgement);
    }

    private Judged save(OutcomeCode outcome, long basedOn, Judgement judgement) {
        return trusts.by(trust.judge(), () -> desk.save(opened.id(), outcome, basedOn, judgement));
    }

    private Finding find(String title, PersonId owner, LocalDate due) {
        var details =
                new FindingDetails(A1A, title, "The minutes of one month are missing.", Priority.HIGH, owner, due);
        return trusts.by(trust.judge(), () -> desk.addFinding(opened.id(), details));
    }

    private static FindingDetails finding(OutcomeCode outcome, String title, PersonId owner) {
        return new FindingDetails(outcome, title, "The minutes of one month are missing.", Priority.HIGH, owner, DUE);
    }

    private SampledOutcome outcome(OutcomeCode outcome) {
        return trusts.by(trust.judge(), () -> independents.outcome(opened.id(), outcome));
    }

    private IndependentOverview overview(Caller caller) {
        return trusts.by(caller, () -> independents.find(opened.id()));
    }

    private static String text(Sheet sheet) {
        var formatter = new DataFormatter();
        var text = new StringBuilder();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\n')));
        return text.toString();
    }
}
