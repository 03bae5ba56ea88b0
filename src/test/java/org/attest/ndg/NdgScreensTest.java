package org.attest.ndg;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
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
class NdgScreensTest {

    @Autowired
    CurrentUser currentUser;

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

    @BeforeEach
    void makeOrganisations() {
        world = new NdgWorld(currentUser, directory, ndg, Kind.GP_PRACTICE);
    }

    @Test
    void aPracticesYearGoesFromOpeningToAcceptanceByTheIcb() {
        var practice = world.practice;
        try (var browser = new Browser(port)) {
            browser.signIn(people.somebody(Role.PROVIDER_LEAD, practice.id()).email(), TestWorld.PASSWORD);
            browser.open("").see("Go to your NDG set").see("0 of 29 mandatory items");
            browser.clickLink("NDG sets to answer").see("Ten standards");
            browser.clickLink("Standard 1, evidence 1.1.1")
                    .see("Nothing is linked yet")
                    .type("text", "We keep a list.")
                    .see("Draft kept");
            browser.click("save-item").see("We keep a list.");
            assertThat(world.answer("1.1.1").values().text()).isEqualTo("We keep a list.");
            assertThat(browser.axe()).isEmpty();
            world.answer(world.lead, NdgItem::mandatory);
            browser.open(NdgLinks.standard(practice.code(), NdgWorld.YEAR, 2))
                    .see("29 of 29 mandatory items")
                    .click("confirm-2-1")
                    .see("Take back 2.1");
            browser.click("submit")
                    .see("Submit to the approver?")
                    .click("confirm")
                    .see("Submitted");

            browser.signIn(people.somebody(Role.APPROVER, practice.id()).email(), TestWorld.PASSWORD);
            browser.open("").clickLink("NDG sets to sign off").see("What you are signing");
            assertThat(browser.axe()).isEmpty();
            browser.press(By.cssSelector("#declaration label")).click("sign").see("Signed off");

            browser.signIn(people.somebody(Role.ICB_LEAD, world.icb.id()).email(), TestWorld.PASSWORD);
            browser.open("assessments").see("Organisations with the NDG set").see(practice.name());
            browser.open(NdgLinks.review(practice.code(), NdgWorld.YEAR)).see("At a glance");
            assertThat(browser.axe()).isEmpty();
            browser.click("accept").click("confirm").see("Accepted");
            browser.open("position").see("Organisations with the NDG set").see("Standards Met");
            browser.screenshot("ndg-position");
        }
        assertThat(world.overview().stage()).isEqualTo(NdgStage.ACCEPTED);
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
