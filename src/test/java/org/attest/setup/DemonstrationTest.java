package org.attest.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Delegations;
import org.attest.accounts.PersonRow;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.IndicatorAnswers;
import org.attest.assessments.Reviews;
import org.attest.assessments.SharedVerdicts;
import org.attest.assessments.Stage;
import org.attest.assessors.IndependentAssessments;
import org.attest.catalogue.Standing;
import org.attest.comments.Comments;
import org.attest.connections.Connections;
import org.attest.improvements.ActionFilter;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.Actions;
import org.attest.improvements.Funding;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.Milestone;
import org.attest.improvements.MilestoneFilter;
import org.attest.improvements.MilestoneStanding;
import org.attest.improvements.Milestones;
import org.attest.improvements.PlanStage;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgStage;
import org.attest.ndg.NdgYear;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.PublishedRegister;
import org.attest.position.OrganisationColumn;
import org.attest.position.Positions;
import org.attest.position.SystemPosition;
import org.attest.reports.BoardPack;
import org.attest.reports.PackLine;
import org.attest.risks.RiskRegister;
import org.attest.shared.DsptYear;
import org.attest.shared.FinancialYear;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Money;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.suppliers.AskFilter;
import org.attest.suppliers.AskStanding;
import org.attest.suppliers.AssuranceStanding;
import org.attest.suppliers.Expiring;
import org.attest.suppliers.ExpiryPipeline;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierRow;
import org.attest.suppliers.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the demonstration shows; it is made once, through the front doors, and never again. */
@AttestTest
class DemonstrationTest {

    private static final DsptYear YEAR = DsptYear.of("2026-27");

    @Autowired
    Demonstration demonstration;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    Delegations delegations;

    @Autowired
    SharedVerdicts verdicts;

    @Autowired
    Assessments assessments;

    @Autowired
    Reviews reviews;

    @Autowired
    IndependentAssessments independents;

    @Autowired
    ImprovementPlan plans;

    @Autowired
    Milestones milestones;

    @Autowired
    Funding funding;

    @Autowired
    Actions actions;

    @Autowired
    RiskRegister risks;

    @Autowired
    NdgAssessments ndg;

    @Autowired
    Comments comments;

    @Autowired
    Connections connections;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    ExpiryPipeline pipeline;

    @Autowired
    SupplierAsks asks;

    @Autowired
    PublishedRegister published;

    @Autowired
    BoardPack packs;

    @Autowired
    Positions positions;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @BeforeEach
    void tellTheStory() {
        clock.reset();
        currentUser.as(Caller.ATTEST, demonstration::makeOnce);
    }

    @Test
    void itIsMadeOnlyOnce() {
        assertThat(currentUser.as(Caller.ATTEST, demonstration::makeOnce)).isFalse();
    }

    @Test
    void practicesAndASupplierStandAtDifferentStagesOfTheirSets() {
        assertThat(List.of("ZZG1", "ZZG2", "ZZS1"))
                .extracting(it ->
                        as(Role.PROVIDER_LEAD, it, () -> ndg.overview(set(it))).stage())
                .containsExactly(NdgStage.ACCEPTED, NdgStage.OPEN, NdgStage.SUBMITTED);
        var begun = as(Role.PROVIDER_LEAD, "ZZG2", () -> ndg.overview(set("ZZG2")));
        assertThat(begun.met()).isBetween(1, begun.mandatory() - 1);
        var proved = begun.item(begun.set().ofStandard(3).getFirst().ref());
        assertThat(as(Role.PROVIDER_LEAD, "ZZG2", () -> connections.of(proved)).items())
                .hasSize(1);
    }

    @Test
    void suppliersOfEveryTierHaveContractsAndCertificatesThatRunOut() {
        var first = new Window(0, 50);
        var rows = as(Role.PROVIDER_LEAD, "ZZ1", () -> suppliers.list(SupplierFilter.ALL, first))
                .rows();
        assertThat(rows).hasSize(9).extracting(SupplierRow::tier).contains(Tier.values());
        assertThat(rows).extracting(SupplierRow::assurance).contains(AssuranceStanding.values());
        assertThat(as(Role.PROVIDER_LEAD, "ZZ1", () -> pipeline.contracts(first))
                        .rows())
                .extracting(Expiring::what)
                .containsExactly("Pathology services", "Patient record 2022 to 2027");
        assertThat(as(Role.PROVIDER_LEAD, "ZZ1", () -> pipeline.certificates(first))
                        .rows())
                .hasSize(3);
    }

