package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellRangeAddress;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connections;
import org.attest.risks.Measured;
import org.attest.risks.Risk;
import org.attest.risks.RiskRegister;
import org.attest.risks.Wording;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A risk register comes in as a table: somebody else's columns, somebody else's mess, and only what is good is applied. */
@AttestTest
class RiskTableTest {

    private static final String HEADERS = "Risk ID,Risk,Cause,Event,Effect,Likelihood,Impact,Risk owner";

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    RiskRegister register;

    @Autowired
    Connections connections;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    TestWorld.TestSystem system;
    Brought brought;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        brought = new Brought(
                imports,
                exports,
                currentUser,
                system.lead().caller(),
                system.provider().id(),
                "risks");
    }

    @Test
    void aRegisterOfOthersIsMatchedBySynonymsAppliedAndTheSameFileAgainChangesNothing() {
        var file = Brought.csv(
                "Invented Trust risk register,,,,,,,",
                ",,,,,,,",
                HEADERS,
                ",Pathology stops,a supplier is attacked,pathology stops,operations put off,4,4,"
                        + system.lead().name(),
                ",Data is lost,a disk breaks,records are gone,care is delayed,2 - Unlikely,Major,");

        var preview = brought.preview(file);
        assertThat(preview.unread()).isEmpty();
        assertThat(preview.rows()).extracting(TableRow::kind).containsOnly(TableRow.Kind.NEW);
        var receipt = brought.applied(preview);

        assertThat(receipt.tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        assertThat(receipt.lines()).extracting(TableReceipt.Line::reference).containsExactly("R-0001", "R-0002");
        assertThat(risk("R-0001").scores().current().points()).isEqualTo(16);
        assertThat(risk("R-0001").details().accountable().owner())
                .isEqualTo(system.lead().id());
        assertThat(risk("R-0002").scores().current().cell()).isEqualTo("4x2");
        assertThat(as(() -> register.ratings(risk("R-0001").ref())).getFirst().reason())
                .isEqualTo("Imported from the file “table”.");
        assertThat(as(() -> imports.receipt(receipt.taken().id()))).isEqualTo(receipt);

        var again = brought.preview(file);
        assertThat(again.appliedBefore()).isNotNull();
        assertThat(again.tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
        assertThat(brought.applied(again).tally()).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
    }

    @Test
    void whatIsExportedComesBackUnchangedAndOneChangedCellIsOneChange() {
        brought.applied(Brought.xlsx(
                "Risks",
                new Object[] {
                    "Title",
                    "If",
                    "Then",
                    "Resulting in",
                    "Category",
                    "Inherent L",
                    "C",
                    "Current L",
                    "C",
                    "Target L",
                    "C",
                    "Owner",
                    "Committee",
                    "Linked to"
                },
                new Object[] {
                    "=cmd| \"odd\" 👩‍⚕️ שלום",
                    "if\nso",
                    "then",
                    "'ends",
                    "Money",
                    5,
                    5,
                    4,
                    4,
                    2,
                    3,
                    system.lead().email(),
                    "Board",
                    "A1.a; Objective 3"
                },
                new Object[] {"00123", "@if", "-then", "+ends", null, null, null, null, null, null, null}));

        var back = brought.preview(brought.export());
        assertThat(back.unread()).isEmpty();
        assertThat(back.problems()).isEmpty();
        assertThat(back.tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));

        var changed = Edit.of(brought.export(), it -> it.set("Risks", "R-0001", "Current L", 3)
                .set("Risks", "R-0001", "Current score", 12)
                .set("Risks", "R-0001", "Status", "Closed")
                .set("Risks", "R-0002", "Linked to", "A1.b"));
        var preview = brought.preview(changed);
        assertThat(preview.problems()).extracting(Problem::kind).containsExactly(ProblemKind.INFORMATION_IGNORED);
        assertThat(brought.preview(Edit.of(brought.export(), it -> it.set("Risks", "R-0001", "Linked to", "A1.b")))
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.LINKS_STAY);
        preview = brought.preview(changed);
        assertThat(preview.rows().getFirst().cells())
                .extracting(TableCell::header, it -> it.now().words(), it -> it.file()
                        .words())
                .containsExactly(tuple("Current L", "4", "3"));
        assertThat(brought.applied(preview).tally()).isEqualTo(new Tally(2, 0, 2, 0, 0, 0));
        assertThat(risk("R-0001").scores().current().points()).isEqualTo(12);
        assertThat(risk("R-0001").scores().before().points()).isEqualTo(16);
        assertThat(risk("R-0001").scores().of(Measured.TARGET).cell()).isEqualTo("3x2");
        assertThat(links("R-0001")).hasSize(2);
        assertThat(links("R-0002")).hasSize(1);
    }

    @Test
    void everyMessHasANameAPlaceAndAdviceAndTheGoodRowStays() {
        var file = Brought.xlsx(
                "Register",
                sheet -> {
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B9:C9"));
                    sheet.getRow(9).createCell(2).setCellFormula("1/0");
                },
                new Object[] {
                    "Ref",
                    "Title",
                    "If",
                    "Then",
                    "Resulting in",
                    "Current L",
                    "Current C",
                    "Current score",
                    "Owner",
                    "Linked to"
                },
                row("Good", 3, 3, 9),
                row("Likelihood of 6", 6, 3, null),
                row("Score of 26", 5, 5, 26),
                row("Score that does not fit", 2, 2, 9),
                row("Negative", -1, 2, null),
                row("Half a score", 2, null, null),
                with(row("Nobody's", 2, 2, null), 8, "Somebody Else"),
                row("Merged", 2, 2, null),
                row("Formula", 2, 2, null),
                with(row("Mangled", 2, 2, null), 0, LocalDate.of(2026, 4, 3)),
                with(row("A date", 2, 2, null), 2, LocalDate.of(2026, 4, 3)),
                with(row("Link", 2, 2, null), 9, "Z9.z"),
                with(row("Foreign", 2, 2, null), 0, "R-0999"),
                row("Twin", 2, 2, null),
                row("Twin", 3, 2, null),
                row("Good", 3, 3, 9),
                with(row("No cause", 2, 2, null), 2, null));

        var preview = brought.preview(file);

        var problems =
                preview.rows().stream().flatMap(it -> it.problems().stream()).toList();
        assertThat(problems)
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        tuple(ProblemKind.OUT_OF_RANGE, "Register!F3"),
                        tuple(ProblemKind.OUT_OF_RANGE, "Register!H4"),
                        tuple(ProblemKind.DOES_NOT_FIT, "Register!H5"),
                        tuple(ProblemKind.OUT_OF_RANGE, "Register!F6"),
                        tuple(ProblemKind.REQUIRED, "Register!7"),
                        tuple(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE, "Register!I8"),
                        tuple(ProblemKind.MERGED_CELLS, "Register!9"),
                        tuple(ProblemKind.FORMULA_WITHOUT_RESULT, "Register!C10"),
                        tuple(ProblemKind.REFERENCE_MANGLED, "Register!A11"),
                        tuple(ProblemKind.DATE_WHERE_TEXT_BELONGS, "Register!C12"),
                        tuple(ProblemKind.LINK_UNKNOWN, "Register!J13"),
                        tuple(ProblemKind.REFERENCE_UNKNOWN, "Register!A14"),
                        tuple(ProblemKind.SAME_ROW_TWICE, "Register!15"),
                        tuple(ProblemKind.SAME_ROW_TWICE, "Register!16"),
                        tuple(ProblemKind.ROW_REPEATED, "Register!17"),
                        tuple(ProblemKind.REQUIRED, "Register!18"));
        assertThat(problems).allSatisfy(it -> assertThat(it.kind().advice()).isNotBlank());
        var receipt = brought.applied(preview);
        assertThat(receipt.tally()).isEqualTo(new Tally(17, 1, 0, 0, 1, 15));
        assertThat(receipt.lines()).hasSize(17);
    }

    @Test
    void aPersonCorrectsTheMatchAndItIsRememberedForTheOrganisation() {
        var file = Brought.csv("Kurztitel,If,Then,Resulting in,Wer,Rest", "Pathology stops,a,b,c,nobody here,x");
        var first = brought.preview(file);
        assertThat(first.missing()).extracting(TableColumn::header).containsExactly("Title");
        assertThat(first.unread()).containsExactly("Kurztitel", "Wer", "Rest");

        var match = new HashMap<>(first.matched());
        match.put("title", 0);
        var matched = as(() -> imports.match(first.taken().id(), match));
        assertThat(matched.rows()).extracting(TableRow::kind).containsExactly(TableRow.Kind.NEW);

        assertThat(brought.preview(file).matched()).isEqualTo(matched.matched());
        var other = world.system();
        assertThat(brought.by(other.lead().caller())
                        .to(other.provider().id())
                        .preview(file)
                        .matched())
                .isEqualTo(first.matched());
    }

    @Test
    void aRowWithoutAReferenceThatLooksLikeARiskWaitsForATickAndClosedOnesStay() {
        brought.applied(Brought.csv("Title,If,Then,Resulting in", "One,a,b,c", "Two,a,b,c"));
        as(() -> register.close(risk("R-0002").ref(), "Over"));

        var preview = brought.preview(Brought.csv(
                "Reference,Title,If,Then,Resulting in", ",One,changed,,", "R-0002,Two,changed,b,c", "R-2,Two,a,b,c"));
        assertThat(preview.rows())
                .extracting(TableRow::kind)
                .containsExactly(TableRow.Kind.CHANGED_IF_SAME, TableRow.Kind.SENT_BACK, TableRow.Kind.SENT_BACK);
        var closed = brought.preview(
                Brought.csv("Reference,Title,If,Then,Resulting in", ",One,changed,,", "R-0002,Two,changed,b,c"));
        assertThat(closed.rows())
                .extracting(TableRow::kind)
                .containsExactly(TableRow.Kind.CHANGED_IF_SAME, TableRow.Kind.CLOSED);
        assertThat(closed.problems()).extracting(Problem::kind).containsOnly(ProblemKind.BLANK_KEEPS);
        assertThat(brought.applied(closed).tally()).isEqualTo(new Tally(2, 0, 0, 0, 2, 0));
        assertThat(risk("R-0001").details().wording().cause()).isEqualTo("a");

        var ticked = brought.preview(Brought.csv("Title,If,Then,Resulting in", "One,changed,,"));
        assertThat(brought.applied(ticked, 2).tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0));
        assertThat(risk("R-0001").details().wording()).isEqualTo(new Wording("changed", "b", "c"));
    }

    @Test
    void columnsSortedApartChangeNothing() {
        var rows = new ArrayList<String>(List.of("Title,If,Then,Resulting in"));
        for (var i = 1; i <= 5; i++) {
            rows.add("Risk %d,a,b,c".formatted(i));
        }
        brought.applied(Brought.csv(rows.toArray(String[]::new)));

        var apart = brought.preview(Brought.csv(
                "Reference,Title,If,Then,Resulting in",
                "R-0001,Risk 2,x,b,c",
                "R-0002,Risk 3,x,b,c",
                "R-0003,Risk 4,x,b,c",
                "R-0004,Risk 1,x,b,c",
                "R-0005,Risk 5,x,b,c"));
        assertThat(apart.problems()).extracting(Problem::kind).contains(ProblemKind.SHEET_SORTED_APART);
        assertThat(brought.applied(apart).tally()).isEqualTo(new Tally(5, 0, 0, 0, 0, 5));
    }

    @Test
    void nothingIsAppliedWhenSomethingMovedAndAFinishedImportIsNotAppliedAgain() {
        brought.applied(Brought.csv("Title,If,Then,Resulting in,L,C", "One,a,b,c,2,2"));
        var preview = brought.preview(Brought.csv("Reference,If,L", "R-0001,changed,3"));
        var meanwhile = brought.by(
                world.somebody(Role.PROVIDER_LEAD, system.provider().id()).caller());
        meanwhile.applied(Brought.csv("Reference,L", "R-0001,5"));

        var moved = as(() -> imports.apply(preview.taken().id(), preview.fingerprint(), Set.of()));
        assertThat(moved).isInstanceOf(TableApplied.Moved.class);
        assertThat(risk("R-0001").details().wording().cause()).isEqualTo("a");
        var now = ((TableApplied.Moved) moved).preview();
        brought.applied(now);
        assertThat(risk("R-0001").scores().current().cell()).isEqualTo("2x3");
        assertThatThrownBy(() -> brought.applied(now)).isInstanceOf(Refused.class);
    }

    @Test
    void anImportOfOthersIsUnknownAndLeavesOneLineInTheTrail() {
        var preview = brought.preview(Brought.csv("Title,If,Then,Resulting in", "One,a,b,c", "Two,a,b,c"));
        var stranger = world.system().lead().caller();
        assertThatThrownBy(() -> currentUser.as(
                        stranger, () -> imports.preview(preview.taken().id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> brought.by(stranger).preview(Brought.csv("Title", "One")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> brought.by(system.icbLead().caller()).applied(preview))
                .isInstanceOf(UnknownItem.class);

        brought.applied(preview);
        var told = world.attest(() ->
                        trail.entries(new AuditFilter(system.provider().id(), null, null, null), new Window(0, 50)))
                .rows();
        assertThat(told.toString()).containsOnlyOnce("risks.").contains("risks.loaded", "digest");
    }

    @Test
    void aThousandRowsAreReadAndWrittenInAsManyStatementsAsTen() {
        var few = statements(10);
        var many = statements(1_000);
        assertThat(many).isLessThan(few + 40);
    }

    private long statements(int rows) {
        var lines = new ArrayList<String>(List.of("Title,If,Then,Resulting in,L,C"));
        for (var i = 0; i < rows; i++) {
            lines.add("Risk %d of %d,a,b,c,3,4".formatted(i, rows));
        }
        var file = Brought.csv(lines.toArray(String[]::new));
        return StatementCount.of(() -> brought.applied(file));
    }

    private static Object[] row(String title, Object likelihood, Object consequence, Object score) {
        return new Object[] {null, title, "cause", "event", "effect", likelihood, consequence, score, null, null};
    }

    private static Object[] with(Object[] row, int column, Object value) {
        row[column] = value;
        return row;
    }

    private Risk risk(String reference) {
        return as(() -> register.risk(system.provider().id(), reference));
    }

    private List<ItemRef> links(String reference) {
        return as(() -> connections.of(risk(reference).ref())).items().stream()
                .map(it -> it.item())
                .toList();
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }
}
