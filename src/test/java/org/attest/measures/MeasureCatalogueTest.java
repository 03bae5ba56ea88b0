package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.measures.MeasureWorld.OCTOBER;

import java.math.BigDecimal;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.shared.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Targets are the administrator's; what was judged before stays judged. */
@AttestTest
class MeasureCatalogueTest {

    /** No other test judges by these. */
    private static final String EXERCISES = "exercises-held";

    private static final String HOURS = "time-to-contain";

    @Autowired
    MeasureCatalogue catalogue;

    @Autowired
    MeasureBook book;

    @Autowired
    MeasureWorld world;

    @Autowired
    TestWorld people;

    @Autowired
    TestClock clock;

    Caller administrator;

    @BeforeEach
    void somebodyInCharge() {
        clock.reset();
        administrator =
                people.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM).caller();
    }

    @Test
    void aNewTargetJudgesWhatComesAfterAndRewritesNothing() {
        var made = world.make();
        set(HOURS, "24", "72", "Agreed by the cyber board.");
        var before = world.record(made.northLead(), made.north(), HOURS, OCTOBER.minusMonths(1), Figure.amount("30"));
        set(HOURS, "36", "72", "A quarter of practice.");
        var after = world.record(made.northLead(), made.north(), HOURS, OCTOBER, Figure.amount("30"));

        assertThat(before.rating()).isEqualTo(Rating.NEAR);
        assertThat(after.rating()).isEqualTo(Rating.ON_TARGET);
        assertThat(world.by(made.northLead(), () -> book.history(made.north(), HOURS, OCTOBER.minusMonths(1))))
                .containsExactly(before);
        assertThat(before.judgedBy()).isEqualTo(new Thresholds(new BigDecimal("24"), new BigDecimal("72")));
        assertThat(world.by(administrator, () -> catalogue.changes(HOURS)))
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .satisfies(it -> {
                    assertThat(it.why()).isEqualTo("A quarter of practice.");
                    assertThat(it.by()).isEqualTo(administrator.person());
                });
        world.run(
                administrator, () -> catalogue.setThresholds(HOURS, find(HOURS).edition(), null, "Back to no target."));
        assertThat(find(HOURS).thresholds()).isNull();
    }

    @Test
    void aTargetNeedsAnAdministratorAReasonAndTheRightOrder() {
        var lead = world.make().icbLead();
        assertThatThrownBy(() -> world.run(lead, () -> catalogue.setThresholds(EXERCISES, 0, null, "Mine.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> set(EXERCISES, "2", "1", " ")).hasMessageContaining("Give the reason");
        assertThatThrownBy(() -> set(EXERCISES, "1", "2", "Upside down."))
                .hasMessageContaining("Higher is better here");
        assertThat(find(EXERCISES).edition()).isZero();
    }

    @Test
    void whoSavesSecondIsToldThatItChanged() {
        var seen = find("incidents-with-root-cause").edition();
        world.run(
                administrator,
                () -> catalogue.setThresholds("incidents-with-root-cause", seen, bounds("90", "80"), "First."));
        assertThatThrownBy(() -> world.run(
                        administrator,
                        () -> catalogue.setThresholds(
                                "incidents-with-root-cause", seen, bounds("95", "80"), "Second.")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void set(String code, String green, String amber, String why) {
        world.run(administrator, () -> catalogue.setThresholds(code, find(code).edition(), bounds(green, amber), why));
    }

    private static @Nullable Thresholds bounds(String green, String amber) {
        return new Thresholds(new BigDecimal(green), new BigDecimal(amber));
    }

    private Measure find(String code) {
        return world.by(administrator, () -> catalogue.find(code));
    }
}