    @Test
    void suppliersAreAskedAndAnswerOnTimeLateOrThroughTheIcb() {
        var asked = as(Role.ICB_LEAD, "ZZ0", () -> asks.list(AskFilter.ALL, new Window(0, 25)))
                .rows();
        assertThat(asked).extracting(it -> it.ask().standing()).contains(AskStanding.values());
        assertThat(asked).anyMatch(it -> Long.valueOf(1).equals(it.challenges()));
        assertThat(asked).anyMatch(it -> it.ask().latest() == 2);
    }

    @Test
    void theInventedRegisterSaysSomethingOfSomeSuppliers() {
        assertThat(as(Role.ICB_LEAD, "ZZ0", () -> published.historyOf(new OdsCode("ZZS2"))))
                .hasSize(1);
        assertThat(as(Role.ICB_LEAD, "ZZ0", () -> published.historyOf(new OdsCode("ZZS5"))))
                .isEmpty();
    }

    @Test
    void risksHaveATrendAndOneOverToleranceIsAccepted() {
        var risk = as(
                Role.PROVIDER_LEAD, "ZZ1", () -> risks.risk(organisation("ZZ1").id(), "R-0001"));
        assertThat(risk.acceptedUntil()).isNotNull();
        assertThat(as(Role.PROVIDER_LEAD, "ZZ1", () -> risks.ratings(risk.ref())))
                .hasSize(4);
    }

    @Test
    void theProgrammeHasMilestonesOfEveryStandingMoneyThatAddsUpAndActionsFromEverySource() {
        var year = FinancialYear.containing(UkDates.day(clock.instant()));
        var shown = as(Role.ICB_LEAD, "ZZ0", () -> milestones.list(MilestoneFilter.ALL, new Window(0, 100)))
                .rows();
        assertThat(shown)
                .extracting(Milestone::standing)
                .contains(
                        MilestoneStanding.ON_TIME,
                        MilestoneStanding.SLIPPED,
                        MilestoneStanding.LATE,
                        MilestoneStanding.DONE);
        assertThat(as(Role.ICB_LEAD, "ZZ0", () -> funding.totals(year)).all().allocated())
                .isGreaterThan(Money.ofPounds(1_000_000));
        assertThat(as(Role.ICB_LEAD, "ZZ0", () -> actions.list(ActionFilter.OPEN, new Window(0, 100)))
                        .rows())
                .extracting(it -> it.source().origin())
                .contains(ActionOrigin.SUPPLIER, ActionOrigin.RISK);
    }

    @Test
    void manyIndicatorsAreAnsweredAndSomeLevelsDifferFromTheSuggestionWithAReason() {
        var answers = as(Role.PROVIDER_LEAD, "ZZ1", () -> assessments.answers(year("ZZ1")));
        var grounded = answers.stream()
                .filter(it -> !it.grounds().indicators().equals(IndicatorAnswers.NONE))
                .toList();
        assertThat(grounded).hasSizeGreaterThan(12);
        assertThat(List.of("ZZ1", "ZZ2", "ZZ4", "ZZ6", "ZZ7"))
                .anySatisfy(it -> assertThat(as(Role.PROVIDER_LEAD, it, () -> assessments.answers(year(it))))
                        .anyMatch(answer -> answer.grounds().reason() != null));
    }

    @Test
    void carriedAnswersWaitForSomebodyToSayThatTheyAreStillTrue() {
        assertThat(as(Role.PROVIDER_LEAD, "ZZ3", () -> assessments.answers(year("ZZ3"))))
                .anyMatch(it -> it.unconfirmed() && it.level() != null)
                .anyMatch(it -> !it.unconfirmed() && it.level() != null);
    }

