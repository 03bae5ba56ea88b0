package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.access.Role;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.Assessments;
import org.attest.assessments.Progress;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceReview;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The table for rows, line by line, on real workbooks. */
@AttestTest
class RowTableTest {

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;
    private EvidenceItem minutes;
    private EvidenceItem policy;
    private Path file;

    @BeforeEach
    void aWorkbookGoesOut() {
        world = new ReturnWorld(beans);
        minutes = world.logged("Minutes of the board");
        policy = world.logged("Policy on access");
        file = world.export();
    }

    @Test
    void aTitleOfAnotherReferenceSendsTheRowBack() {
        var other = title("A1.b");
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Title", other)
                .set(Edit.OUTCOMES, "A1.a", "Statement", "pasted apart")));

        assertThat(problems(preview, "A1.a")).containsExactly(ProblemKind.TITLE_OF_ANOTHER_ROW);
        assertThat(preview.tally().sentBack()).isEqualTo(1);
    }

    @Test
    void moreThanThreeRowsApartStopTheSheetWithOneProblem() {
        var preview = world.take(Edit.of(file, it -> {
            var titles = List.of("A1.a", "A1.b", "A1.c", "A2.a", "A2.b").stream()
                    .map(this::title)
                    .toList();
            it.set(Edit.OUTCOMES, "A1.a", "Title", titles.get(1))
                    .set(Edit.OUTCOMES, "A1.b", "Title", titles.get(2))
                    .set(Edit.OUTCOMES, "A1.c", "Title", titles.get(3))
                    .set(Edit.OUTCOMES, "A2.a", "Title", titles.get(4))
                    .set(Edit.OUTCOMES, "B2.a", "Statement", "not applied either")
                    .set(Edit.EVIDENCE, policy.reference(), "Summary", "but this is");
        }));

        assertThat(preview.problems()).extracting(Problem::kind).containsExactly(ProblemKind.SHEET_SORTED_APART);
        assertThat(preview.tally().sentBack()).isEqualTo(49);
        world.applied(preview);
        assertThat(world.answer("B2.a").statement()).isNull();
        assertThat(world.item(policy.reference()).details().content().summary()).isEqualTo("but this is");
    }

    @Test
    void evidenceWithTheTitleOfAnotherItemGoesBack() {
        var preview =
                world.take(Edit.of(file, it -> it.set(Edit.EVIDENCE, minutes.reference(), "Title", policy.title())));

        assertThat(problems(preview, minutes.reference())).containsExactly(ProblemKind.TITLE_OF_ANOTHER_ROW);
    }

    @Test
    void aReferenceThatIsGoneSaysWhatBecameOfIt() {
        world.asLead(() -> world.bean(EvidenceReview.class).withdraw(minutes.ref(), "Wrong file"));
        var preview = world.take(Edit.of(file, it -> it.set(Edit.EVIDENCE, minutes.reference(), "Summary", "b")));
        var problem = row(preview, minutes.reference()).row().problems().getFirst();

        assertThat(problem.kind()).isEqualTo(ProblemKind.REFERENCE_GONE);
        assertThat(problem.expected()).isEqualTo("Withdrawn on 22 November 2026");
    }

    @Test
    void aReferenceThatNeverWasIsNeverNewAndOffersTheNearest() {
        var preview = world.take(Edit.of(file, it -> {
            it.row(Edit.OUTCOMES, "A1.a").getCell(0).setCellValue("A1.x");
            it.add(Edit.EVIDENCE, "Reference", "E-0099", "Title", "Something", "Kind", "Design");
        }));

        var problem = row(preview, "A1.x").row().problems().getFirst();
        assertThat(problem.kind()).isEqualTo(ProblemKind.REFERENCE_UNKNOWN);
        assertThat(problem.expected()).contains("A1.a");
        assertThat(problems(preview, "E-0099")).containsExactly(ProblemKind.REFERENCE_UNKNOWN);
        assertThat(preview.tally().added()).isZero();
    }

    @Test
    void theSameReferenceTwiceWithEqualRowsCountsOnceAndWithOtherRowsNeither() {
        var title = minutes.title();
        var equal = world.take(Edit.of(
                file,
                it -> it.add(
                        Edit.EVIDENCE,
                        "Reference",
                        minutes.reference(),
                        "Title",
                        title,
                        "Kind",
                        "Operation",
                        "Classification",
                        "OFFICIAL")));
        assertThat(equal.rows())
                .filteredOn(it -> it.row().kind() == JudgedRow.Kind.REPEATED)
                .hasSize(1);
        assertThat(equal.tally().sentBack()).isZero();

        var different = world.take(Edit.of(
                file, it -> it.add(Edit.EVIDENCE, "Reference", minutes.reference(), "Title", title, "Kind", "Test")));
        assertThat(different.tally().sentBack()).isEqualTo(2);
        assertThat(problems(different, minutes.reference())).containsExactly(ProblemKind.REFERENCE_TWICE);
    }

    @Test
    void aRowWithoutAReferenceIsAddedOnceHoweverOftenItComes() {
        var edited = Edit.of(file, it -> it.add(
                        Edit.EVIDENCE,
                        "Title",
                        "Restore test",
                        "Kind",
                        "test",
                        "Owner",
                        "Ben O\u2019Hara",
                        "Effective date",
                        LocalDate.of(2026, 9, 1),
                        "Classification",
                        "official-sensitive",
                        "Summary",
                        "It worked",
                        "Linked to",
                        "a1.A, Objective 4\nB2.a")
                .add(
                        Edit.EVIDENCE,
                        "Reference",
                        "new 1",
                        "Title",
                        "Second",
                        "Kind",
                        "Design",
                        "Classification",
                        "OFFICIAL"));
        var receipt = world.applied(world.take(edited));

        assertThat(receipt.tally().added()).isEqualTo(2);
        var reference = receipt.lines().stream()
                .filter(it -> it.end() == RowEnd.NEW)
                .findFirst()
                .orElseThrow()
                .reference();
        var item = world.item(reference);
        assertThat(item.details().kind()).isEqualTo(EvidenceKind.TEST);
        assertThat(item.details().responsible().owner()).isEqualTo(world.ben.id());
        assertThat(world.links(item)).containsExactlyInAnyOrder("A1.a", "B2.a", "Objective 4");

        var again = world.take(edited);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.appliedBefore()).isNotNull();
        assertThat(again.allProblems())
                .extracting(Problem::found)
                .contains("Added as " + reference + " on 22 November 2026");
    }

    @Test
    void aNewRowWhoseTitleIsInUseWaitsForAnAnswer() {
        var edited = Edit.of(
                file,
                it -> it.add(
                        Edit.EVIDENCE, "Title", "minutes of the Board", "Kind", "Test", "Classification", "OFFICIAL"));
        var preview = world.take(edited);
        var row = preview.rows().stream()
                .filter(it -> it.row().kind() == JudgedRow.Kind.NEW_IF_ANOTHER)
                .findFirst()
                .orElseThrow();

        assertThat(row.row().note()).isEqualTo(minutes.reference());
        assertThat(row.end()).isEqualTo(RowEnd.LEFT_OUT);
        assertThat(world.choose(preview, Choice.row(row.row(), true)).tally().added())
                .isEqualTo(1);
    }

    @Test
    void aNewRowWithoutWhatIsRequiredGoesBack() {
        var preview = world.take(Edit.of(file, it -> it.add(Edit.EVIDENCE, "Summary", "no title, no kind")));

        assertThat(preview.tally().sentBack()).isEqualTo(1);
        assertThat(preview.allProblems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.REQUIRED, ProblemKind.REQUIRED, ProblemKind.REQUIRED);
    }

    @Test
    void anOutcomeCannotBeAdded() {
        var preview = world.take(Edit.of(file, it -> it.add(Edit.OUTCOMES, "Statement", "a new outcome")));

        assertThat(preview.allProblems()).extracting(Problem::kind).containsExactly(ProblemKind.REFERENCE_MISSING);
    }

    @Test
    void emptyRowsDoNotCount() {
        assertThat(world.take(file).tally().read()).isEqualTo(49 + 2 + world.asked());
    }

    @Test
    void aReferenceMissingFromTheFileIsOnlyListed() {
        var preview = world.take(Edit.of(file, it -> {
            var sheet = it.sheet(Edit.OUTCOMES);
            sheet.removeRow(it.row(Edit.OUTCOMES, "A1.a"));
        }));

        assertThat(preview.notInFile()).containsExactly("A1.a " + title("A1.a"));
        assertThat(preview.changesNothing()).isTrue();
    }

    @Test
    void aClosedStageLeavesChangedRowsOut() {
        everythingAnswered();
        file = world.export();
        world.asLead(() -> {
            world.bean(Assessments.class).submit(world.ref);
            return true;
        });
        var preview = world.take(Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "too late")));

        assertThat(row(preview, "A1.a").row().kind()).isEqualTo(JudgedRow.Kind.CLOSED);
        assertThat(row(preview, "A1.a").row().note()).isEqualTo("The round is submitted");
        assertThat(preview.tally().leftOut()).isEqualTo(1);
        world.applied(preview);
        assertThat(world.answer("A1.a").statement()).isNull();
    }

    @Test
    void whatIsNotYoursIsClosedAndShowsNothing() {
        world.stated("A1.a", "secret of the lead");
        world.owned("B2.a", world.ben);
        file = world.export();
        var edited = Edit.of(file, it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "not mine")
                .set(Edit.OUTCOMES, "B2.a", "Statement", "mine")
                .set(Edit.OUTCOMES, "B2.a", "Due", LocalDate.of(2027, 1, 1)));
        var preview = world.take(world.contributor, edited);

        assertThat(row(preview, "A1.a").row().kind()).isEqualTo(JudgedRow.Kind.CLOSED);
        assertThat(row(preview, "A1.a").row().cells()).isEmpty();
        assertThat(preview.problems()).extracting(Problem::kind).contains(ProblemKind.RESERVED);
        world.apply(world.contributor, preview);
        assertThat(world.answer("B2.a").statement()).isEqualTo("mine");
        assertThat(world.answer("B2.a").due()).isNull();
        assertThat(world.answer("B2.a").changedBy()).isEqualTo(world.ben.id());
        assertThat(world.answer("A1.a").statement()).isEqualTo("secret of the lead");
    }

    @Test
    void aContributorsWorkbookHoldsOnlyTheirOwnRows() {
        world.owned("B2.a", world.ben);
        var preview = world.take(world.contributor, world.export(world.contributor));

        assertThat(preview.rows())
                .extracting(it -> it.row().reference())
                .contains("B2.a")
                .allMatch(it -> it.startsWith("B2.a"));
        assertThat(preview.changesNothing()).isTrue();
    }

    @Test
    void anApproverReadsAndDoesNotBringBack() {
        var approver = world.caller(world.anita, Role.APPROVER);

        assertThat(world.export(approver)).exists();
        assertThatThrownBy(() -> world.take(approver, file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherOrganisationAnswersLikeAnUnknownOne() {
        var preview = world.take(file);
        var stranger = world.stranger(Role.PROVIDER_LEAD);

        assertThatThrownBy(() -> world.export(stranger)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.take(stranger, file)).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.apply(stranger, preview)).isInstanceOf(UnknownItem.class);
    }

    @Test
    void aLinkIsTakenAwayWhenTheListSaysSo() {
        world.linked(minutes, "A1.a");
        world.linked(minutes, "B2.a");
        file = world.export();
        world.applied(
                world.take(Edit.of(file, it -> it.set(Edit.EVIDENCE, minutes.reference(), "Linked to", "B2.a; C1.a"))));

        assertThat(world.links(minutes)).containsExactlyInAnyOrder("B2.a", "C1.a");
    }

    @Test
    void aLinkToNothingIsAProblem() {
        var preview = world.take(Edit.of(
                file, it -> it.set(Edit.EVIDENCE, minutes.reference(), "Linked to", "A1.a, Z9.z, Objective 7")));

        assertThat(row(preview, minutes.reference()).row().problems().getFirst().found())
                .isEqualTo("Z9.z, Objective 7");
    }

    private void everythingAnswered() {
        var codes = world.asLead(
                () -> world.bean(Catalogue.class).framework("v9").outcomes().keySet());
        codes.forEach(code -> world.answered(
                code.code(),
                it -> new AnswerChange(
                        it.outcome(), it.basedOn(), Level.ACHIEVED, null, it.owner(), it.due(), Progress.READY)));
    }

    private String title(String code) {
        return world.asLead(() -> world.bean(Catalogue.class).framework("v9").outcomes().values().stream()
                .filter(it -> it.code().code().equals(code))
                .findFirst()
                .orElseThrow()
                .title());
    }

    private static Decided row(Preview preview, String reference) {
        return preview.rows().stream()
                .filter(it -> it.row().reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static List<ProblemKind> problems(Preview preview, String reference) {
        return row(preview, reference).row().problems().stream()
                .map(Problem::kind)
                .toList();
    }
}
