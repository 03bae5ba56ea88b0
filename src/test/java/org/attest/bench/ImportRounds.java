package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.returns.TableApplied;
import org.attest.returns.TableImports;
import org.attest.risks.Category;
import org.attest.risks.RiskScales;
import org.attest.risks.SavedRisks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;

/** Imports a workbook of risks from its bytes to the committed rows, turn by turn with what it is measured against. */
class ImportRounds implements ApplicationRunner {

    static final int ROWS = FileRounds.ROWS;
    static final int SOME = 5_000;
    static final int FEW = 1_000;
    private static final int ROUNDS = 5;
    private static final int SAVING_ROUNDS = 2;
    private static final double MEGABYTE = 1024 * 1024;

    private final TestWorld world;
    private final TableImports imports;
    private final SavedRisks saved;
    private final RiskScales scales;
    private final CurrentUser currentUser;
    private final DataSource database;
    private final Path folder;
    private final Said said = new Said();

    ImportRounds(
            TestWorld world,
            TableImports imports,
            SavedRisks saved,
            RiskScales scales,
            CurrentUser currentUser,
            DataSource database,
            @Value("${attest.data}") Path data) {
        this.world = world;
        this.imports = imports;
        this.saved = saved;
        this.scales = scales;
        this.currentUser = currentUser;
        this.database = database;
        this.folder = data.resolve("import-rounds");
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, SavedRisks.class, ImportRounds.class)
                .run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SQLException {
        Files.createDirectories(folder);
        var categories = Lead.of(world).as(currentUser, scales::categories).stream()
                .collect(Collectors.toMap(Category::words, Category::code));
        var rows = RiskFile.rows(ROWS, List.copyOf(categories.keySet()));
        var file = RiskFile.write(folder.resolve("many.xlsx"), rows);
        var few = RiskFile.write(folder.resolve("few.xlsx"), rows.subList(0, FEW));
        var some = RiskFile.write(folder.resolve("some.xlsx"), rows.subList(0, SOME));
        memory(file, some, few);
        var imported = importing(file);
        saving(file, imported, categories);
        said.end();
    }

    /** P2: an import for an organisation of its own, and then the rows that it made once more, by JDBC, for another. */
    private double importing(Path file) throws SQLException {
        var ours = new ArrayList<Double>();
        var raw = new ArrayList<Double>();
        var taking = new ArrayList<Double>();
        for (var round = 0; round <= ROUNDS; round++) {
            var lead = Lead.of(world);
            var taken = new double[1];
            var time = Turns.milliseconds(1, () -> taken[0] = imported(lead, file, ROWS, () -> {}));
            var other = Lead.of(world);
            var insert = new RawInsert(database, lead.organisation(), other.organisation());
            var inserted = Turns.milliseconds(1, insert::run);
            insert.check(lead.organisation());
            said.aside(
                    "import %.0f ms, of that until it is looked at %.0f; rows by JDBC %.0f ms",
                    time, taken[0], inserted);
            if (round > 0) {
                ours.add(time);
                raw.add(inserted);
                taking.add(taken[0]);
            }
        }
        said.line("P2", Turns.median(ours), Turns.median(raw), ROUNDS);
        said.aside("until it is looked at %.0f ms", Turns.median(taking));
        return Turns.median(ours);
    }

    /** Answers how long it took until the person sees the preview. */
    private double imported(Lead lead, Path file, int rows, Runnable whenSeen) {
        return lead.as(currentUser, () -> {
            var start = System.nanoTime();
            var preview = imports.take("risks", lead.organisation(), file, "table.xlsx");
            var seen = (System.nanoTime() - start) / 1e6;
            whenSeen.run();
            var applied = imports.apply(preview.taken().id(), preview.fingerprint(), Set.of());
            var done = (TableApplied.Done) applied;
            Said.require(done.receipt().tally().added() == rows, "Not all were added");
            return seen;
        });
    }

    /** P3: the same risks, saved one by one. */
    private void saving(Path file, double imported, Map<String, String> categories) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < SAVING_ROUNDS; round++) {
            var lead = Lead.of(world);
            times.add(Turns.milliseconds(
                    1,
                    () -> saved.saveAll(
                            lead.organisation(),
                            lead.caller().person(),
                            PoiReading.risks(file, categories, saved.today()))));
        }
        said.line("P3", imported, Turns.median(times), SAVING_ROUNDS);
    }

    /** P6: what an import of many rows holds at its peak beyond what one of few does; after one of few, which fills what is kept. */
    private void memory(Path file, Path some, Path few) {
        held(few, FEW);
        var small = held(few, FEW);
        beyond(small, "P6x", held(some, SOME));
        beyond(small, "P6", held(file, ROWS));
    }

    private void beyond(long small, String name, long large) {
        Said.require(large > small, "What was held cannot be seen");
        said.line(name, (large - small) / MEGABYTE, small / MEGABYTE, 1);
    }

    private long held(Path file, int rows) {
        var lead = Lead.of(world);
        var idle = HeapPeak.live();
        return HeapPeak.of((Runnable look) -> imported(lead, file, rows, look)) - idle;
    }
}
