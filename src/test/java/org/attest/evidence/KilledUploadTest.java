package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A process that adds files is killed (kill -9) at random points of its way. */
@AttestTest
class KilledUploadTest {

    private static final int KILLS = 8;
    private static final long SEED = 20261122;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    FileSweep sweep;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Value("${attest.data}")
    Path data;

    @Value("${attest.db.url}")
    String url;

    @Value("${attest.db.user}")
    String user;

    @Value("${attest.db.password}")
    String password;

    World world;
    ItemRef item;

    @BeforeEach
    void makeAnItem() {
        clock.reset();
        world = new World(directory, currentUser);
        item = world.as(
                        world.northLead,
                        () -> library.add(world.north, EvidenceDetails.titled("Plan", EvidenceKind.DESIGN)))
                .ref();
    }

    @Test
    void noRowIsWithoutItsFileAndNoFileIsWithoutItsRowAfterTheSweep() throws IOException {
        var random = new Random(SEED);
        var acknowledged = new HashSet<Sha256>();
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(uploadUntilKilled(kill, 1 + random.nextInt(120)));
        }
        var rows = rows();
        assertThat(rows).containsAll(acknowledged).isNotEmpty();
        for (var row : rows) {
            assertThat(hashOf(place(row))).isEqualTo(row);
        }

        clock.set(Instant.now().plus(FileSweep.YOUNG).plus(Duration.ofMinutes(1)));
        sweep.sweep();
        assertThat(filesOnDisk())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Sha256::hex).toList());
    }

    /** Lets it take so many steps; answers the files of which it said that they are kept. */
    private List<Sha256> uploadUntilKilled(int round, int steps) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:MetaspaceSize=300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UploadUntilKilled.class.getName(),
                        data.resolve("files").toString(),
                        world.north.toString(),
                        item.id(),
                        Integer.toString(1 + round * 10_000),
                        Long.toString(SEED + round),
                        url,
                        user,
                        password)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.getInputStream()) {
            var kept = listen(said, steps);
            process.toHandle().destroyForcibly();
            process.onExit().join();
            kept.append(new String(said.readAllBytes()));
            return hashes(kept.toString());
        }
    }

    private static StringBuilder listen(InputStream said, int steps) throws IOException {
        var heard = new StringBuilder();
        for (var dots = 0; dots < steps; ) {
            var letter = said.read();
            if (letter < 0) {
                throw new IllegalStateException("It ended by itself after " + heard);
            }
            heard.append((char) letter);
            dots += letter == '.' ? 1 : 0;
        }
        return heard;
    }

    /** A line that the kill cut off acknowledges nothing. */
    private static List<Sha256> hashes(String said) {
        var whole = said.substring(0, said.lastIndexOf('\n') + 1);
        var found = new ArrayList<Sha256>();
        whole.lines().forEach(it -> found.add(new Sha256(it.replace(".", ""))));
        return found;
    }

    private Set<Sha256> rows() {
        return world.as(world.northLead, () -> library.item(world.north, "E-0001")).files().stream()
                .map(EvidenceFile::hash)
                .collect(Collectors.toSet());
    }

    private Path place(Sha256 content) {
        return FolderFileStore.place(data.resolve("files").resolve(world.north.toString()), content);
    }

    private static Sha256 hashOf(Path file) throws IOException {
        var digest = Sha256.digest();
        try (var bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.finish(digest.digest());
    }

    private List<String> filesOnDisk() throws IOException {
        try (var found = Files.walk(data.resolve("files").resolve(world.north.toString()))) {
            return found.filter(Files::isRegularFile)
                    .map(it -> it.getFileName().toString())
                    .toList();
        }
    }
}
