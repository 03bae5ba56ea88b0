package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceRow;
import org.attest.shared.Window;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks for the first page of a large and of a small library, turn by turn, inside the application; says both sizes, both
 * medians in milliseconds and how many rounds. The items are copies, made in the database, of one that was added.
 */
class ListRounds implements ApplicationRunner {

    private static final int LARGE = 100_000;
    private static final int SMALL = 100;
    private static final int PAGE = 25;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final int PAGES_A_ROUND = 40;

    private final TestWorld world;
    private final EvidenceLibrary library;
    private final CurrentUser currentUser;
    private final JdbcTemplate database;

    ListRounds(TestWorld world, EvidenceLibrary library, CurrentUser currentUser, JdbcTemplate database) {
        this.world = world;
        this.library = library;
        this.currentUser = currentUser;
        this.database = database;
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, ListRounds.class).run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var large = filled(LARGE);
        var small = filled(SMALL);
        var ours = new ArrayList<Double>();
        var baseline = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var smallFirst = round % 2 == 0;
            var first = milliseconds(smallFirst ? small : large);
            var second = milliseconds(smallFirst ? large : small);
            if (round >= WARM_UP) {
                ours.add(smallFirst ? second : first);
                baseline.add(smallFirst ? first : second);
            }
        }
        System.out.println(
                SeededYear.READY + "100,000 " + SMALL + " " + median(ours) + " " + median(baseline) + " " + ROUNDS);
    }

    /** An organisation of its own with so many items, numbered from 1. */
    private TestSystem filled(int items) {
        var system = world.system();
        var organisation = system.provider().id();
        var details = EvidenceDetails.titled("Restore tests", EvidenceKind.TEST);
        currentUser.as(system.lead().caller(), () -> library.add(organisation, details));
        var columns = database.queryForList(
                "select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = 'evidence_item' and column_name not in ('id', 'number', 'due')",
                String.class);
        var same = String.join(", ", columns);
        var added = database.update(
                ("insert into evidence_item (id, number, %s) select uuid(), s.seq, %s from evidence_item"
                                + " join seq_2_to_%d s where organisation_id = ?")
                        .formatted(same, same, items),
                organisation.id().toString());
        if (added != items - 1) {
            throw new IllegalStateException("There are %d items more, not %d".formatted(added, items - 1));
        }
        database.execute("analyze table evidence_item");
        return system;
    }

    /** Of one page, as a lead of the organisation gets it; every page is looked at. */
    private double milliseconds(TestSystem system) {
        var filter = EvidenceFilter.of(system.provider().id());
        var expected =
                IntStream.rangeClosed(1, PAGE).mapToObj("E-%04d"::formatted).toList();
        return currentUser.as(system.lead().caller(), () -> {
            var start = System.nanoTime();
            for (var page = 0; page < PAGES_A_ROUND; page++) {
                check(expected, library.list(filter, Window.page(1, PAGE)).rows());
            }
            return (System.nanoTime() - start) / 1e6 / PAGES_A_ROUND;
        });
    }

    private static void check(List<String> expected, List<EvidenceRow> rows) {
        if (!rows.stream().map(EvidenceRow::reference).toList().equals(expected)) {
            throw new IllegalStateException("Not the first page");
        }
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