    @Test
    void theIcbHasQueriedTwoOutcomesOfOneReturnAndIsHalfWayThroughAnother() {
        assertThat(as(Role.PROVIDER_LEAD, "ZZ9", () -> reviews.queries(year("ZZ9"))))
                .extracting(it -> it.outcome().code())
                .containsExactlyInAnyOrder("B5.c", "B2.a");
        assertThat(as(Role.PROVIDER_LEAD, "ZZ9", () -> assessments.overview(year("ZZ9")))
                        .stage())
                .isEqualTo(Stage.QUERIED);
        assertThat(as(Role.PROVIDER_LEAD, "ZZ2", () -> reviews.queries(year("ZZ2"))))
                .isEmpty();
    }

    @Test
    void anIndependentAssessmentIsConcludedWithAnOpenAndAClosedFindingAndAnotherGoesOn() {
        var done = as(Role.PROVIDER_LEAD, "ZZ7", () -> independents.list()).getFirst();
        assertThat(done.about().isConcluded()).isTrue();
        var overview = as(
                Role.PROVIDER_LEAD, "ZZ7", () -> independents.find(done.about().id()));
        assertThat(overview.findings()).extracting(it -> it.closing() != null).containsExactly(false, true);
        assertThat(overview.sample()).hasSize(12).anyMatch(it -> it.evidence() > 0);
        assertThat(as(Role.PROVIDER_LEAD, "ZZ4", () -> independents.list())
                        .getFirst()
                        .about()
                        .isConcluded())
                .isFalse();
    }

    @Test
    void onePlanIsAgreedAndAnotherIsADraft() {
        assertThat(as(Role.PROVIDER_LEAD, "ZZ1", () -> plans.find(year("ZZ1")))
                        .orElseThrow()
                        .stage())
                .isEqualTo(PlanStage.AGREED);
        assertThat(as(Role.PROVIDER_LEAD, "ZZ9", () -> plans.find(year("ZZ9")))
                        .orElseThrow()
                        .stage())
                .isEqualTo(PlanStage.DRAFT);
    }

    @Test
    void evidenceOfOthersIsUsedByNameAndThroughTheSystemLibrary() {
        var outcome = ItemRef.outcome(organisation("ZZ4").id(), "v9", "A4.a");
        assertThat(as(Role.PROVIDER_LEAD, "ZZ4", () -> connections.of(outcome)).items())
                .anyMatch(it ->
                        it.item().organisation().equals(organisation("ZZ1").id()));
        assertThat(as(
                        Role.PROVIDER_LEAD,
                        "ZZ4",
                        () -> connections.search(
                                ItemKind.EVIDENCE, organisation("ZZ4").id(), "monitoring service")))
                .anyMatch(it ->
                        it.item().organisation().equals(organisation("ZZ0").id()));
    }

    @Test
    void theIcbIsToldThatOneSharedItemStandsBehindTwoVerdicts() {
        assertThat(as(Role.ICB_LEAD, "ZZ0", () -> verdicts.differing(year("ZZ0").year())))
                .singleElement()
                .satisfies(it -> assertThat(it.levels())
                        .extracting(held -> held.organisation().code().code())
                        .containsExactlyInAnyOrder("ZZ1", "ZZ4"));
    }

    @Test
    void theBoardHadTwoPacksAndTwoReturnsCameSince() {
        var icb = organisation("ZZ0").id();
        assertThat(as(Role.BOARD_READER, "ZZ0", () -> packs.list(icb)))
                .extracting(PackLine::number, PackLine::year)
                .containsExactly(tuple(2, YEAR), tuple(1, YEAR.previous()));

        var then = as(Role.BOARD_READER, "ZZ0", () -> packs.issued(icb, 2)).figures();
        var now = as(Role.ICB_LEAD, "ZZ0", () -> positions.system(icb, YEAR));
        assertThat(now.columns())
                .filteredOn(it -> it.returned()
                        && then.columns().stream()
                                .anyMatch(before -> before.member()
                                                .organisation()
                                                .equals(it.member().organisation())
                                        && !before.returned()))
                .extracting(it -> it.member().code())
                .containsExactlyInAnyOrder("ZZ2", "ZZ9");
    }

