package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.browser.Browser;
import org.attest.drafts.Drafts;
import org.attest.drafts.Typed;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register in a real browser: the ICB records a supplier and its service, a provider says that it uses it. */
@AttestTest
class SupplierScreensTest {

    @Autowired
    TestWorld world;

    @Autowired
    SupplierRegister register;

    @Autowired
    Drafts drafts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void theIcbRecordsASupplierAndAProviderSaysThatItUsesIt() {
        clock.reset();
        var system = world.system();
        var address = SupplierLinks.supplier(system.icb().code(), "S-0001");
        try (var browser = new Browser(port)) {
            browser.signIn(system.icbLead().email(), TestWorld.PASSWORD)
                    .open(SupplierLinks.LIST)
                    .see("There are no suppliers yet")
                    .click("add-supplier")
                    .click("save")
                    .see("Give the supplier a name.");
            browser.type("name", "Brightwell Pathology")
                    .type("parent-group", "Brightwell Group")
                    .pick("score-safety", "5:")
                    .waitUntil(() -> keptDraft(system).containsValue("Brightwell Group"));
            browser.load(SupplierLinks.NEW).see("This is your draft");
            assertThat(browser.value("name")).isEqualTo("Brightwell Pathology");
            browser.looksRight("supplier-form", Browser.NARROWEST);
            browser.click("save").see("Saved as S-0001").see("Tier 1: critical");
            addAService(browser);
            addAnAssurance(browser);
            itGoesWrongAndIsReviewed(browser, address);
            theSecondToSaveChooses(browser, system.icb().id(), address);
            browser.looksRight("supplier", Browser.WIDE);

            browser.signIn(system.lead().email(), TestWorld.PASSWORD).open(SupplierLinks.LIST);
            browser.see("Brightwell Laboratories").looksRight("suppliers", Browser.NARROWEST);
            browser.open(address).clickButton("We use it").type("used-for", "All blood tests");
            browser.click("confirm")
                    .see("uses it")
                    .see("For: All blood tests")
                    .see("Used by fewer than 3 organisations");
            assertThat(browser.text()).doesNotContain("History");
            itKeepsItsContractToItself(browser, system);
            itProposesAndTheIcbDecides(browser, system);
        }
    }

    private static void itKeepsItsContractToItself(Browser browser, TestSystem system) {
        browser.clickLink("Add a contract of " + system.provider().name())
                .type("title", "Pathology 2026")
                .type("starts", "01/04/2026")
                .leave("starts")
                .type("ends", "31/03/2025")
                .leave("ends")
                .choose("Right to audit")
                .click("save")
                .see("The contract ends before it starts.");
        browser.type("ends", "31/03/2027").leave("ends").looksRight("supplier-contract", Browser.WIDE);
        browser.click("save").see("The contract is added.").see("Clauses missing");
    }

    private static void itProposesAndTheIcbDecides(Browser browser, TestSystem system) {
        browser.open(SupplierLinks.PROPOSALS)
                .see("Nothing is proposed.")
                .click("propose")
                .type("proposed-name", "Second Systems")
                .type("proposed-words", "Our theatre lists")
                .click("confirm")
                .see("Waits for the ICB");
        browser.signIn(system.icbLead().email(), TestWorld.PASSWORD)
                .open("")
                .see("supplier proposal")
                .open(SupplierLinks.PROPOSALS)
                .looksRight("supplier-proposals", Browser.WIDE);
        browser.clickButton("Accept").click("confirm").see("Accepted");
        browser.open(SupplierLinks.LIST).see("Second Systems").see("Tier not known");
        browser.open(SupplierLinks.EXPIRING).see("Pathology 2026").looksRight("suppliers-expiring", Browser.WIDE);
        browser.open(SupplierLinks.CONCENTRATION)
                .see("Brightwell plc")
                .looksRight("suppliers-concentration", Browser.WIDE);
        browser.clickLink("What if Brightwell Laboratories stops?")
                .see("uses Blood results of")
                .see("Pathology 2026")
                .see("Theatres")
                .looksRight("what-if", Browser.NARROWEST);
    }

    private static void itGoesWrongAndIsReviewed(Browser browser, String address) {
        browser.clickLink("Record an incident").click("save").see("Say what happened.");
        browser.type("happened", "10/11/2026").leave("happened").type("what", "Ransomware");
        browser.looksRight("supplier-incident", Browser.NARROWEST);
        browser.click("save").see("The incident is recorded.").see("Being looked for");
        browser.open(SupplierLinks.REVIEWS).see("Never reviewed").looksRight("suppliers-reviews", Browser.WIDE);
        browser.open(address).click("record-review").click("confirm");
        browser.see("The review is recorded.").see("Light review due by");
    }

    private Map<String, String> keptDraft(TestSystem system) {
        return currentUser.as(
                system.icbLead().caller(), () -> drafts.find(system.icb().id(), "supplier new")
                        .map(Typed::fields)
                        .orElse(Map.of()));
    }

    private static void addAService(Browser browser) {
        browser.clickLink("Add a service")
                .type("name", "Blood results")
                .type("pathways", "Emergency care, theatres")
                .type("rto-promised", "4")
                .type("rto-tested", "9")
                .click("save")
                .see("Say on which day the recovery was tested.");
        browser.type("tested-on", "01/10/2026").leave("tested-on");
        browser.looksRight("supplier-service", Browser.WIDE);
        browser.click("save").see("The service is added.").see("Back within 9 hours");
    }

    private static void addAnAssurance(Browser browser) {
        browser.clickLink("Add an assurance")
                .type("says", "Level 2")
                .type("expires", "01/12/2026")
                .leave("expires")
                .looksRight("supplier-assurance", Browser.WIDE)
                .click("save")
                .see("The assurance is added.")
                .see("Runs out soon");
    }

    private void theSecondToSaveChooses(Browser browser, OrganisationId icb, String address) {
        browser.open(address + "/change").type("name", "Brightwell Labs").see("Draft kept");
        currentUser.as(
                new Caller(PersonId.next(), "Colleague", Set.of(new Grant(Role.ICB_LEAD, icb)), Set.of(icb)), () -> {
                    var now = register.find(icb, "S-0001");
                    return register.change(now.ref(), now.edits(), now.details().ofGroup("Brightwell plc"));
                });
        browser.click("save")
                .see("Somebody else saved this while you were typing")
                .see("Brightwell plc");
        browser.click("keep-theirs").see("Change Brightwell Pathology");
        browser.type("name", "Brightwell Laboratories").click("save").see("Saved.");
    }
}
