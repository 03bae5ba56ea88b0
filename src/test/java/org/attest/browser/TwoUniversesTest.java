package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceMaps;
import org.attest.evidence.EvidenceTemplates;
import org.attest.evidence.Filling;
import org.attest.evidence.Renewals;
import org.attest.evidence.ReviewState;
import org.attest.evidence.TemplatedEvidence;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.NewReading;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.TemplateWorkbook;
import org.attest.shared.DsptYear;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/**
 * Two providers of one ICB: whatever one of them opens, searches or downloads, not a word of the other stands in it. What
 * counts is what the server sends, whether a browser would show it or not.
 */
@AttestTest
class TwoUniversesTest {

    private static final String MARK = TwoRegisters.MARK;
    private static final EvidenceFilter EVERYTHING =
            new EvidenceFilter(null, "", ReviewState.LIVE, null, null, false, EvidenceFilter.Order.REFERENCE, false);
    private static final DsptYear YEAR = DsptYear.of("2026-27");

    @Autowired
    TestWorld world;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Assessments assessments;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceTemplates templates;

    @Autowired
    TemplatedEvidence templated;

    @Autowired
    EvidenceMaps maps;

    @Autowired
    Renewals renewals;

    @Autowired
    TemplateWorkbook templateWorkbooks;

    @Autowired
    Connections connections;

    @Autowired
    MeasureBook measures;

    @Autowired
    TwoRegisters registers;

    @Autowired
    CurrentUser currentUser;

    @LocalServerPort
    int port;

    @Test
    void nothingOfTheOtherProviderIsSeenAnywhere() throws IOException {
        var system = world.system();
        var other = otherProvider(system);
        var otherLead = fill(other);
        fillOwn(system);
        registers.fill(system, other, otherLead);
        var found = new SoftAssertions();
        assertThat(open(otherLead).go("evidence/" + other.code() + "/E-0001").toString())
                .as("what its own lead sees")
                .contains(MARK);
        for (var person : List.of(system.lead(), system.contributor(), system.approver())) {
            var screen = open(person);
            look(screen, person, own(system.provider()), found);
            look(screen, person, foreign(other), found);
            look(screen, person, registers(system, other), found);
        }
        download(system.lead(), found);
        belowTheScreens(system, other, otherLead, found);
        registers.look(system, other, otherLead, found);
        found.assertAll();
    }

    private OpenScreen open(Somebody person) {
        return OpenScreen.of(port, person.email(), TestWorld.PASSWORD);
    }

    private void download(Somebody lead, SoftAssertions found) throws IOException {
        try (var browser = new Browser(port)) {
            browser.signIn(lead.email(), TestWorld.PASSWORD).open("returns");
            found.assertThat(words(browser.download(() -> browser.click("download-workbook"), ".xlsx")))
                    .doesNotContain(MARK);
            browser.open("evidence/map");
            found.assertThat(words(browser.download(() -> browser.click("export"), ".xlsx")))
                    .doesNotContain(MARK);
        }
    }

    /** What leaves as a file or is carried into another item asks the same questions as the screens. */
    private void belowTheScreens(TestSystem system, Organisation other, Somebody otherLead, SoftAssertions found) {
        var item = currentUser.as(otherLead.caller(), () -> library.item(other.id(), "E-0001"));
        found.assertThat(currentUser
                        .as(otherLead.caller(), () -> maps.export(other.id()))
                        .toString())
                .as("what its own lead exports")
                .contains(MARK);
        for (var person : List.of(system.lead(), system.contributor(), system.approver())) {
            currentUser.as(person.caller(), () -> {
                found.assertThat(maps.export(system.provider().id()).toString()).doesNotContain(MARK);
                found.assertThat(library.export(EVERYTHING).toString()).doesNotContain(MARK);
                found.assertThat(templated.of(item)).isEmpty();
                refused(() -> maps.export(other.id()), found);
                refused(() -> templateWorkbooks.blank(other.id(), "T18", new ByteArrayOutputStream()), found);
                refused(() -> renewals.renew(item.ref(), item.version(), item.anew(), marked("T18")), found);
                return true;
            });
        }
    }

    /** As unknown, or because the role may not do it at all. */
    private static void refused(Runnable look, SoftAssertions found) {
        found.assertThatThrownBy(look::run).isInstanceOfAny(UnknownItem.class, AccessDeniedException.class);
    }

    private Organisation otherProvider(TestSystem system) {
        var other = world.organisation(Kind.ACUTE_TRUST);
        world.attest(() -> {
            directory.setPartner(system.icb().id(), other.id(), true, "Member trust");
            return true;
        });
        return other;
    }

