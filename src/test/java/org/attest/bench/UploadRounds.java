package org.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.attest.Attest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.accounts.KnownPassword;
import org.attest.evidence.Attached;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.jobs.RecurringWork;
import org.attest.shared.ItemRef;
import org.attest.shared.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;

/** Adds files and copies them, turn by turn, inside the application; says of each kind its megabytes and both medians. */
class UploadRounds implements ApplicationRunner {

    private static final int WARM_UP = 2;
    static final int ROUNDS = 9;
    private static final int CHUNK = 64 * 1024;

    private final TestWorld world;
    private final EvidenceLibrary library;
    private final CurrentUser currentUser;
    private final RecurringWork texts;
    private final Path folder;

    UploadRounds(
            TestWorld world,
            EvidenceLibrary library,
            CurrentUser currentUser,
            List<RecurringWork> works,
            @Value("${attest.data}") Path data) {
        this.world = world;
        this.library = library;
        this.currentUser = currentUser;
        this.texts = works.stream()
                .filter(it -> it.name().equals("evidence.texts"))
                .findFirst()
                .orElseThrow();
        this.folder = data.resolve("upload-rounds");
    }

    public static void main(String[] arguments) {
        new SpringApplication(Attest.class, KnownPassword.class, TestWorld.class, UploadRounds.class).run(arguments);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Files.createDirectories(folder);
        var system = world.system();
        var lead = system.lead().caller();
        var item = currentUser.as(lead, () -> library.add(
                        system.provider().id(), EvidenceDetails.titled("Minutes", EvidenceKind.OPERATION))
                .ref());
        var said = new ArrayList<String>();
        for (var kind : UploadedFile.values()) {
            said.add(rounds(kind, lead, item));
        }
        System.out.println(SeededYear.READY + String.join(" ", said));
    }

    /** Between the rounds the words of what was added are read, which is work of the background. */
    private String rounds(UploadedFile kind, Caller lead, ItemRef item) throws IOException {
        var ours = new ArrayList<Double>();
        var baseline = new ArrayList<Double>();
        var bytes = 0L;
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            var source = kind.make(folder, round);
            bytes = Files.size(source);
            Supplier<Sha256> copying = () -> copy(source);
            Supplier<Sha256> adding = () -> currentUser.as(lead, () -> add(item, kind, source));
            var copyFirst = round % 2 == 0;
            var first = timed(copyFirst ? copying : adding);
            var second = timed(copyFirst ? adding : copying);
            if (!first.hash().equals(second.hash())) {
                throw new IllegalStateException("The copy and what was added differ");
            }
            if (round >= WARM_UP) {
                ours.add((copyFirst ? second : first).milliseconds());
                baseline.add((copyFirst ? first : second).milliseconds());
            }
            Files.delete(source);
            Files.delete(copyOf(source));
            currentUser.as(Caller.ATTEST, () -> {
                texts.work();
                return true;
            });
        }
        return (bytes >> 20) + " " + Turns.median(ours) + " " + Turns.median(baseline);
    }

    private record Timed(double milliseconds, Sha256 hash) {}

    private static Timed timed(Supplier<Sha256> work) {
        var start = System.nanoTime();
        var hash = work.get();
        return new Timed((System.nanoTime() - start) / 1e6, hash);
    }

    private Sha256 add(ItemRef item, UploadedFile kind, Path source) {
        try (var bytes = Files.newInputStream(source)) {
            var attached = library.attach(item, kind.fileName(), bytes);
            if (!(attached instanceof Attached.Added)) {
                throw new IllegalStateException("The file was there already");
            }
            return attached.file().hash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sha256 copy(Path source) {
        var digest = Sha256.digest();
        try (var bytes = Files.newInputStream(source);
                var file = FileChannel.open(copyOf(source), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                digest.update(chunk, 0, read);
                file.write(ByteBuffer.wrap(chunk, 0, read));
            }
            file.force(true);
            return Sha256.finish(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copyOf(Path source) {
        return folder.resolve("copy-of-" + source.getFileName());
    }
}
