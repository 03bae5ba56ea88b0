package org.attest.ndg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.catalogue.CellProblem;
import org.attest.shared.Cancelled;
import org.attest.shared.Progress;
import org.attest.shared.Refused;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The sets that ship, and the wording that an administrator imports. */
@AttestTest
class NdgCatalogueTest {

    @Autowired
    NdgCatalogue catalogue;

    @Autowired
    AuditTrail trail;

    @Autowired
    NdgWordingRows rows;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld world;

    @TempDir
    Path folder;

    @AfterEach
    void forgetTheWording() {
        rows.deleteAll();
    }

    @Test
    void theSetsHoldAsManyItemsAsTheirSourcesCount() {
        var supplier = set(NdgCategory.IT_SUPPLIER);
        assertThat(supplier.assertions()).hasSize(33);
        assertThat(supplier.items()).hasSize(122);
        assertThat(supplier.items().stream().filter(NdgItem::mandatory)).hasSize(98);
        assertThat(supplier.items().stream().filter(NdgItem::forApproaching)).hasSize(19);
        assertThat(supplier.mayBeIncomplete()).isFalse();

        var practice = set(NdgCategory.GP);
        assertThat(practice.assertions()).hasSize(28);
        assertThat(practice.items()).hasSize(45);
        assertThat(practice.items().stream().filter(NdgItem::mandatory)).hasSize(29);
        assertThat(practice.items().stream().filter(NdgItem::forApproaching)).hasSize(19);
        assertThat(practice.mayBeIncomplete()).isTrue();
    }

    @Test
    void itemsStandInTheOrderOfTheirNumbersAndNameTheirExemptions() {
        var supplier = set(NdgCategory.IT_SUPPLIER);
        assertThat(supplier.ofAssertion("9.5"))
                .extracting(it -> it.ref().written())
                .endsWith("9.5.9", "9.5.10", "9.5.11");
        assertThat(supplier.find(new NdgRef("4.5.1")).orElseThrow().exemptBy())
                .isEqualTo(Set.of(Certificate.CYBER_ESSENTIALS_PLUS, Certificate.ISO_27001));
        assertThat(set(NdgCategory.GP).find(new NdgRef("2.1.1")).orElseThrow().exemptBy())
                .isEqualTo(Set.of(Certificate.ISO_27001, Certificate.PSN_IA));
    }

    @Test
    void eachStandardServesItsObjectiveAndNoneServesTheFirst() {
        assertThat(by(Role.PROVIDER_LEAD, () -> catalogue.standards()))
                .extracting(NdgStandard::objective)
                .containsExactly(0, 6, 6, 4, 2, 5, 4, 4, 4, 3);
    }

    @Test
    void noWordingIsInventedAndTheSupplierSetHasNoAnswerKinds() {
        assertThat(set(NdgCategory.IT_SUPPLIER).items())
                .allMatch(it -> it.kind() == null
                        && it.title()
                                .equals("Standard %d, evidence %s"
                                        .formatted(it.ref().standard(), it.ref())));
    }

    @Test
    void wordingIsImportedPerCategoryAndTakesThePlaceOfTheOldOne() throws IOException {
        var administrator =
                world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller();
        var file = file(
                "Category,Reference,Text,Answer kind",
                "IT supplier,4.5.3,We ask for a second factor.,Yes/No",
                "it supplier,4.5.4,We keep a list of passwords never used.,");
        var first = currentUser.as(administrator, () -> catalogue.importWording("v8", file, "wording.csv"));
        assertThat(first.imported()).isEqualTo(Map.of(NdgCategory.IT_SUPPLIER, 2));
        assertThat(first.withoutKind()).isEqualTo(1);

        var item = set(NdgCategory.IT_SUPPLIER).find(new NdgRef("4.5.3")).orElseThrow();
        assertThat(item.title()).isEqualTo("We ask for a second factor.");
        assertThat(item.kind()).isEqualTo(AnswerKind.YES_NO);
        assertThat(set(NdgCategory.GP).find(new NdgRef("4.5.3")).orElseThrow().title())
                .isEqualTo("Standard 4, evidence 4.5.3");

        var again = currentUser.as(administrator, () -> catalogue.importWording("v8", file, "wording.csv"));
        assertThat(again.replaced()).isEqualTo(2);
        var own = new AuditFilter(null, administrator.person(), null, null);
        assertThat(currentUser.as(administrator, () -> trail.entries(own, new Window(0, 20))
                        .rows()))
                .anyMatch(it -> it.what().equals("ndg.wording-imported"));
    }

    @Test
    void whoCancelsWhileItIsSavedHasNothingImported() throws IOException {
        var administrator =
                world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller();
        var file = file("Category,Reference,Text,Answer kind", "GP,1.1.1,One.,Text", "GP,1.1.2,Two.,Text");
        var progress = new AtomicReference<Progress>();
        progress.set(Progress.telling(it -> {
            if (it.phase() == Progress.Phase.SAVING && it.done() == 1) {
                progress.get().cancel();
            }
        }));

        assertThatThrownBy(() -> progress.get()
                        .during(() -> currentUser.as(
                                administrator, () -> catalogue.importWording("v8", file, "wording.csv"))))
                .isInstanceOf(Cancelled.class);

        assertThat(rows.findBySetVersion("v8")).isEmpty();
    }

    @Test
    void everyCellWithAProblemIsNamedAndNothingIsImported() throws IOException {
        var administrator =
                world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller();
        var file = file(
                "Category,Reference,Text,Answer kind",
                "GP,1.1.1,Good.,Text",
                "Council,1.1.1,Text.,Text",
                "GP,99.1,,Perhaps",
                "GP,1.1.4,Not in the GP set.,Text",
                "4,1.1.1,Twice.,Text");

        assertThatThrownBy(
                        () -> currentUser.as(administrator, () -> catalogue.importWording("v8", file, "wording.csv")))
                .isInstanceOfSatisfying(NdgWordingRefused.class, it -> assertThat(it.problems())
                        .extracting(CellProblem::sentence)
                        .containsExactly(
                                "Write GP or IT supplier: no other category has a list.",
                                "This is not the reference of an evidence item, such as 4.5.3.",
                                "The text is missing.",
                                "Write Yes or no, Text, Document or Date, or leave the cell empty.",
                                "The GP set has no evidence item 1.1.4.",
                                "1.1.1 stands twice for GP: first at %s."
                                        .formatted(
                                                it.problems().getFirst().place().replace("A3", "B2"))));
        assertThat(rows.findBySetVersion("v8")).isEmpty();
    }

    @Test
    void anotherFileIsRefusedWhole() throws IOException {
        var administrator =
                world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller();
        var file = file("Name,Colour", "GP,blue");
        assertThatThrownBy(
                        () -> currentUser.as(administrator, () -> catalogue.importWording("v8", file, "wording.csv")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Category, Reference, Text and Answer kind");
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("wording.csv"), List.of(lines));
    }

    private NdgSet set(NdgCategory category) {
        return by(Role.PROVIDER_LEAD, () -> catalogue.set("v8", category));
    }

    private <T> T by(Role role, java.util.function.Supplier<T> work) {
        return currentUser.as(org.attest.SystemWorld.person(org.attest.shared.OrganisationId.next(), role), work);
    }
}
