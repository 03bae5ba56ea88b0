package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.evidence.WholeEvidence;
import org.attest.improvements.WholeActions;
import org.attest.improvements.WholeFunding;
import org.attest.improvements.WholeMilestones;
import org.attest.measures.MeasureBook;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.risks.WholeRegister;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
import org.attest.suppliers.OwnSuppliers;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two providers of one ICB: a table that one of them imports names rows, people, words and imports of the other. It changes
 * none of them, and is answered as if they did not exist.
 */
@AttestTest
class TwoUniversesTableTest {

    private static final String MARK = "Zweiteswelt";
    private static final List<String> TABLES = List.of(
            "risks",
            "readings",
            "actions",
            "milestones",
            "funding",
            "evidence",
            "own-suppliers",
            "suppliers",
            "services",
            "assurances");
    private static final Window FIRST = new Window(0, 25);

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    WholeRegister risks;

    @Autowired
    WholeActions actions;

    @Autowired
    WholeMilestones milestones;

    @Autowired
    WholeFunding funding;

    @Autowired
    WholeEvidence evidence;

    @Autowired
    MeasureBook measures;

    @Autowired
    OwnSuppliers ownSuppliers;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    SupplierServices services;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    TestSystem system;
    Organisation other;
    Somebody otherLead;

    @BeforeEach
    void makeTheWorlds() {
        clock.reset();
        system = world.system();
        other = world.organisation(Kind.ACUTE_TRUST);
        world.attest(() -> {
            directory.setPartner(system.icb().id(), other.id(), true, "Member trust");
            return true;
        });
        otherLead = world.somebody(Role.PROVIDER_LEAD, other.id());
        suppliers(system, "Shared Systems");
        fill(ours("risks"), theirs("risks"), "Title,If,Then,Resulting in,Owner", "%1$s %2$d,%1$s,%1$s,%1$s,%3$s");
        fill(ours("actions"), theirs("actions"), "Title,Owner,Progress,Source", "%1$s %2$d,%3$s,%1$s,%1$s");
        fill(
                ours("milestones"),
                theirs("milestones"),
                "Title,Objective,Due,Owner,Success criteria",
                "%1$s %2$d,4,31/03/2027,%3$s,%1$s");
        fill(
                ours("funding"),
                theirs("funding"),
                "Scheme,FY,Objective,Budget,Benefits",
                "%1$s %2$d,2026/27,4,%2$d,%1$s");
        fill(
                ours("evidence"),
                theirs("evidence"),
                "Title,Kind,Classification,Owner,Summary",
                "%1$s %2$d,Design,OFFICIAL,%3$s,%1$s");
        fill(
                ours("readings"),
                theirs("readings"),
                "Measure,Period,Value,Note",
                "Policies in date,2026-0%2$d,9%2$d%%,%1$s");
        fill(
                ours("own-suppliers"),
                theirs("own-suppliers"),
                "Reference,Supplier,Service,We use it for,Contract,Proposed correction",
                "S-0001,Shared Systems,Shared service,%1$s,%1$s %2$d,");
        theirs("own-suppliers")
                .applied(Brought.csv(
                        "Reference,Supplier,Proposed correction",
                        "S-0001,Shared Systems," + MARK + " correction",
                        "," + MARK + " supplier,"));
    }

    /** Three rows for the other one, one for ours. */
    private void fill(Brought ours, Brought theirs, String headers, String row) {
        var rows = new ArrayList<>(List.of(headers));
        for (var number = 1; number <= 3; number++) {
            rows.add(row.formatted(MARK, number, otherLead.name()));
        }
        assertThat(theirs.applied(Brought.csv(rows.toArray(String[]::new)))
                        .tally()
                        .sentBack())
                .isZero();
        assertThat(ours.applied(Brought.csv(
                                headers, row.formatted("Ours", 1, system.lead().name())))
                        .tally()
                        .sentBack())
                .isZero();
    }

