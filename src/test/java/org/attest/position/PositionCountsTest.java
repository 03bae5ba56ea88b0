package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.access.Caller;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept counted for large systems is always what would be worked out. */
@AttestTest
class PositionCountsTest {

    @Autowired
    SystemWorld world;

    @Autowired
    Positions positions;

    @Autowired
    PositionCheck check;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    JdbcClient database;

    @Test
    void pagesTogetherAreThePositionAndTheTotalsAreThoseOfAllOfThem() {
        var system = world.make(4);
        system.trusts()
                .subList(0, 3)
                .forEach(it -> world.seal(it, random(it.name().length())));
        world.sealAgain(system.trusts().get(1), random(9));
        var icb = system.icb().id();
        var whole = world.by(system.icbLead(), () -> positions.system(icb, SystemWorld.YEAR));

        var columns = new ArrayList<OrganisationColumn>();
        for (var number = 1; number <= 3; number++) {
            var window = Window.page(number, 2);
            var page = world.by(system.icbLead(), () -> positions.page(icb, SystemWorld.YEAR, window));
            columns.addAll(page.shown().columns());
            assertThat(page.totals()).isEqualTo(new PositionTotals(5, 3, whole.tally()));
            assertThat(page.shown().heading().name()).isEqualTo(system.icb().name());
        }
        assertThat(columns).isEqualTo(whole.columns());
        assertThat(world.by(system.icbLead(), () -> positions.isLarge(icb))).isFalse();
        assertThatThrownBy(() -> world.by(
                        world.make(1).icbLead(), () -> positions.page(icb, SystemWorld.YEAR, Window.page(1, 2))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void whateverBecomesOfAnOrganisationIsKept() {
        var system = world.make(3);
        var icb = system.icb().id();
        system.trusts().forEach(it -> world.seal(it, random(2)));
        var first = system.trusts().get(0);
        var second = system.trusts().get(1);
        world.run(Caller.ATTEST, () -> {
            directory.rename(first.id(), "Another name " + first.code());
            directory.describe(second.id(), Kind.COUNCIL, DsptCategory.THREE);
            directory.close(system.trusts().get(2).id(), LocalDate.of(2026, 11, 22));
        });

        var page = world.by(system.icbLead(), () -> positions.page(icb, SystemWorld.YEAR, Window.page(1, 9)));

        assertThat(page.shown().columns())
                .extracting(it -> it.member().name())
                .containsExactly(system.icb().name(), "Another name " + first.code());
        assertThat(page.totals().members()).isEqualTo(2);
        assertThat(page.totals().returned()).isEqualTo(1);
        assertThat(check.answer()).startsWith("What is kept equals what is worked out again: ");

        world.run(Caller.ATTEST, () -> {
            directory.describe(second.id(), Kind.ACUTE_TRUST, DsptCategory.ONE);
            directory.setPartner(icb, first.id(), false, "Elsewhere");
        });
        var later = world.by(system.icbLead(), () -> positions.page(icb, SystemWorld.YEAR, Window.page(1, 9)));
        assertThat(later.shown().columns())
                .extracting(it -> it.member().name())
                .containsExactly(system.icb().name(), second.name());
        assertThat(later.totals().returned()).isEqualTo(1);
        assertThat(check.answer()).startsWith("What is kept equals");
    }

    @Test
    void theCheckFindsWhatWasChangedByHandAndPutsItRight() {
        var system = world.make(1);
        var trust = system.trusts().getFirst();
        world.seal(trust, random(3));
        database.sql("update position_count set met = met + 1 where organisation_id = ?")
                .param(trust.id().id())
                .update();
        database.sql("delete from position_member where organisation_id = ?")
                .param(system.icb().id().id())
                .update();

        assertThat(check.answer()).startsWith("! ").contains("They were put right");
        assertThat(check.answer()).startsWith("What is kept equals");
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
