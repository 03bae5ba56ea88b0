package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.assessments.Round;
import org.attest.assessments.Stage;
import org.attest.catalogue.Level;
import org.attest.catalogue.Standing;
import org.attest.improvements.PlanStage;
import org.attest.position.DsptLine.Audit;
import org.attest.position.DsptLine.Forecast;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a year leads, case by case. */
class DsptForecastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final MadePositions made = MadePositions.made(5, 2);
    private final OrganisationId whose = made.members.getFirst().organisation();

    @Test
    void whoHasNotReturnedHasNoForecast() {
        made.sealed.clear();
        assertThat(line(null).forecast()).isEqualTo(Forecast.NOT_KNOWN);
        assertThat(line(null).because()).isEqualTo("It has not returned.");
    }

    @Test
    void everyExpectedLevelMetIsOnlyStandardsMetOnceTheAuditIsConcluded() {
        sealAll(Level.ACHIEVED, Level.ACHIEVED, null);
        assertThat(line(null).forecast()).isEqualTo(Forecast.NOT_KNOWN);
        assertThat(line(new Audit(DAY, null, null, null)).forecast()).isEqualTo(Forecast.NOT_KNOWN);
        assertThat(line(new Audit(DAY, DAY, "Moderate", "High")).forecast()).isEqualTo(Forecast.MET);
    }

    @Test
    void anExpectedLevelThatIsNotKnownIsNeverTakenForMet() {
        sealAll(Level.ACHIEVED, null, null);
        assertThat(line(new Audit(DAY, DAY, "Moderate", "High")).forecast()).isEqualTo(Forecast.NOT_KNOWN);
    }

    @Test
    void gapsAreApproachingOnlyWhenEachHasAnAgreedPlan() {
        sealAll(Level.NOT_ACHIEVED, Level.ACHIEVED, new Planned(PlanStage.AGREED, true));
        assertThat(line(null).forecast()).isEqualTo(Forecast.APPROACHING);
        var one = made.sealed.removeFirst();
        made.sealed.add(sealed(one, Level.NOT_ACHIEVED, Level.ACHIEVED, new Planned(PlanStage.SIGNED, true)));
        assertThat(line(null).forecast()).isEqualTo(Forecast.NOT_MET);
        assertThat(line(null).because()).isEqualTo("49 gaps, 48 in an agreed plan.");
    }

    @Test
    void anOutcomeThatIsNotAnsweredIsNotMet() {
        sealAll(null, Level.ACHIEVED, null);
        assertThat(line(null).because()).isEqualTo("49 outcomes not answered.");
    }

    @Test
    void levelsAreCountedByHowSureTheExpectedOneIs() {
        sealAll(Level.ACHIEVED, Level.ACHIEVED, null);
        var line = line(null);
        assertThat(line.confirmed()).isEqualTo((int)
                made.outcomes.stream().filter(it -> it.expected().confirmed()).count());
        assertThat(line.confirmed() + line.unconfirmed()).isEqualTo(49);
    }

    private DsptLine line(@Nullable Audit audit) {
        Map<OrganisationId, Audit> audits = audit == null ? Map.of() : Map.of(whose, audit);
        return new DsptForecast(made.position(), Map.of(), audits).lines().getFirst();
    }

    private void sealAll(@Nullable Level level, @Nullable Level expected, @Nullable Planned planned) {
        made.sealed.clear();
        var seal = new SealedRound(new UUID(1, 1), Round.FINAL, MadePositions.AS_AT, Stage.ACCEPTED, false);
        made.outcomes.forEach(it -> made.sealed.add(new Published.SealedOutcome(
                whose, seal, it.code(), level, expected, Standing.of(level, expected), planned)));
        assertThat(List.copyOf(made.sealed)).hasSize(49);
    }

    private static Published.SealedOutcome sealed(
            Published.SealedOutcome as, Level level, Level expected, Planned planned) {
        return new Published.SealedOutcome(
                as.organisation(), as.seal(), as.outcome(), level, expected, Standing.of(level, expected), planned);
    }
}
