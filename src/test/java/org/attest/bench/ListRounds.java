package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.bench.ListPage.Question;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceRow;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Asks for pages of the list of a large library and of a small one, turn by turn, inside the application; says of each page
 * both medians in milliseconds. Before, each page is compared with what the database sorts in full.
 */
class ListRounds implements ApplicationRunner {

    static final int LARGE = 100_000;
    static final int SMALL = 100;
    static final int ROUNDS = 9;
    static final int SEARCH_ROUNDS = 5;
    private static final int PAGES_A_ROUND = 20;
    private static final int FEW = 10;

    private final Libraries libraries;
    private final EvidenceLibrary library;
    private final CurrentUser currentUser;
    private final JdbcTemplate database;

    ListRounds(Libraries libraries, EvidenceLibrary library, CurrentUser currentUser, JdbcTemplate database) {
        this.libraries = libraries;
        this.library = library;
        this.currentUser = currentUser;
        this.database = database;
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, Libraries.class, ListRounds.class)
                .run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var large = libraries.of(LARGE);
        var small = libraries.of(SMALL);
        var said = new ArrayList<String>();
        for (var page : ListPage.PAGES) {
            check(page.asked().apply(large));
            check(page.asked().apply(small));
            said.add(medians(page, large, small, ROUNDS, PAGES_A_ROUND));
        }
        libraries.write(large, LARGE / FEW);
        libraries.write(small, SMALL / FEW);
        for (var search : ListPage.SEARCHES) {
            said.add(medians(search, large, small, SEARCH_ROUNDS, 1));
        }
        System.out.println(SeededYear.READY + String.join(" ", said));
    }

    private String medians(ListPage page, Libraries.Filled large, Libraries.Filled small, int rounds, int times) {
        return Turns.medians(
                rounds,
                () -> milliseconds(page.asked().apply(large), times),
                () -> milliseconds(page.asked().apply(small), times));
    }

    private double milliseconds(Question question, int times) {
        return currentUser.as(
                question.caller(),
                () -> Turns.milliseconds(times, () -> {
                    if (ids(question).isEmpty()) {
                        throw new IllegalStateException("Nothing is on the page");
                    }
                }));
    }

    private void check(Question question) {
        var expected = database.queryForList(question.sortedInFull(), UUID.class);
        var found = currentUser.as(question.caller(), () -> ids(question));
        if (!found.equals(expected)) {
            throw new IllegalStateException("Not the page that was asked for: " + question);
        }
    }

    private List<UUID> ids(Question question) {
        return library.list(question.filter(), question.window()).rows().stream()
                .map(EvidenceRow::id)
                .toList();
    }
}
