package org.attest.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The application as {@code ./attest run} starts it: a process of its own with its own data folder and MariaDB. */
final class RunningApplication implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Attest is at http://localhost:(\\d+)");
    private static final Pattern CODE = Pattern.compile("enter the code (\\S+)");

    private final Path data;
    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<String> code = new CompletableFuture<>();
    private final StringBuffer console = new StringBuffer();

    private RunningApplication(Path data, Process process) {
        this.data = data;
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static Path emptyFolder(String name) throws IOException {
        var folder = Path.of("target", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    static RunningApplication start(Path data, String setUp) throws IOException {
        var temporary = Files.createDirectories(data.resolve("tmp"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Djava.io.tmpdir=" + temporary,
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC",
                "-Xms512m",
                "-XX:MetaspaceSize=300m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path").replaceAll("[^:]*test-classes:", ""),
                "org.attest.Attest",
                "--server.port=0",
                "--attest.data=" + data,
                "--attest.set-up=" + setUp);
        return new RunningApplication(
                data, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void listen() {
        try (var lines = new BufferedReader(process.inputReader())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                console.append(line).append('\n');
                find(ADDRESS, line, it -> port.complete(Integer.parseInt(it)));
                find(CODE, line, code::complete);
            }
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
        port.completeExceptionally(new IllegalStateException("The application ended: " + console));
    }

    private static void find(Pattern pattern, String line, java.util.function.Consumer<String> found) {
        var match = pattern.matcher(line);
        if (match.find()) {
            found.accept(match.group(1));
        }
    }

    int port() {
        return waitFor(port);
    }

    String firstRunCode() {
        return waitFor(code);
    }

    String console() {
        return console.toString();
    }

    private <T> T waitFor(CompletableFuture<T> wanted) {
        try {
            return wanted.get(120, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The application does not say it: " + console, e);
        }
    }

    /** Ends the application as a power cut does; its database stays behind. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The database servers that run on this data folder. */
    List<ProcessHandle> databases() {
        var binary = data.resolve("database").toString();
        return ProcessHandle.allProcesses()
                .filter(it -> it.info()
                        .command()
                        .filter(command -> command.startsWith(binary))
                        .isPresent())
                .toList();
    }

    /** Stops it as Ctrl-C does, and a database that a failed test left behind. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        databases().forEach(ProcessHandle::destroy);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