    @Test
    void aRowThatNamesWhatIsTheOthersIsAnsweredAsIfItNamedNothing() {
        var elsewhere = world.system();
        suppliers(elsewhere, "Elsewhere One", "Elsewhere Two");
        var before = theirState();
        var found = new SoftAssertions();
        var risk = "Title,If,Then,Resulting in";
        alike(found, "risks", "Reference," + risk, "%s,Anew,a,b,c", "R-0003", "R-9999");
        alike(found, "risks", risk, "%s,a,b,c", MARK + " 2", "Nobody's 2");
        alike(found, "risks", "Reference,If", "R-0001,%s", MARK, "Nobody's");
        alike(found, "risks", risk + ",Owner", "Anew,a,b,c,%s", otherLead.name(), "Nobody Atall");
        alike(found, "risks", risk + ",Owner", "Anew,a,b,c,%s", otherLead.email(), "nobody@example.org");
        alike(found, "risks", risk + ",Linked to", "Anew,a,b,c,%s", "R-0003", "R-9999");
        alike(found, "actions", "Reference,Title", "%s,Anew", "A-0003", "A-9999");
        alike(found, "actions", "Title", "%s", MARK + " 2", "Nobody's 2");
        alike(found, "actions", "Title,Owner", "Anew,%s", otherLead.name(), "Nobody Atall");
        alike(found, "actions", "Title,Owner", "Anew,%s", otherLead.email(), "nobody@example.org");
        alike(found, "actions", "Title,Source", "Anew,%s", MARK, "Nobody's");
        alike(found, "milestones", "Reference,Title", "%s,Anew", "M-0003", "M-9999");
        alike(found, "milestones", "Title,Objective,Due", "%s,4,31/03/2027", MARK + " 2", "Nobody's 2");
        alike(found, "milestones", "Title,Objective,Due,Organisation", "Anew,4,31/03/2027,%s", code(), "ZZ9");
        alike(found, "funding", "Reference,Scheme", "%s,Anew", "F-0003", "F-9999");
        alike(found, "funding", "Scheme,FY,Objective", "%s,2026/27,4", MARK + " 2", "Nobody's 2");
        alike(found, "funding", "Scheme,FY,Objective,Organisation", "Anew,2026/27,4,%s", other.name(), "Nobody Trust");
        alike(found, "evidence", "Reference,Title", "%s,Anew", "E-0003", "E-9999");
        alike(found, "evidence", "Title,Kind,Classification", "%s,Design,OFFICIAL", MARK + " 2", "Nobody's 2");
        alike(found, "evidence", "Title,Kind,Classification,Organisation", "Anew,Design,OFFICIAL,%s", code(), "ZZ9");
        alike(
                found,
                "readings",
                "Organisation,Measure,Period,Value",
                "%s,Policies in date,Jun 2026,90%%",
                code(),
                "ZZ9");
        alike(found, "own-suppliers", "Supplier", "%s", MARK + " supplier", "Nobody's supplier");
        alike(found, "own-suppliers", "Supplier", "%s", "Elsewhere Two", "Nobody's supplier");
        alike(found, "own-suppliers", "Reference,Contract", "S-0001,%s", MARK + " 2", "Nobody's 2");
        alike(found, "own-suppliers", "Reference,Contract", "%s,Agreed", "S-0002", "S-9999");
        alike(found, "own-suppliers", "Reference,Service", "S-0001,%s", MARK, "Nobody's");
        alike(found, "own-suppliers", "Reference,Proposed correction", "S-0001,%s", MARK + " correction", "Nobody's");
        var march = ours("readings").preview(Brought.csv("Measure,Period,Value", "Policies in date,2026-03,93%"));
        found.assertThat(march.rows()).extracting(TableRow::kind).containsExactly(TableRow.Kind.NEW);
        found.assertThat(theirState()).isEqualTo(before);
        found.assertThat(ourState())
                .doesNotContain(other.id().toString())
                .doesNotContain(otherLead.id().toString());
        found.assertAll();
    }

    /** Ours brings two tables that differ in one word, and applies one: what is said of both is the same. */
    private void alike(SoftAssertions found, String table, String headers, String row, String theirs, String nobodys) {
        var brought = ours(table);
        var unknown = told(brought.preview(Brought.csv(headers, row.formatted(nobodys))), nobodys);
        var preview = brought.preview(Brought.csv(headers, row.formatted(theirs)));
        found.assertThat(told(preview, theirs))
                .as("%s, %s: %s", table, headers, theirs)
                .isEqualTo(unknown);
        brought.applied(preview);
    }

