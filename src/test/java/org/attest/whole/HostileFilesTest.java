package org.attest.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.ndg.NdgCatalogue;
import org.attest.organisations.OrganisationRegisters;
import org.attest.returns.FileRecognition;
import org.attest.returns.GovassureIntake;
import org.attest.returns.ReturnIntake;
import org.attest.returns.TableImports;
import org.attest.returns.TemplateIntake;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.spreadsheets.FileRefused;
import org.attest.spreadsheets.FileRefused.Reason;
import org.attest.spreadsheets.MadeWorkbook;
import org.attest.suppliers.AnswerWorkbooks;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in which a workbook comes in refuses what is not safe to read, each for its reason. */
@AttestTest
class HostileFilesTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    CurrentUser currentUser;

    @TempDir
    Path folder;

    @Test
    void noWayInReadsAFileThatIsNotSafe() throws IOException {
        clock.reset();
        for (var file : files().entrySet()) {
            for (var way : waysIn(file.getKey()).entrySet()) {
                assertThat(catchThrowable(way.getValue()::get))
                        .as("%s, %s", way.getKey(), file.getKey().getFileName())
                        .isInstanceOfSatisfying(
                                FileRefused.class, it -> assertThat(it.reason()).isEqualTo(file.getValue()));
            }
        }
    }

    private Map<Path, Reason> files() throws IOException {
        var files = new LinkedHashMap<Path, Reason>();
        files.put(
                made(
                        "entity.xlsx",
                        MadeWorkbook.plain()
                                .sheet("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet/>")),
                Reason.UNSAFE);
        files.put(made("bomb.xlsx", MadeWorkbook.plain().with("xl/bomb.xml", " ".repeat(40_000_000))), Reason.UNSAFE);
        files.put(
                made("linked.xlsx", MadeWorkbook.plain().with("xl/externalLinks/externalLink1.xml", "<a/>")),
                Reason.LINKED);
        files.put(Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3}), Reason.DAMAGED);
        return files;
    }

    private Map<String, Supplier<Object>> waysIn(Path file) {
        var name = file.getFileName().toString();
        var system = world.system();
        var own = system.provider().id();
        var catalogue = beans.getBean(Catalogue.class);
        var edition = as(system.lead(), catalogue::currentEdition);
        var ref = new AssessmentRef(own, edition.year());
        var ask = ask(system.icbLead());
        var ways = new LinkedHashMap<String, Supplier<Object>>();
        ways.put(
                "a return",
                () -> as(system.lead(), () -> bean(ReturnIntake.class).take(ref, file, name)));
        ways.put(
                "GovAssure",
                () -> as(system.lead(), () -> bean(GovassureIntake.class).take(ref, file, name)));
        ways.put(
                "a table",
                () -> as(system.lead(), () -> bean(TableImports.class).take("risks", own, file, name)));
        ways.put(
                "any file",
                () -> as(system.lead(), () -> bean(FileRecognition.class).look(own, file, name)));
        ways.put(
                "a template",
                () -> as(system.lead(), () -> bean(TemplateIntake.class).preview(own, file, name)));
        ways.put(
                "a questionnaire",
                () -> as(system.icbLead(), () -> bean(AnswerWorkbooks.class).preview(ask, file, name)));
        ways.put("levels", () -> administering(() -> catalogue.previewLevels(edition.version(), file, name)));
        ways.put("wording", () -> administering(() -> catalogue.importIndicators(edition.version(), file, name)));
        ways.put(
                "wording of NDG",
                () -> administering(() -> {
                    var ndg = bean(NdgCatalogue.class);
                    return ndg.importWording(ndg.sets().getFirst().version(), file, name);
                }));
        ways.put(
                "a register",
                () -> administering(
                        () -> bean(OrganisationRegisters.class).preview(file, name, LocalDate.of(2026, 1, 1))));
        return ways;
    }

    private java.util.UUID ask(Somebody lead) {
        return as(lead, () -> {
            var supplier = bean(SupplierRegister.class)
                    .add(lead.organisation(), SupplierDetails.named("Brightwell " + lead.id()));
            return bean(SupplierAsks.class)
                    .ask(supplier.ref(), "assurance", LocalDate.of(2027, 3, 1), null)
                    .id();
        });
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private <T> T as(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }

    private <T> T administering(Supplier<T> work) {
        var grant = new Grant(Role.ADMINISTRATOR, OrganisationId.next());
        return currentUser.as(new Caller(PersonId.next(), "Ada", Set.of(grant), Set.of()), work);
    }

    private Path made(String name, MadeWorkbook workbook) throws IOException {
        return Files.write(folder.resolve(name), workbook.bytes());
    }
}