    @Test
    void mostStandALittleBetterThanLastYearAndTwoSlipped() {
        var icb = organisation("ZZ0").id();
        var before = met(as(Role.ICB_LEAD, "ZZ0", () -> positions.system(icb, YEAR.previous())));
        var now = met(as(Role.ICB_LEAD, "ZZ0", () -> positions.system(icb, YEAR)));

        assertThat(now.keySet()).containsExactlyInAnyOrder("ZZ1", "ZZ2", "ZZ4", "ZZ5", "ZZ7", "ZZ9");
        var slipped =
                now.keySet().stream().filter(it -> now.get(it) < before.get(it)).toList();
        assertThat(slipped).containsExactlyInAnyOrder("ZZ4", "ZZ5");
        assertThat(now)
                .allSatisfy((code, share) ->
                        assertThat(share - before.get(code)).as(code).isBetween(-12.0, 10.0));
    }

    @Test
    void sinceTheLatestPackSomeLevelsWentUpAndOneDown() {
        var icb = organisation("ZZ0").id();
        var then = as(Role.BOARD_READER, "ZZ0", () -> packs.issued(icb, 2)).figures();
        var now = as(Role.ICB_LEAD, "ZZ0", () -> positions.system(icb, YEAR));

        var moved = standings(then, "ZZ7").entrySet().stream()
                .filter(it -> standings(now, "ZZ7").get(it.getKey()) != it.getValue())
                .collect(Collectors.partitioningBy(it -> it.getValue() == Standing.BELOW, Collectors.counting()));
        assertThat(moved).isEqualTo(Map.of(true, 3L, false, 1L));
    }

    /** Of each that has returned, in hundredths of the known expected levels. */
    private static Map<String, Double> met(SystemPosition position) {
        return position.columns().stream()
                .filter(OrganisationColumn::returned)
                .map(it -> it.member().code())
                .collect(Collectors.toMap(Function.identity(), code -> {
                    var known = standings(position, code).values().stream()
                            .filter(it -> it != Standing.EXPECTED_NOT_KNOWN)
                            .toList();
                    return 100.0
                            * known.stream().filter(it -> it != Standing.BELOW).count()
                            / known.size();
                }));
    }

    private static Map<String, Standing> standings(SystemPosition position, String code) {
        var codes = position.columns().stream().map(it -> it.member().code()).toList();
        return position.rows().stream()
                .collect(Collectors.toMap(
                        it -> it.outcome().code().code(),
                        it -> it.cells().get(codes.indexOf(code)).standing()));
    }

    @Test
    void peopleTalkAboutOutcomesAndActForEachOther() {
        var outcome = ItemRef.outcome(organisation("ZZ2").id(), "v9", "B2.a");
        assertThat(as(Role.PROVIDER_LEAD, "ZZ2", () -> comments.of(outcome)).comments())
                .hasSize(1);
        assertThat(as(Role.PROVIDER_LEAD, "ZZ5", () -> delegations.mine()).given())
                .hasSize(1);
    }

    private <T> T as(Role role, String code, Supplier<T> work) {
        var organisation = organisation(code);
        var person = currentUser.as(Caller.ATTEST, () -> accounts.peopleOf(organisation.id())).stream()
                .filter(it -> it.memberships().stream()
                        .anyMatch(held ->
                                held.role() == role && held.organisation().equals(organisation.id())))
                .map(PersonRow::person)
                .findFirst()
                .orElseThrow();
        var overseen = currentUser.as(Caller.ATTEST, () -> directory.reporting(organisation.id())).stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
        var caller = new Caller(person.id(), person.name(), Set.of(new Grant(role, organisation.id())), overseen);
        return currentUser.as(caller, work);
    }

    private Organisation organisation(String code) {
        return currentUser
                .as(Caller.ATTEST, () -> directory.findByCode(new OdsCode(code)))
                .orElseThrow();
    }

    private AssessmentRef year(String code) {
        return new AssessmentRef(organisation(code).id(), YEAR);
    }

    private NdgYear set(String code) {
        return new NdgYear(organisation(code).id(), YEAR);
    }
}
