package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.evidence.EvidenceFilter;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application is killed (kill -9) while it imports returns: each stands before another statement, some while their file
 * and its rows are written, two of them between those writes, some while they are applied. {@code -Dattest.kills=20} kills at twenty points.
 */
@AttestTest
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("attest.kills", 4);
    private static final long SEED = 20261122;

    /** The rows are written and the file is not; the file is begun and its bytes are not there. */
    private static final List<String> BETWEEN_ROWS_AND_FILE =
            List.of("insert into return_file ", "insert into return_file_piece ");

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private TestClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Value("${attest.db.url}")
    private String url;

    @Value("${attest.db.user}")
    private String user;

    @Value("${attest.db.password}")
    private String password;

    @Value("${attest.db.owner.user}")
    private String owner;

    @Value("${attest.db.owner.password}")
    private String ownerPassword;

    /** One organisation with a return that is being taken or applied; {@code preview} is null for one that is being taken. */
    private record Point(
            ReturnWorld world,
            Path file,
            @org.jspecify.annotations.Nullable Preview preview) {}

    /** What becomes of an import that nobody kills. */
    private Tally unharmed = new Tally(0, 0, 0, 0, 0, 0);

    @BeforeEach
    void theClockStandsStill() {
        clock.reset();
    }

    @Test
    void anImportIsWhollyThereOrNotAtAllWhereverItIsKilled() throws IOException {
        var counted = point(true);
        var taking = (int) StatementCount.of(() -> counted.world().take(counted.file()));
        var preview = counted.world().take(counted.file());
        var applying = (int) StatementCount.of(() -> counted.world().applied(preview));
        unharmed = tally(counted.world(), preview);
        assertThat(unharmed).isEqualTo(new Tally(unharmed.read(), 1, 2, unharmed.read() - 3, 0, 0));

        var random = new Random(SEED);
        var points = new ArrayList<Point>();
        var lines = new ArrayList<String>();
        for (var i = 0; i < KILLS; i++) {
            var point = point(i % 2 == 0);
            points.add(point);
            var statements = 1 + random.nextInt(point.preview() == null ? taking : applying);
            lines.add(line(i, point, Integer.toString(statements)));
        }
        for (var before : BETWEEN_ROWS_AND_FILE) {
            points.add(point(true));
            lines.add(line(points.size() - 1, points.getLast(), before));
        }

        var done = killed(lines);

        clock.move(ImportTurns.LONGEST_SILENCE.plus(Duration.ofSeconds(1)));
        var whole = 0;
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var isWhole = point.preview() == null
                    ? takenWhollyOrNotAtAll(point, done.contains(i))
                    : appliedWhollyOrNotAtAll(point, point.preview(), done.contains(i));
            whole += isWhole ? 1 : 0;
        }
        System.out.printf(
                "Imports killed: %d, of them between rows and file: %d. Wholly there: %d, not at all: %d, half: 0.%n",
                points.size(), BETWEEN_ROWS_AND_FILE.size(), whole, points.size() - whole);
    }

    private Point point(boolean toBeTaken) {
        var world = new ReturnWorld(beans);
        world.stated("A1.a", "a");
        var file = Edit.of(world.export(), it -> it.set(Edit.OUTCOMES, "A1.a", "Statement", "b")
                .set(Edit.OUTCOMES, "B2.a", "Statement", "new")
                .add(Edit.EVIDENCE, "Title", "Restore test", "Kind", "Test", "Classification", "OFFICIAL"));
        return new Point(world, file, toBeTaken ? null : world.take(file));
    }

    /** @param statements how many it comes to, or what the one begins with before which it stands */
    private static String line(int number, Point point, String statements) {
        var world = point.world();
        var preview = point.preview();
        return String.join(
                "|",
                Integer.toString(number),
                statements,
                world.organisation.id().toString(),
                world.anita.id().toString(),
                preview == null ? point.file().toString() : preview.taken().id() + "|" + preview.fingerprint());
    }

    private boolean takenWhollyOrNotAtAll(Point point, boolean acknowledged) {
        var world = point.world();
        var taken = world.asLead(() -> world.bean(ReturnIntake.class).returns(world.ref, new Window(0, 5)));
        assertThat(taken).hasSizeBetween(acknowledged ? 1 : 0, 1);
        for (var each : taken) {
            assertThat(file(world, each)).isEqualTo(bytes(point.file()));
            assertThat(world.asLead(() -> world.bean(ReturnIntake.class).preview(each.id()))
                            .tally()
                            .read())
                    .isEqualTo(unharmed.read());
        }
        assertThat(world.applied(world.take(point.file())).tally().changed()).isEqualTo(2);
        return !taken.isEmpty();
    }

    private boolean appliedWhollyOrNotAtAll(Point point, Preview preview, boolean acknowledged) {
        var world = point.world();
        var intake = world.bean(ReturnIntake.class);
        var taken = world.asLead(() -> intake.taken(preview.taken().id()));
        var applied = taken.state() == Taken.State.APPLIED;
        assertThat(applied || !acknowledged)
                .as("what was said to be applied is")
                .isTrue();
        assertThat(world.answer("A1.a").statement()).isEqualTo(applied ? "b" : "a");
        assertThat(world.answer("B2.a").statement()).isEqualTo(applied ? "new" : null);
        assertThat(evidence(world)).isEqualTo(applied ? 1 : 0);
        if (!applied) {
            world.applied(preview);
        }
        var receipt = world.asLead(() -> intake.receipt(preview.taken().id()));
        assertThat(receipt.tally()).isEqualTo(unharmed);
        assertThat(receipt.lines()).hasSize(receipt.tally().read());
        assertThat(evidence(world)).isEqualTo(1);
        return applied;
    }

    private static Tally tally(ReturnWorld world, Preview applied) {
        return world.asLead(() ->
                        world.bean(ReturnIntake.class).receipt(applied.taken().id()))
                .tally();
    }

    private long evidence(ReturnWorld world) {
        return world.asLead(() -> world.bean(EvidenceLibrary.class)
                .list(EvidenceFilter.of(world.organisation.id()), new Window(0, 10))
                .total());
    }

    private byte[] file(ReturnWorld world, Taken taken) {
        var files = world.bean(BroughtFiles.class);
        return new TransactionTemplate(transactions).execute(_ -> {
            var out = new ByteArrayOutputStream();
            try {
                files.copy(files.find(taken.id(), world.organisation.id()).orElseThrow(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it when all its imports stand still; answers which were done before. */
    private Set<Integer> killed(List<String> lines) throws IOException {
        var work = Files.write(Files.createTempFile("work", ".txt"), lines);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:MetaspaceSize=300m",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportUntilKilled.class.getName(),
                        work.toString(),
                        "--attest.data="
                                + Files.createTempDirectory(Path.of("target"), "killed-")
                                        .toAbsolutePath(),
                        "--attest.set-up=none",
                        "--attest.db.url=" + url,
                        "--attest.db.user=" + user,
                        "--attest.db.password=" + password,
                        "--attest.db.owner.user=" + owner,
                        "--attest.db.owner.password=" + ownerPassword,
                        "--spring.main.lazy-initialization=true",
                        "--spring.datasource.hikari.maximum-pool-size=" + (2 * lines.size() + 5),
                        "--db-scheduler.enabled=false",
                        "--server.port=0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var done = new HashSet<Integer>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = said.readLine(); line != null && !line.equals("said ready"); line = said.readLine()) {
                if (line.startsWith("said done ")) {
                    done.add(Integer.parseInt(line.substring("said done ".length())));
                }
                assertThat(line).doesNotStartWith("said failed");
            }
            assertThat(process.isAlive()).as("it waits to be killed").isTrue();
        } finally {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
        return done;
    }
}
