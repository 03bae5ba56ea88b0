package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheets of the board assurance framework. */
@AttestTest
class RiskSheetsTest {

    @Autowired
    RiskSheets sheets;

    @Autowired
    RiskRegister register;

    @Autowired
    Connections connections;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    RiskWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new RiskWorld(directory, currentUser, register);
    }

    @Test
    void aSheetHoldsControlsGapsAndAssurancesByLineAndItsHistoryHoldsThemAll() {
        var risk = world.risk(world.northLead, RiskWorld.details("Attack"), RiskWorld.current(5, 4));
        var other = world.risk(world.northLead, RiskWorld.details("Related"));
        var saved = world.as(
                world.northLead,
                () -> sheets.change(risk.ref(), 0, new SheetWords("Backups", "No exercise", "Nobody audited it")));
        assertThat(saved).isInstanceOf(Saved.Done.class);
        var third = assure(risk, AssuranceLine.THIRD, "Internal audit", "Limited");
        assure(risk, AssuranceLine.FIRST, "Restore test passed", null);
        world.run(world.northLead, () -> connections.connect(risk.ref(), other.ref(), ""));
        var sheet = world.as(world.northApprover, () -> sheets.of(risk.ref()));
        assertThat(sheet.words()).isEqualTo(new SheetWords("Backups", "No exercise", "Nobody audited it"));
        assertThat(sheet.assurances())
                .extracting(LineAssurance::line, LineAssurance::says, LineAssurance::rating)
                .containsExactly(
                        tuple(AssuranceLine.FIRST, "Restore test passed", null),
                        tuple(AssuranceLine.THIRD, "Internal audit", "Limited"));
        assertThat(sheet.risks()).singleElement().satisfies(it -> assertThat(it.item())
                .isEqualTo(other.ref()));
        assertThat(sheet.mayChange()).as("an approver reads").isFalse();
        var audit = third.by(AssuranceLine.THIRD).getFirst().id();
        world.run(world.northLead, () -> sheets.endAssurance(risk.ref(), audit, "Out of date"));
        assertThat(world.as(world.northLead, () -> sheets.of(risk.ref())).by(AssuranceLine.THIRD))
                .isEmpty();
        assertThat(world.as(world.northLead, () -> register.history(risk.ref())))
                .anySatisfy(
                        it -> assertThat(it.changes()).contains(FieldChange.of("assurance", null, "Internal audit")));
    }

    @Test
    void whoSavesSecondLosesNothingAndOverwritesNothing() {
        var risk = world.risk(world.northLead, RiskWorld.details("Attack"));
        world.run(world.northLead, () -> sheets.change(risk.ref(), 0, new SheetWords("Mine", null, null)));
        var second = world.as(
                world.northColleague, () -> sheets.change(risk.ref(), 0, new SheetWords("Theirs", null, null)));
        assertThat(second).isInstanceOf(Saved.Conflict.class);
        assertThat(second.now().words().controls()).isEqualTo("Mine");
        assertThat(second.now().differencesTo(new SheetWords("Theirs", null, null)))
                .containsExactly(FieldChange.of("controls", "Mine", "Theirs"));
    }

    @Test
    void aDayAheadAForeignRatingAndAClosedRiskAreRefused() {
        var risk = world.risk(world.northLead, RiskWorld.details("Attack"));
        var tomorrow = new NewAssurance(AssuranceLine.FIRST, "Looked", RiskWorld.TODAY.plusDays(1), null);
        assertThatThrownBy(() -> world.as(world.northLead, () -> sheets.assure(risk.ref(), tomorrow)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assure(risk, AssuranceLine.FIRST, "Looked", "Splendid"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new NewAssurance(AssuranceLine.FIRST, " ", RiskWorld.TODAY, null))
                .isInstanceOf(Refused.class);
        world.run(world.northLead, () -> register.close(risk.ref(), "Gone"));
        assertThatThrownBy(() -> assure(risk, AssuranceLine.FIRST, "Looked", null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theSheetOfAPartnerIsTheIcbsToReadOnlyWhereAllOfTheRiskIsShown() {
        var scores = world.risk(world.northLead, RiskWorld.details("Scores only", "cyber", Shown.SCORES));
        var all = world.risk(world.northLead, RiskWorld.details("All of it", "cyber", Shown.ALL));
        assertThatThrownBy(() -> world.as(world.icbLead, () -> sheets.of(scores.ref())))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(world.icbLead, () -> sheets.of(all.ref())).mayChange())
                .isFalse();
        assertThatThrownBy(() -> world.as(world.southLead, () -> sheets.of(all.ref())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        world.as(world.icbLead, () -> sheets.change(all.ref(), 0, new SheetWords("Ours", null, null))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theFrameworkHoldsTheHighestRisksAndCostsTheSameForFewAndForMany() {
        assure(proposed("First", 5, 4), AssuranceLine.SECOND, "Looked", "Moderate");
        world.risk(world.northLead, RiskWorld.details("Small"), RiskWorld.current(2, 2));
        var few = cost();
        for (var i = 0; i < 8; i++) {
            assure(proposed("Risk " + i, 5, 5), AssuranceLine.THIRD, "Looked", null);
        }
        assertThat(cost()).isEqualTo(few);
        assertThat(world.as(world.northLead, () -> sheets.export(world.north.id())))
                .hasSize(9)
                .last()
                .satisfies(it -> assertThat(it.risk().title()).isEqualTo("First"));
    }

    private long cost() {
        return world.as(world.northLead, () -> StatementCount.of(() -> sheets.export(world.north.id())));
    }

    private Risk proposed(String title, int consequence, int likelihood) {
        return world.risk(world.northLead, RiskWorld.details(title), RiskWorld.current(consequence, likelihood));
    }

    private BafSheet assure(Risk risk, AssuranceLine line, String says, String rating) {
        var assurance = new NewAssurance(line, says, RiskWorld.TODAY, rating);
        return world.as(world.northLead, () -> sheets.assure(risk.ref(), assurance));
    }
}
