package org.attest.organisations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.NewPerson;
import org.attest.accounts.OwnAccount;
import org.attest.browser.Browser;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AttestTest
class OrganisationBrowserTest {

    private static final String PASSWORD = "nine calm herons wade";

    @LocalServerPort
    int port;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    @Test
    void an_administrator_looks_an_organisation_up_and_imports_a_register() throws IOException {
        var icb = add("OB1T", "Riverbank Integrated Care Board", Kind.ICB);
        var trust = add("OB2T", "Northbridge Hospitals", Kind.ACUTE_TRUST);
        attest(() -> {
            directory.setPartner(icb.id(), trust.id(), true, "partner");
            return true;
        });
        var register = Files.writeString(folder.resolve("search.csv"), """
                Code,Organisation Name,Status,Date Of Publication,Primary Sector
                OB2T,NORTHBRIDGE HOSPITALS,25/26 Standards Met,30/06/2026,NHS Trust
                OB3T,SOUTHFIELD SURGERY,25/26 Approaching Standards,29/06/2026,GP
                OB4T,NO DATE,25/26 Standards Met,soon,GP
                """);
        try (var browser = new Browser(port)) {
            browser.signIn(administrator(icb), PASSWORD);
            browser.open("organisations?system=OB1T").see("Northbridge Hospitals");
            look(browser, "organisations");
            browser.clickLink("Northbridge Hospitals").see("ODS code OB2T").see("Riverbank Integrated Care Board");
            look(browser, "organisation");
            browser.open("organisations/OB1T").see("Partners");
            look(browser, "organisation-icb");

            browser.open("organisations/registers").see("Registers imported so far");
            browser.type("register-date", "20/11/2026").leave("register-date");
            browser.upload("register-file", register).see("search.csv");
            browser.click("look").see("Published status: none held becomes Standards Met 2025-26");
            look(browser, "register-preview");
            browser.click("apply").see("Sent back");
            look(browser, "register-receipt");
        }
        var statuses = attest(() -> directory.publishedStatuses(List.of(trust.id())));
        assertThat(statuses.get(trust.id()).status()).isEqualTo("Standards Met");
        assertThat(attest(() -> directory.findByCode(new OdsCode("OB3T")))).isEmpty();
    }

    private static void look(Browser browser, String name) {
        browser.screenshot(name + "-1280");
        browser.width(320).screenshot(name + "-320");
        browser.width(1280);
        assertThat(browser.axe()).as(name).isEmpty();
    }

    private String administrator(Organisation organisation) {
        var email = "administrator.ob@example.org";
        var link = attest(() -> accounts.add(
                new NewPerson("Ada Minster", email),
                Role.ADMINISTRATOR,
                organisation.id(),
                LocalDate.of(2026, 1, 1),
                null));
        attest(() -> {
            ownAccount.redeem(link.token(), PASSWORD);
            return true;
        });
        return email;
    }

    private Organisation add(String code, String name, Kind kind) {
        return attest(() -> directory.add(NewOrganisation.of(code, name, kind)));
    }

    private <T> T attest(Supplier<T> work) {
        return currentUser.as(Caller.ATTEST, work);
    }
}
