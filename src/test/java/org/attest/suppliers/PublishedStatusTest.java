package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OrganisationRegisters;
import org.attest.organisations.PublishedRegister;
import org.attest.organisations.PublishedStatus;
import org.attest.shared.DsptYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What the national register says of a supplier is held by its ODS code, and stands apart from its assurances. */
@AttestTest
class PublishedStatusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    SupplierRegister register;

    @Autowired
    Assurances assurances;

    @Autowired
    OrganisationRegisters registers;

    @Autowired
    PublishedRegister published;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @Test
    void theRowOfASuppliersCodeIsTickedByItselfAndItsStatusIsReadByEveryPartner() throws IOException {
        clock.reset();
        var world = new SupplierWorld(systems, currentUser);
        var code = new OdsCode("8S" + world.icbCode);
        var supplier = world.as(
                world.icbLead,
                () -> register.add(
                        world.icb,
                        new SupplierDetails("Brightwell Pathology", null, code, null, null, Scores.UNKNOWN, null)));
        var file = Files.writeString(
                folder.resolve("register.csv"),
                "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                        + code.code().toLowerCase() + ",BRIGHTWELL PATHOLOGY,25/26 Standards Met,26/06/2026,Company\n"
                        + "8SELSEWHERE,SOMEBODY ELSE,25/26 Standards Met,26/06/2026,Company\n");
        var receipt = currentUser.as(Caller.ATTEST, () -> {
            var preview = registers.preview(file, "register.csv", DAY);
            return registers.apply(preview, preview.ticked());
        });
        assertThat(receipt.added()).isEqualTo(1);
        assertThat(receipt.unmatched()).isEqualTo(1);
        assertThat(world.as(world.northHelper, () -> published.historyOf(code)))
                .containsExactly(
                        new PublishedStatus("Standards Met", new DsptYear(2025), LocalDate.of(2026, 6, 26), DAY));
        assertThat(world.as(world.northHelper, () -> assurances.of(supplier.ref())))
                .isEmpty();
    }
}