    /** Without the word that was brought. */
    private static String told(TablePreview preview, String word) {
        return "%s %s %s %s"
                .formatted(preview.rows(), preview.problems(), preview.unread(), preview.appliedBefore() == null)
                .replaceAll("(?i)" + Pattern.quote(word), Matcher.quoteReplacement("?"));
    }

    @Test
    void whatTheOtherImportedAndHowItMatchedItsColumnsHelpsNobody() {
        var odd = Brought.csv("Gizmo,Cause,Event,Effect", MARK + " odd,a,b,c");
        var theirs = theirs("risks");
        var open = theirs.preview(odd);
        currentUser.as(
                otherLead.caller(),
                () -> imports.match(
                        open.taken().id(), Map.of(RiskColumns.TITLE, 0, "cause", 1, "event", 2, "effect", 3)));
        var done = theirs.applied(theirs.preview(odd));
        assertThat(theirs.preview(odd).unread()).isEmpty();
        assertThat(theirs.preview(odd).appliedBefore()).isNotNull();

        var again = ours("risks").preview(odd);
        assertThat(again.appliedBefore()).isNull();
        assertThat(again.unread()).containsExactly("Gizmo");

        currentUser.as(system.lead().caller(), () -> {
            for (var id : List.of(open.taken().id(), done.taken().id())) {
                asUnknown(id, imports::preview);
                asUnknown(id, imports::taken);
                asUnknown(id, imports::receipt);
                asUnknown(id, imports::drop);
                asUnknown(id, it -> imports.match(it, Map.of()));
                asUnknown(id, it -> imports.apply(it, open.fingerprint(), Set.of()));
            }
            return true;
        });
    }

    private static void asUnknown(UUID theirs, Consumer<UUID> asked) {
        assertThat(refusal(() -> asked.accept(theirs))).isEqualTo(refusal(() -> asked.accept(UUID.randomUUID())));
    }

    @Test
    void anImportForTheOtherOrForTheSharedRegisterIsRefusedAsForNobody() {
        var before = theirState();
        var file = Brought.csv("Reference,Supplier,Title", "S-0001,Taken over,Taken over");
        currentUser.as(system.lead().caller(), () -> {
            for (var table : TABLES) {
                for (var foreign : List.of(other.id(), system.icb().id())) {
                    assertThat(refusals(table, foreign, file)).isEqualTo(refusals(table, OrganisationId.next(), file));
                }
            }
            return true;
        });
        assertThat(theirState()).isEqualTo(before);
    }

    private List<String> refusals(String table, OrganisationId organisation, Path file) {
        return List.of(
                refusal(() -> imports.take(table, organisation, file, "table")),
                refusal(() -> imports.imports(table, organisation, FIRST)),
                refusal(() -> exports.workbook(table, organisation)),
                refusal(() -> exports.fileName(table, organisation)));
    }

    private static String refusal(Runnable asked) {
        return Objects.requireNonNull(catchThrowable(asked::run), "Nothing was refused")
                .toString();
    }

    private Brought ours(String table) {
        return new Brought(
                imports,
                exports,
                currentUser,
                system.lead().caller(),
                system.provider().id(),
                table);
    }

    private Brought theirs(String table) {
        return new Brought(imports, exports, currentUser, otherLead.caller(), other.id(), table);
    }

    private String code() {
        return other.code().code();
    }

    private String theirState() {
        return state(otherLead, other.id());
    }

    private String ourState() {
        return state(system.lead(), system.provider().id());
    }

    private String state(Somebody lead, OrganisationId organisation) {
        return currentUser.as(lead.caller(), () -> "%s %s %s %s %s %s %s"
                .formatted(
                        risks.of(organisation),
                        actions.of(organisation),
                        milestones.of(organisation),
                        funding.of(organisation),
                        evidence.of(organisation),
                        ownSuppliers.of(organisation),
                        measures.readings("policies-in-date", organisation, FIRST)));
    }

    private void suppliers(TestSystem of, String... names) {
        currentUser.as(of.icbLead().caller(), () -> {
            Arrays.stream(names).forEach(it -> {
                var added = suppliers.add(of.icb().id(), SupplierDetails.named(it));
                services.add(added.ref(), ServiceDetails.named("Shared service"));
            });
            return true;
        });
    }
}
