package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessors.AssessorLinks;
import org.attest.assessors.AuditedTrust;
import org.attest.catalogue.OutcomeCode;
import org.attest.improvements.ImprovementLinks;
import org.attest.organisations.OdsCode;
import org.attest.shared.DsptYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A trust's whole year in a real browser, from last year's answers to an agreed improvement plan, as nine people do it. */
@AttestTest
class TrustYearTest {

    private static final DsptYear YEAR = TrustYear.YEAR;
    private static final OutcomeCode BOARD = new OutcomeCode("A1.a");
    private static final OutcomeCode ROLES = new OutcomeCode("A1.b");
    private static final OutcomeCode ACCESS = new OutcomeCode("B2.a");
    private static final OutcomeCode LESSONS = new OutcomeCode("D2.a");
    private static final Instant WINTER = Instant.parse("2027-02-15T09:00:00Z");
    private static final Instant SUMMER = Instant.parse("2027-06-07T09:00:00Z");

    @Autowired
    TestWorld world;

    @Autowired
    TrustYear years;

    @Autowired
    AuditedTrust trusts;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    TestSystem system;
    OdsCode code;
    String tasks;
    Browser browser;

    @BeforeEach
    void aTrustThatSignedOffLastYear() {
        system = world.system();
        code = system.provider().code();
        tasks = AssessmentLinks.tasks(code, YEAR);
        years.sealLastYear(system);
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
        clock.reset();
        trusts.removeList();
    }

    @Test
    void aTrustGoesThroughTheWholeYear() {
        var deputy = world.somebody(Role.CONTRIBUTOR, system.provider().id());
        theLeadOpensTheYearFromLastYearsAnswers();
        changedQuestionsCarryNothingAndEvidenceFollowsTheOthers();
        theLeadConfirmsOneAnswerAndAnswersAnotherByItsIndicators();
        theLeadAssignsAnOutcomeWhoseOwnerGoesAway(deputy);
        theDeputyAnswersIt(deputy);
        theInterimPositionIsSealed();

        itIs(WINTER);
        var assessor = world.somebody(Role.ASSESSOR, system.provider().id());
        theLeadOpensAnIndependentAssessmentOfThatSeal(assessor);
        theAssessorJudgesFindsAndConcludes(assessor);
        theLeadReadsTheFinding();

        itIs(SUMMER);
        theFinalRoundIsAnsweredAndSubmitted();
        nobodyWhoHadAHandInItMaySign();
        anUnrelatedApproverSigns("final");
        theIcbQueriesOneOutcome();
        theTrustAnswersItAgainAndTheIcbAccepts();

        theLeadPlansForTheShortfall();
        theSiroSignsThePlanAndTheIcbAgreesIt();
        thePositionSaysApproachingStandards();
    }

    private void theLeadOpensTheYearFromLastYearsAnswers() {
        by(system.lead()).open(tasks).see("Start from last year").click("carry-forward");
        browser.see("From seal 1 of DSPT 2025-26");
        browser.looksRight("trust-year-carry-offer", Browser.WIDE);
        browser.click("confirm").see("38 answers are carried forward. Nobody has confirmed them yet.");
        browser.see("38 of 49 outcomes answered, of which 38 not confirmed, 0 ready");
    }

    private void changedQuestionsCarryNothingAndEvidenceFollowsTheOthers() {
        for (var changed : List.of("C1.a", "C1.b", "C1.c", "C1.d", "C1.e", "D2.a")) {
            assertThat(row(changed)).as(changed).contains("–").doesNotContain("Carried");
        }
        assertThat(row("A2.c")).contains("Achieved", "Carried, not confirmed");
        browser.open(outcome("A2.c")).see("Report of the internal auditor");
        browser.open(outcome("C1.a")).see("Nearest question, not the same");
        assertThat(browser.value("statement")).isEmpty();
        assertThat(browser.text()).doesNotContain("Alerts of the monitoring");
    }

    private void theLeadConfirmsOneAnswerAndAnswersAnotherByItsIndicators() {
        browser.open(outcome(BOARD.code())).see("Minutes of the board").see("Still true?");
        browser.click("still-true").see("A1.a is confirmed.");
        browser.open(outcome(ROLES.code())).see("Still true?").see("Suggested: none yet");
        browser.press(By.cssSelector("#indicators section:first-child fieldset:nth-of-type(1) .seg label:first-child"));
        browser.see("Suggested: Not achieved").see("Why our level differs from the suggestion");
        browser.click("save-and-next").see("Say why you set Achieved.");
        browser.choose("Not achieved");
        browser.waitUntil(() -> !browser.text().contains("Why our level differs from the suggestion"));
        browser.type("statement", "Nobody holds two of the roles.").click("save-and-next");
        browser.waitUntil(() -> browser.address().endsWith("A1.c"));
    }

