package org.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** Attest in a process of its own, so that nothing of the measuring is measured. */
final class MeasuredApplication implements AutoCloseable {

    /** Begins a line that is shown at once, to whoever waits. */
    static final String ASIDE = "Measured: ";

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final int LONGEST_SECONDS = 1_800;

    private final Process process;
    private boolean failing;
    private final CompletableFuture<String[]> seeded = new CompletableFuture<>();

    private MeasuredApplication(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static MeasuredApplication start(List<String> flags) throws IOException {
        return start(flags, BenchApplication.class);
    }

    /**
     * @param flags those of {@code ./attest run}, so that what is measured is what runs
     * @param application says a line that begins with {@link SeededYear#READY} when it is ready
     */
    static MeasuredApplication start(List<String> flags, Class<?> application) throws IOException {
        var data = Path.of("target/bench-data").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("tmp"));
        var command = new ArrayList<String>();
        command.add(java("java"));
        command.addAll(flags);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                application.getName(),
                "--server.port=0",
                "--attest.data=" + data,
                "--attest.set-up=none"));
        return new MeasuredApplication(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            seeded.completeExceptionally(e);
        }
        seeded.completeExceptionally(new IllegalStateException("The application ended"));
    }

    private void hear(String line) {
        if (line.startsWith(SeededYear.READY)) {
            seeded.complete(line.substring(SeededYear.READY.length()).split(" "));
        } else if (line.startsWith(ASIDE)) {
            System.err.println(line.substring(ASIDE.length()));
        } else if (failing || line.contains("ERROR")) {
            failing = true;
            System.err.println(line);
        }
    }

    String lead() {
        return said(0);
    }

    String organisation() {
        return said(1);
    }

    int port() {
        return Integer.parseInt(said(2));
    }

    /** One of the words that it said when it was ready. */
    String said(int which) {
        return said().get(which);
    }

    /** All of them. */
    List<String> said() {
        return List.of(seeded.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join());
    }

    /** The bytes that are still in use after a full collection. */
    long live() throws IOException {
        var histogram = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var total = TOTAL.matcher(new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        if (!total.find()) {
            throw new IllegalStateException("The process does not say what it holds");
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
