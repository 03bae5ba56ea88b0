package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.ReviewState;
import org.attest.shared.Marking;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of evidence comes in as a table, by the rules of the sheet Evidence: a known title is asked, links are only added. */
@AttestTest
class EvidenceTableTest {

    private static final String HEADERS =
            "Document,Type,Evidence owner,Date,Review date,Expiry date,Sensitivity,Location,Description,Outcomes";

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceReview review;

    @Autowired
    Connections connections;

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
                "evidence");
    }

    @Test
    void aListOfOthersIsAddedAndItsExportComesBackUnchanged() {
        var receipt = brought.applied(Brought.csv(
                HEADERS,
                "Backup policy,Policy," + system.lead().email()
                        + ",01/04/2026,31 March 2027,,Official - Sensitive,Shared drive,\"Two\nlines\",\"A1.a, Objective 4\"",
                "Restore test,Test,,,,,OFFICIAL,,,"));
        assertThat(receipt.tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        var policy = find("E-0001");
        assertThat(policy.details().kind()).isEqualTo(EvidenceKind.DESIGN);
        assertThat(policy.details().marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        assertThat(policy.details().lifetime().effective()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(policy.details().responsible().owner())
                .isEqualTo(system.lead().id());
        assertThat(policy.state()).isEqualTo(ReviewState.DRAFT);

        var back = brought.preview(brought.export());
        assertThat(back.problems()).isEmpty();
        assertThat(back.unread()).isEmpty();
        assertThat(back.tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
    }

    @Test
    void aKnownTitleIsAskedAndLinksAreOnlyAdded() {
        brought.applied(Brought.csv(HEADERS, "Backup policy,Policy,,,,,OFFICIAL,,,A1.a"));
        var alike = brought.preview(Brought.csv(HEADERS, "Backup  POLICY,Policy,,,,,OFFICIAL,,Another,B5.a"));
        assertThat(alike.rows()).extracting(TableRow::kind).containsExactly(TableRow.Kind.CHANGED_IF_SAME);
        assertThat(brought.applied(alike).tally()).isEqualTo(new Tally(1, 0, 0, 0, 1, 0));

        var linked = brought.preview(Brought.csv("Reference,Linked to", "E-0001,B5.a"));
        assertThat(linked.problems()).extracting(Problem::kind).containsExactly(ProblemKind.LINKS_STAY);
        assertThat(brought.applied(linked).tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0));
        assertThat(as(() -> connections.of(find("E-0001").ref())).items()).hasSize(2);
    }

    @Test
    void whatTheSheetWouldSendBackGoesBackHereToo() {
        brought.applied(Brought.csv(HEADERS, "Old policy,Policy,,,,,OFFICIAL,,,"));
        as(() -> review.withdraw(find("E-0001").ref(), "Out of use"));
        var preview = brought.preview(Brought.csv(
                "Reference," + HEADERS,
                ",Good,Policy,,,,,OFFICIAL,,,",
                ",No kind,,,,,,OFFICIAL,,,",
                ",No marking,Policy,,,,,,,,",
                ",Secret,Policy,,,,,TOP SECRET,,,",
                ",Backwards,Policy,,01/04/2026,,01/04/2025,OFFICIAL,,,",
                ",Foreign owner,Policy,Somebody Else,,,,OFFICIAL,,,",
                ",Unknown outcome,Policy,,,,,OFFICIAL,,,Z9.z",
                "E-0001,Old policy,Test,,,,,OFFICIAL,,,",
                "E-0999,Never,Test,,,,,OFFICIAL,,,"));
        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        tuple(ProblemKind.REQUIRED, "table!3"),
                        tuple(ProblemKind.REQUIRED, "table!4"),
                        tuple(ProblemKind.NOT_A_CHOICE, "table!H5"),
                        tuple(ProblemKind.DATES_IN_WRONG_ORDER, "table!G6"),
                        tuple(ProblemKind.NOT_ONE_OF_YOUR_PEOPLE, "table!D7"),
                        tuple(ProblemKind.LINK_UNKNOWN, "table!K8"),
                        tuple(ProblemKind.REFERENCE_GONE, "table!A9"),
                        tuple(ProblemKind.REFERENCE_UNKNOWN, "table!A10"));
        assertThat(brought.applied(preview).tally()).isEqualTo(new Tally(9, 1, 0, 0, 0, 8));
        assertThatThrownBy(() -> brought.by(system.icbLead().caller()).preview(Brought.csv("Document", "One")))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void aThousandRowsAreReadAndWrittenInAsManyStatementsAsTen() {
        var headers = "Document,Type,Sensitivity,Outcomes";
        assertThat(brought.statements(1_000, headers, "Item %d of 1000,Policy,OFFICIAL,A1.a"))
                .isLessThan(brought.statements(10, headers, "Item %d of 10,Policy,OFFICIAL,A1.a") + 60);
        var owned = "Reference,Evidence owner";
        var owner =
                "," + world.somebody(Role.PROVIDER_LEAD, system.provider().id()).email();
        assertThat(brought.statements(990, owned, "E-%d" + owner))
                .isLessThan(
                        brought.statements(20, owned, "E-%d," + system.lead().email()) + 60);
    }

    private EvidenceItem find(String reference) {
        return as(() -> library.item(system.provider().id(), reference));
    }

    private <T> T as(Supplier<T> work) {
        return currentUser.as(system.lead().caller(), work);
    }
}