    private void theLeadAssignsAnOutcomeWhoseOwnerGoesAway(Somebody deputy) {
        browser.open(outcome(LESSONS.code())).pick("owner", system.contributor().name());
        browser.type("due", "11/12/2026").leave("due").click("save-and-next");
        browser.waitUntil(() -> !browser.address().endsWith(LESSONS.code()));

        by(system.contributor()).open("account").pick("away-person", deputy.name());
        browser.type("away-until", "15/12/2026").leave("away-until").click("away-name");
        browser.see(deputy.name() + " acts for you");
    }

    private void theDeputyAnswersIt(Somebody deputy) {
        by(deputy).open("").clickLink("outcome that is yours and not ready").see("D2.a");
        browser.open(outcome(LESSONS.code())).choose("Achieved").choose("Ready");
        browser.type("statement", "Each incident ends in a review.").click("save-and-next");
        browser.waitUntil(() -> !browser.address().endsWith(LESSONS.code()));
    }

    private void theInterimPositionIsSealed() {
        by(system.lead()).open(tasks).click("submit").see("have no level yet");
        years.answerTheRest(system);
        browser.load(tasks).click("submit").see("Submit the interim round");
        browser.click("confirm").see("Submitted. The approver now sees it");
        anUnrelatedApproverSigns("interim");
    }

    private void anUnrelatedApproverSigns(String round) {
        by(system.approver()).open("").clickLink("submitted round to sign off");
        browser.see("Sign off the %s round".formatted(round)).see("What you are signing");
        browser.press(By.cssSelector("#declaration label")).click("sign").see("holds this position");
    }

    private void theLeadOpensAnIndependentAssessmentOfThatSeal(Somebody assessor) {
        trusts.addList();
        by(system.lead()).open(AssessorLinks.LIST).pick("group", AuditedTrust.GROUP);
        browser.pick("assessors", assessor.name()).leave("assessors").see("It looks at seal 1 (interim round");
        browser.click("open-independent").see("The independent assessment is open.");
    }

    private void theAssessorJudgesFindsAndConcludes(Somebody assessor) {
        var id = years.independent(assessor).id();
        by(assessor).open(AssessorLinks.sample(id)).press(proposed()).press(box("choose-A1.b"));
        browser.click("choose").see("The sample is chosen");
        browser.open(AssessorLinks.outcome(id, BOARD))
                .see("Minutes of the board")
                .choose("Not achieved");
        browser.type("note", "The minutes of three meetings are missing.").see("Draft saved");
        browser.click("save-judgement").see("A1.a is saved");
        browser.click("add-finding").type("finding-title", "Minutes are missing");
        browser.type("finding-text", "Three meetings of the year left no minute.");
        browser.pick("finding-owner", system.contributor().name());
        browser.type("finding-due", "30/09/2027").leave("finding-due");
        browser.click("confirm").see("The finding is saved").see("30 Sep 2027");
        years.agree(assessor, Set.of(ROLES, ACCESS));
        browser.open(AssessorLinks.one(id)).pick("risk", "Moderate").pick("confidence", "Medium");
        browser.press(By.cssSelector("#declaration label")).click("conclude").click("confirm");
        browser.see("Concluded: the audited position is sealed.");
        browser.looksRight("trust-year-concluded", Browser.WIDE);
    }

    private void theLeadReadsTheFinding() {
        by(system.lead())
                .open(AssessorLinks.LIST)
                .clickLink(system.provider().name())
                .see("Minutes are missing");
        browser.see(system.contributor().name()).see("Overall risk: Moderate");
    }

    private void theFinalRoundIsAnsweredAndSubmitted() {
        by(system.lead()).open(tasks).click("open-next-round").click("confirm").see("The final round is open.");
        by(system.contributor()).open(outcome(LESSONS.code())).choose("Not achieved");
        browser.type("statement", "Two reviews of the spring are not written.").click("save-and-next");
        browser.waitUntil(() -> !browser.address().endsWith(LESSONS.code()));
        by(system.lead()).open(tasks).click("submit").click("confirm").see("Submitted. The approver now sees it");
    }

    private void nobodyWhoHadAHandInItMaySign() {
        var today = LocalDate.of(2027, 6, 7);
        var delegate = world.somebody(Role.APPROVER, system.provider().id());
        years.actsFor(system.lead(), delegate.id(), today, today.plusDays(7));
        years.alsoApprover(system.lead(), today);
        years.alsoApprover(system.contributor(), today);

        isRefused(system.lead(), "You submitted this round, so another approver must sign it off.");
        browser.looksRight("trust-year-sign-off-refused", Browser.WIDE);
        isRefused(
                system.contributor(),
                "You set the level of an outcome in this round, so another approver must sign it off.");
        isRefused(delegate, "Somebody for whom you act or acted, or who acted for you, submitted this round");
    }

