package org.attest.ndg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.browser.Browser;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.NdgPositions;
import org.attest.position.NdgStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A year of one practice in a real browser, and where it then stands in the system position. */
@AttestTest
class PracticeYearTest {

    private static final Set<String> ON_SCREEN = Set.of("1.1.1", "1.1.2", "1.2.4", "9.1.1");

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Accounts accounts;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    NdgAssessments ndg;

    @Autowired
    NdgPositions positions;

    @Autowired
    TestWorld people;

    @LocalServerPort
    int port;

    NdgWorld world;
    Browser browser;

    @BeforeEach
    void makeOrganisations() {
        world = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
    }

    @Test
    void aPracticesYearGoesFromOpeningToAcceptanceByTheIcb() {
        var lead = people.somebody(Role.PROVIDER_LEAD, world.practice.id());
        try (var opened = new Browser(port)) {
            browser = opened;
            theLeadAnswersOneItemOfEachKind(lead);
            aCertificateStandsForAnAnswer();
            theLeadConfirmsAndSubmits();
            whoSubmittedMayNotSignAndAnotherDoes(lead);
            theIcbAcceptsAndThePositionShowsIt();
        }
        assertThat(world.overview().stage()).isEqualTo(NdgStage.ACCEPTED);
    }

    private void theLeadAnswersOneItemOfEachKind(Somebody lead) {
        browser.signIn(lead.email(), TestWorld.PASSWORD).open("").see("Go to your NDG set");
        browser.see("0 of 29 mandatory items").clickLink("NDG set to answer").see("Ten standards");
        browser.clickLink("Standard 1, evidence 1.1.1").see("Nothing is linked yet");
        browser.type("text", "We keep a list.").see("Draft kept");
        browser.looksRight("practice-year-item", Browser.WIDE);
        browser.click("save-item").see("We keep a list.");
        browser.clickLink("Standard 1, evidence 1.1.2").type("document", "Policies, shelf 2");
        browser.click("save-item").see("Document: Policies, shelf 2.");
        browser.clickLink("Standard 1, evidence 1.2.4")
                .choose("Yes")
                .click("save-item")
                .see("1.2.4 is saved.");
        assertThat(world.answer("1.1.1").values().text()).isEqualTo("We keep a list.");
        assertThat(world.answer("1.2.4").values().yes()).isTrue();
    }

    private void aCertificateStandsForAnAnswer() {
        browser.open(NdgLinks.item(world.practice.code(), NdgWorld.YEAR, new NdgRef("9.1.1")));
        browser.pick("certificate", "Cyber Essentials Plus").click("save-item").see("Say until when the certificate");
        browser.type("certificate-until", "31/10/2027")
                .leave("certificate-until")
                .click("save-item");
        browser.see("Exempt by certificate").see("Cyber Essentials Plus, valid until 31 Oct 2027.");
        browser.looksRight("practice-year-exempt", Browser.NARROWEST);
        world.answer(
                world.lead, it -> it.mandatory() && !ON_SCREEN.contains(it.ref().written()));
    }

    private void theLeadConfirmsAndSubmits() {
        browser.open(NdgLinks.standard(world.practice.code(), NdgWorld.YEAR, 2));
        browser.see("29 of 29 mandatory items").click("confirm-2-1").see("Take back 2.1");
        browser.looksRight("practice-year-standard", Browser.WIDE);
        browser.click("submit").see("Submit to the approver?").click("confirm").see("Submitted");
    }

    private void whoSubmittedMayNotSignAndAnotherDoes(Somebody lead) {
        var today = LocalDate.of(2026, 11, 22);
        people.attest(() -> accounts.grant(lead.id(), Role.APPROVER, world.practice.id(), today, null));
        browser.signIn(lead.email(), TestWorld.PASSWORD).open("").clickLink("NDG set to sign off");
        browser.see("You submitted this assessment, so another approver must sign it off.");
        assertThat(browser.all("#sign")).isEmpty();

        var approver = people.somebody(Role.APPROVER, world.practice.id());
        browser.signIn(approver.email(), TestWorld.PASSWORD).open("").clickLink("NDG set to sign off");
        browser.see("What you are signing");
        browser.looksRight("practice-year-sign-off", Browser.WIDE);
        browser.press(By.cssSelector("#declaration label")).click("sign").see("Signed off");
    }

    private void theIcbAcceptsAndThePositionShowsIt() {
        browser.signIn(people.somebody(Role.ICB_LEAD, world.icb.id()).email(), TestWorld.PASSWORD);
        browser.open("assessments").see("Organisations with the NDG set").see(world.practice.name());
        browser.open(NdgLinks.review(world.practice.code(), NdgWorld.YEAR)).see("At a glance");
        browser.looksRight("practice-year-review", Browser.WIDE);
        browser.click("accept").click("confirm").see("Accepted");
        browser.open("position").see("Organisations with the NDG set").see("Standards Met");
        browser.looksRight("practice-year-position", Browser.WIDE);
    }

    @Test
    void theSystemPositionCountsTheSealedSetBesideTheOutcomesAndNeverInThem() {
        world.save(world.lead, "2.1.1", NdgValues.saying(true));
        var before = world.by(world.icbLead, () -> positions.system(world.icb.id(), NdgWorld.YEAR));
        assertThat(before.columns()).hasSize(1);
        assertThat(before.columns().getFirst().sealedInWords()).isEqualTo("Not returned");

        world.as(world.lead, () -> ndg.submit(world.ref));
        world.sign();
        var position = world.by(world.icbLead, () -> positions.system(world.icb.id(), NdgWorld.YEAR));
        assertThat(position.columns().getFirst().standardInWords(2)).isEqualTo("1 of 2");
        assertThat(position.columns().getFirst().sealedInWords())
                .startsWith("Standards Not Met, ")
                .endsWith(", Signed off");
        assertThat(position.objectives())
                .filteredOn(it -> it.objective() == 1 || it.objective() == 6)
                .extracting(NdgStanding::inWords)
                .containsExactly("Not applicable", "1 of 3 in 1 organisation");

        var other = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
        assertThat(other.by(other.icbLead, () -> positions.system(other.icb.id(), NdgWorld.YEAR))
                        .columns())
                .extracting(it -> it.member().organisation())
                .containsExactly(other.practice.id());
    }
}
