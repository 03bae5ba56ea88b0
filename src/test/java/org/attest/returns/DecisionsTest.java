package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attest.returns.JudgedRow.Kind;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final JudgedCell CHANGE = cell(ReturnColumn.STATEMENT, CellEnd.CHANGE);
    private static final JudgedCell CLEARING = cell(ReturnColumn.LEVEL, CellEnd.CLEARING);
    private static final JudgedCell CONFLICT = cell(ReturnColumn.OWNER, CellEnd.CONFLICT);

    @Test
    void changesAreTakenAndClearingsAreNot() {
        var decided = none().decide(row(Kind.CHANGED, CHANGE, CLEARING));

        assertThat(decided.end()).isEqualTo(RowEnd.CHANGED);
        assertThat(decided.taken()).containsExactly(CHANGE);
    }

    @Test
    void aRowWithOnlyAnUntickedClearingIsLeftOut() {
        assertThat(none().decide(row(Kind.CHANGED, CLEARING)).end()).isEqualTo(RowEnd.LEFT_OUT);
    }

    @Test
    void aTickedClearingIsTaken() {
        var row = row(Kind.CHANGED, CLEARING);

        assertThat(made(Choice.cell(row, CLEARING, true)).decide(row).taken()).containsExactly(CLEARING);
    }

    @Test
    void anUndecidedConflictLeavesItsWholeRowOut() {
        assertThat(none().decide(row(Kind.CHANGED, CHANGE, CONFLICT)).end()).isEqualTo(RowEnd.LEFT_OUT);
    }

    @Test
    void aDecidedConflictLetsTheRowIn() {
        var row = row(Kind.CHANGED, CHANGE, CONFLICT);

        assertThat(made(Choice.cell(row, CONFLICT, true)).decide(row).taken()).containsExactly(CHANGE, CONFLICT);
        assertThat(made(Choice.cell(row, CONFLICT, false)).decide(row).taken()).containsExactly(CHANGE);
    }

    @Test
    void anUntickedRowIsLeftOut() {
        var row = row(Kind.CHANGED, CHANGE);

        assertThat(made(Choice.row(row, false)).decide(row).end()).isEqualTo(RowEnd.LEFT_OUT);
    }

    @Test
    void ofAnUnknownWorkbookNothingIsTakenUnasked() {
        var row = row(Kind.CHANGED, CHANGE);
        var twoWay = new Decisions(List.of(), true);

        assertThat(twoWay.decide(row).end()).isEqualTo(RowEnd.LEFT_OUT);
        assertThat(twoWay.decide(row(Kind.NEW, CHANGE)).end()).isEqualTo(RowEnd.LEFT_OUT);
    }

    @Test
    void aNewRowWithATitleInUseWaitsForAnAnswer() {
        var row = row(Kind.NEW_IF_ANOTHER, CHANGE);

        assertThat(none().decide(row).end()).isEqualTo(RowEnd.LEFT_OUT);
        assertThat(made(Choice.row(row, true)).decide(row).end()).isEqualTo(RowEnd.NEW);
    }

    @Test
    void aReceiptThatDoesNotAddUpCannotExist() {
        assertThatThrownBy(() -> new Tally(3, 1, 1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decisions none() {
        return made();
    }

    private static Decisions made(Choice... choices) {
        return new Decisions(List.of(choices), false);
    }

    private static JudgedCell cell(ReturnColumn column, CellEnd end) {
        return new JudgedCell(
                column, "Outcomes!A2", null, null, end == CellEnd.CLEARING ? null : CellText.of("b"), end);
    }

    private static JudgedRow row(Kind kind, JudgedCell... cells) {
        return new JudgedRow(
                ReturnSheet.OUTCOMES, 2, "A1.a", "Board direction", kind, "", List.of(cells), List.of(), 1, null, null);
    }
}
