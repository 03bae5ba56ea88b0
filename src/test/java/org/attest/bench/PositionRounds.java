package org.attest.bench;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.attest.Attest;
import org.attest.SystemWorld;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.position.PositionPage;
import org.attest.position.Positions;
import org.attest.shared.AskedByCommand;
import org.attest.shared.Window;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks for a page of a very large system and of a small one, turn by turn, inside the application; says both medians in
 * milliseconds. Before, the totals are compared with what one organisation sealed, and the statements are counted.
 */
class PositionRounds implements ApplicationRunner {

    static final int LARGE = 60_000;
    static final int SMALL = 100;
    static final int ROUNDS = 9;
    private static final int PAGES_A_ROUND = 5;
    private static final int MOST_STATEMENTS = 3;
    private static final Window PAGE = Window.page(1, SMALL);

    private final SystemWorld world;
    private final Positions positions;
    private final CurrentUser currentUser;
    private final List<AskedByCommand> checks;
    private final JdbcClient database;

    PositionRounds(
            SystemWorld world,
            Positions positions,
            CurrentUser currentUser,
            List<AskedByCommand> checks,
            JdbcClient database) {
        this.world = world;
        this.positions = positions;
        this.currentUser = currentUser;
        this.checks = checks;
        this.database = database;
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, PositionRounds.class).run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var large = filled(LARGE);
        var small = filled(SMALL);
        // the copies were made below the application, which keeps what it makes itself
        checks.forEach(AskedByCommand::answer);
        database.sql("analyze table organisation, organisation_partner, assessment, seal, sealed_answer, answer,"
                        + " position_member, position_count")
                .query()
                .listOfRows();
        check(large, LARGE);
        check(small, SMALL);
        System.out.println(
                SeededYear.READY + Turns.medians(ROUNDS, () -> milliseconds(large), () -> milliseconds(small)));
    }

    /** The ICB, one trust that sealed through the front doors, and copies of it. */
    private SystemWorld.MadeSystem filled(int organisations) {
        var system = world.make(1);
        var trust = system.trusts().getFirst();
        world.seal(trust, RandomGeneratorFactory.of("L64X128MixRandom").create(organisations));
        new ManyOrganisations(database, system.icb().id(), trust.id()).add(organisations - 2);
        return system;
    }

    private void check(SystemWorld.MadeSystem system, int organisations) {
        var page = page(system);
        var statements = statements(system);
        var one = page.shown().columns().getLast().tally();
        var returned = organisations - 1;
        if (page.totals().members() != organisations
                || page.totals().returned() != returned
                || page.totals().tally().met() != returned * one.met()
                || page.totals().tally().gaps() != returned * one.gaps()
                || page.shown().columns().size() != Math.min(organisations, SMALL)) {
            throw new IllegalStateException("Not the page that was asked for: " + page.totals());
        }
        if (statements > MOST_STATEMENTS) {
            throw new IllegalStateException("It took " + statements + " statements");
        }
        System.out.println(MeasuredApplication.ASIDE
                + "a page of %,d organisations took %d statements".formatted(organisations, statements));
    }

    /** The fewest of some: work in the background asks too, and the catalogue looks for a newer one every few seconds. */
    private long statements(SystemWorld.MadeSystem system) {
        return LongStream.range(0, ROUNDS)
                .map(_ -> {
                    var before = selects();
                    page(system);
                    return selects() - before;
                })
                .min()
                .orElseThrow();
    }

    private long selects() {
        return database.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    private PositionPage page(SystemWorld.MadeSystem system) {
        return currentUser.as(
                system.icbLead(), () -> positions.page(system.icb().id(), SystemWorld.YEAR, PAGE));
    }

    private double milliseconds(SystemWorld.MadeSystem system) {
        return Turns.milliseconds(PAGES_A_ROUND, () -> {
            if (page(system).shown().columns().isEmpty()) {
                throw new IllegalStateException("Nothing is on the page");
            }
        });
    }
}