    private Somebody fill(Organisation other) {
        var lead = world.somebody(Role.PROVIDER_LEAD, other.id());
        save(lead, other.id(), MARK + " statement");
        currentUser.as(lead.caller(), () -> {
            var ref = new AssessmentRef(other.id(), YEAR);
            assessments.keepDraft(ref, change("A1.b", MARK + " draft", lead.id()));
            measures.record(
                    other.id(),
                    NewReading.of(
                                    "edr-coverage",
                                    YearMonth.of(2026, 10),
                                    Figure.share(1, 2),
                                    LocalDate.of(2026, 10, 31))
                            .noting(MARK + " note"));
            var details = EvidenceDetails.titled(MARK + " evidence", EvidenceKind.TEST);
            var item = templated.add(other.id(), details, marked("T18"));
            connections.connect(item.ref(), ItemRef.outcome(other.id(), "v9", "A1.a"), MARK + " note");
            return library.attach(item.ref(), MARK + ".txt", new ByteArrayInputStream((MARK + " file").getBytes()));
        });
        return lead;
    }

    /** A template in which everything that is needed carries the mark. */
    private Filling marked(String template) {
        var written = new HashMap<String, String>();
        for (var field : templates.find(template).orElseThrow().fields()) {
            if (field.required()) {
                written.put(
                        field.id(),
                        switch (field.type()) {
                            case TEXT, LONG_TEXT, PERSON -> MARK + " answer";
                            case DATE -> "2026-11-03";
                            case NUMBER, PERCENTAGE -> field.most().toPlainString();
                            case CHOICE, YES_NO -> field.choices().getFirst();
                        });
            }
        }
        return new Filling(template, written);
    }

    private static void look(OpenScreen screen, Somebody person, List<String> addresses, SoftAssertions found) {
        for (var address : addresses) {
            found.assertThat(screen.go(address).toString())
                    .as(person.role() + " at /" + address)
                    .isNotEqualTo("[]")
                    .doesNotContain(MARK);
        }
    }

    private void fillOwn(TestSystem system) {
        save(system.lead(), system.provider().id(), "Our own statement");
        currentUser.as(
                system.lead().caller(),
                () -> library.add(
                        system.provider().id(), EvidenceDetails.titled("Our own evidence", EvidenceKind.TEST)));
    }

    private void save(Somebody lead, OrganisationId organisation, String statement) {
        currentUser.as(
                lead.caller(),
                () -> assessments.save(new AssessmentRef(organisation, YEAR), change("A1.a", statement, lead.id())));
    }

    private static AnswerChange change(String outcome, String statement, PersonId owner) {
        return new AnswerChange(
                new OutcomeCode(outcome), 0, Level.ACHIEVED, statement, owner, null, Progress.IN_PROGRESS);
    }

    private static List<String> own(Organisation own) {
        return List.of(
                "",
                "assessments",
                "assessments/" + own.code() + "/2026-27",
                "evidence",
                "evidence?q=evidence",
                "evidence/" + own.code() + "/E-0001",
                "evidence/templates",
                "evidence/add",
                "evidence/forecast",
                "evidence/map",
                "returns",
                "position",
                "position?view=compare",
                "objectives/1",
                "assessments/" + own.code() + "/2026-27/check",
                "assessments/" + own.code() + "/2026-27/compare",
                "improvements",
                "measures/edr-coverage",
                "changes",
                "reminders",
                "independent",
                "people",
                "account");
    }

    private static List<String> foreign(Organisation other) {
        var assessment = "assessments/" + other.code() + "/2026-27";
        return List.of(
                assessment,
                assessment + "/A1.a",
                assessment + "/A1.b",
                assessment + "/sign-off",
                assessment + "/review",
                assessment + "/check",
                assessment + "/compare",
                assessment + "/national",
                "improvements/" + other.code() + "/2026-27",
                "ndg/" + other.code() + "/2026-27",
                "evidence?of=" + other.code(),
                "evidence/" + other.code() + "/E-0001",
                "evidence/" + other.code() + "/E-0001/change",
                "evidence/" + other.code() + "/E-0001/template",
                "evidence/" + other.code() + "/E-0001/renew",
                "evidence/map?of=" + other.code(),
                "evidence/forecast?of=" + other.code(),
                "evidence/new?link=" + ItemRef.outcome(other.id(), "v9", "A1.a").id(),
                "returns?of=" + other.code(),
                "position?of=" + other.code(),
                "position?view=compare&of=" + other.code(),
                "measures/edr-coverage/" + other.code() + "/2026-10",
                "organisations/" + other.code());
    }

    /** The registers that all share, with the part in them that each keeps to itself. */
    private static List<String> registers(TestSystem system, Organisation other) {
        var supplier = "suppliers/" + system.icb().code() + "/S-0001";
        return List.of(
                "suppliers",
                supplier,
                supplier + "/what-if",
                supplier + "/contracts/" + other.code() + "/new",
                "suppliers/proposals",
                "suppliers/expiring",
                "risks",
                "risks?of=" + other.code(),
                "risks/matrix?of=" + other.code(),
                "risks/" + other.code() + "/R-0001",
                "risks/" + other.code() + "/scale");
    }

    private static String words(Path workbook) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(new String(zip.readAllBytes()));
            }
        }
        assertThat(words).isNotEmpty();
        return words.toString();
    }
}
