package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.connections.Connections;
import org.attest.connections.LinkedItem;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.RegisterAction;
import org.attest.improvements.WholeActions;
import org.attest.risks.Measured;
import org.attest.risks.Risk;
import org.attest.risks.Score;
import org.attest.risks.WholeRegister;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Risks and actions in the workbook, and rows that point at rows of other sheets. */
@AttestTest
class RegisterSheetsTest {

    private static final String RISKS = "Risks";
    private static final String ACTIONS = "Actions";
    private static final Object[] A_RISK = {
        "Title", "Ransomware", "If", "we are hit", "Then", "systems stop", "Resulting in", "care is delayed"
    };

    @Autowired
    private ListableBeanFactory beans;

    private ReturnWorld world;

    @BeforeEach
    void anOrganisation() {
        world = new ReturnWorld(beans);
    }

    @Test
    void aNewRiskPointsAtNewEvidenceOfTheSameFile() {
        var file = Edit.of(world.export(), it -> it.add(
                        Edit.EVIDENCE,
                        "Reference",
                        "New 1",
                        "Title",
                        "Restore test",
                        "Kind",
                        "Test",
                        "Classification",
                        "OFFICIAL")
                .add(RISKS, with("Linked to", "new 1; a1.a")));

        assertThat(world.applied(world.take(file)).tally().added()).isEqualTo(2);

        assertThat(ends(risk("R-0001").ref()))
                .containsExactlyInAnyOrder(
                        world.item("E-0001").ref(), ItemRef.outcome(world.organisation.id(), "v9", "A1.a"));
        assertThat(world.take(file).changesNothing()).isTrue();
        var again = world.take(world.export());
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.allProblems()).isEmpty();
    }

    @Test
    void aRowThatPointsAtNothingGoesBack() {
        var preview = world.take(Edit.of(world.export(), it -> it.add(RISKS, with("Linked to", "new 9"))));

        assertThat(kinds(preview)).containsExactly(ProblemKind.LINK_UNKNOWN);
    }

    @Test
    void whatPointsAtARowThatIsLeftOutIsNotApplied() {
        var preview = world.take(Edit.of(world.export(), it -> it.add(
                        Edit.EVIDENCE,
                        "Reference",
                        "new 1",
                        "Title",
                        "Test",
                        "Kind",
                        "Test",
                        "Classification",
                        "OFFICIAL")
                .add(RISKS, with("Linked to", "new 1"))));
        var evidence = row(preview, ReturnSheet.EVIDENCE);
        var chosen = world.choose(preview, Choice.row(evidence, false));

        assertThatThrownBy(() -> world.apply(chosen))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("new 1");
        assertThat(risks()).isEmpty();
    }

    @Test
    void aScoreChangesAndNothingElse() {
        var before = added(with("Current L", 4, "Current C", 5));

        world.applied(world.take(Edit.of(world.export(), it -> it.set(RISKS, "R-0001", "Current L", 3))));

        var after = risk("R-0001");
        assertThat(after.scores().of(Measured.CURRENT)).isEqualTo(Score.of(5, 3));
        assertThat(after.details()).isEqualTo(before.details());
    }

    @Test
    void halfAScoreGoesBackWithItsCell() {
        var preview = world.take(Edit.of(world.export(), it -> it.add(RISKS, with("Target L", "2"))));

        assertThat(preview.tally().sentBack()).isEqualTo(1);
        assertThat(preview.allProblems())
                .extracting(it -> it.kind() + " " + it.where())
                .containsExactly("REQUIRED Risks!L2");
    }

    @Test
    void aRiskThatSomebodyChangedMeanwhileIsAConflict() {
        added(A_RISK);
        var export = world.export();
        world.applied(world.take(Edit.of(export, it -> it.set(RISKS, "R-0001", "If", "they are hit"))));

        var preview = world.take(Edit.of(export, it -> it.set(RISKS, "R-0001", "If", "all are hit")));

        assertThat(row(preview, ReturnSheet.RISKS).cells())
                .extracting(JudgedCell::column, JudgedCell::end)
                .containsExactly(tuple(ReturnColumn.RISK_CAUSE, CellEnd.CONFLICT));
        assertThat(row(preview, ReturnSheet.RISKS).changedBy()).isEqualTo("Anita Rao");
        assertThat(row(preview, ReturnSheet.RISKS).changedAt()).isNotNull();
    }

    @Test
    void anActionPointsAtARiskAndALinkTakenOutGoes() {
        added(A_RISK);
        world.applied(world.take(Edit.of(
                world.export(),
                it -> it.add(ACTIONS, "Title", "Buy backups", "Owner", "Ben O'Hara", "Linked to", "r-0001, B5.c"))));
        var action = action();

        assertThat(action.details().owner()).isEqualTo(world.ben.id());
        assertThat(ends(action.ref())).contains(risk("R-0001").ref()).hasSize(2);

        var file = Edit.of(world.export(), it -> it.set(ACTIONS, "A-0001", "Linked to", "B5.c")
                .set(ACTIONS, "A-0001", "Status", "In progress"));
        world.applied(world.take(file));

        assertThat(ends(action.ref())).hasSize(1).doesNotContain(risk("R-0001").ref());
        assertThat(action().details().progress()).isEqualTo(ActionProgress.IN_PROGRESS);
    }

    @Test
    void anOwnerTakenOutWaitsForATick() {
        added(with("Owner", "Anita Rao"));
        var preview = world.take(Edit.of(world.export(), it -> it.set(RISKS, "R-0001", "Owner", null)));
        var row = row(preview, ReturnSheet.RISKS);

        assertThat(preview.tally().leftOut()).isEqualTo(1);
        world.applied(world.choose(preview, Choice.cell(row, row.cells().getFirst(), true)));

        assertThat(Objects.requireNonNull(risk("R-0001").details())
                        .accountable()
                        .owner())
                .isNull();
    }

    @Test
    void aContributorNeitherGetsNorChangesTheRegisters() {
        added(A_RISK);
        var leads = Edit.of(world.export(), it -> it.set(RISKS, "R-0001", "If", "nobody looks"));
        var own = world.take(world.contributor, world.export(world.contributor));
        var preview = world.take(world.contributor, leads);

        assertThat(own.rows()).noneMatch(it -> it.row().sheet().isRegister());
        assertThat(kinds(preview)).contains(ProblemKind.SHEET_NOT_YOURS);
        assertThat(row(preview, ReturnSheet.RISKS).kind()).isEqualTo(JudgedRow.Kind.CLOSED);
        assertThat(preview.toString()).doesNotContain("we are hit");
    }

    private Risk added(Object... cells) {
        world.applied(world.take(Edit.of(world.export(), it -> it.add(RISKS, cells))));
        return risk("R-0001");
    }

    private static Object[] with(Object... more) {
        return Stream.of(A_RISK, more).flatMap(Arrays::stream).toArray();
    }

    private static JudgedRow row(Preview preview, ReturnSheet sheet) {
        return preview.rows().stream()
                .map(Decided::row)
                .filter(it -> it.sheet() == sheet)
                .min(Comparator.comparing(JudgedRow::number))
                .orElseThrow();
    }

    private static List<ProblemKind> kinds(Preview preview) {
        return preview.allProblems().stream().map(Problem::kind).toList();
    }

    private List<Risk> risks() {
        return world.asLead(() -> world.bean(WholeRegister.class).of(world.organisation.id()));
    }

    private Risk risk(String reference) {
        return risks().stream()
                .filter(it -> it.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private RegisterAction action() {
        return world.asLead(() -> world.bean(WholeActions.class).of(world.organisation.id()))
                .getFirst();
    }

    private Set<ItemRef> ends(ItemRef item) {
        return world.asLead(() -> world.bean(Connections.class).of(item).items()).stream()
                .map(LinkedItem::item)
                .collect(Collectors.toSet());
    }
}