    private void isRefused(Somebody person, String sentence) {
        by(person)
                .open(AssessmentLinks.signOff(code, YEAR))
                .see("What you are signing")
                .see(sentence);
        assertThat(browser.all("#sign")).as("the button for " + person.name()).isEmpty();
    }

    private void theIcbQueriesOneOutcome() {
        by(system.icbLead())
                .open(AssessmentLinks.REVIEWS)
                .clickLink(system.provider().name());
        browser.see("Outcome by outcome").click("accept-outcome").see("1 accepted, 0 queried, 48 left");
        browser.type("review-words", "Which two roles, and since when?").click("query-outcome");
        browser.see("1 accepted, 1 queried, 47 left");
        browser.click("send-queries").click("confirm").see("Waits for a reply");
    }

    private void theTrustAnswersItAgainAndTheIcbAccepts() {
        by(system.lead())
                .open("")
                .clickLink("queried round to answer")
                .see("A1.b")
                .see("Queried");
        browser.open(outcome(ROLES.code())).type("reply", "The two of the night, since May.");
        browser.click("save-reply").see("Your reply on A1.b is saved.");
        browser.type("statement", "Nobody holds the two roles of the night.");
        browser.looksRight("trust-year-query", Browser.WIDE);
        browser.click("save-and-next");
        browser.waitUntil(() -> !browser.address().endsWith(ROLES.code()));
        assertThat(browser.all("#save-and-next")).as("outcomes without a query").isEmpty();
        browser.open(tasks).click("submit").click("confirm").see("Submitted. The approver now sees it");
        anUnrelatedApproverSigns("final");

        by(system.icbLead()).open("").clickLink("signed round to review").see("The two of the night, since May.");
        browser.looksRight("trust-year-review-again", Browser.NARROWEST);
        browser.click("accept-outcome").see("2 accepted, 0 queried, 47 left");
        browser.click("accept").click("confirm").see("Accepted.");
    }

    private void theLeadPlansForTheShortfall() {
        var plan = ImprovementLinks.plan(code, YEAR);
        by(system.lead())
                .open(plan)
                .see("has 1 below expected: A1.b")
                .click("start")
                .see("No action yet");
        browser.click("raise-A1-b").type("what", "Appoint both roles of the night.");
        browser.pick("owner", system.contributor().name())
                .type("due", "30/09/2027")
                .leave("due");
        browser.looksRight("trust-year-action", Browser.WIDE);
        browser.click("save").see("A-0001 Appoint both roles of the night.");
        browser.click("submit").click("confirm").see("Submitted. The approver now sees it");
    }

    private void theSiroSignsThePlanAndTheIcbAgreesIt() {
        by(system.approver()).open("").clickLink("improvement plan to sign").see("Appoint both roles");
        browser.click("sign").click("confirm").see("Signed.");
        by(system.icbLead()).open("").clickLink("improvement plan to agree").see("A-0001");
        browser.click("agree").click("confirm").see("Agreed.").see("Approaching Standards, plan agreed");
        browser.looksRight("trust-year-plan", Browser.WIDE);
    }

    private void thePositionSaysApproachingStandards() {
        browser.open("position").see(system.provider().name()).see("Approaching Standards, plan agreed");
        browser.looksRight("trust-year-position", Browser.WIDE);
        by(system.lead()).open(AssessmentLinks.compare(code, YEAR));
        browser.looksRight("trust-year-compare", Browser.WIDE);
    }

    /** Months go by with nobody at the screen. */
    private void itIs(Instant moment) {
        browser.driver().get("about:blank");
        clock.set(moment);
    }

    private Browser by(Somebody person) {
        return browser.signIn(person.email(), TestWorld.PASSWORD);
    }

    private String outcome(String outcome) {
        return tasks + "/" + outcome;
    }

    /** The line of an outcome on the task list. */
    private String row(String outcome) {
        return browser.find(By.xpath("//tr[.//a[starts-with(normalize-space(), \"%s \")]]".formatted(outcome)))
                .getText();
    }

    /** The box of an outcome that the sample proposes. */
    private static By proposed() {
        return By.xpath("//tr[contains(., 'Proposed')]//vaadin-checkbox//label");
    }

    private static By box(String id) {
        return By.xpath("//vaadin-checkbox[@id='%s']//label".formatted(id));
    }
}
