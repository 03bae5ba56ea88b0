package org.attest.evidence;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads a file that needs a parser in a Java machine of its own ({@link ReadText}): at most 192 MB of heap, a time limit, no environment, no
 * names of other machines and, where the platform lets us ({@code unshare}), no network at all. What overruns is ended.
 */
@Component
class TextReader {

    private static final Logger LOG = LoggerFactory.getLogger(TextReader.class);
    private static final int MOST_CHARACTERS = 200_000;
    private static final Duration PROBE = Duration.ofSeconds(5);

    /** The readers of documents and mails, and what they stand on. */
    private static final Pattern USED = Pattern.compile(
            "(tika|pdfbox|fontbox|jempbox|xmpbox|poi|xmlbeans|commons|slf4j-api|jcl-over|log4j|SparseBitSet|curvesapi|bc"
                    + "|jsoup|jspecify|jakarta.mail|jakarta.activation|angus)");

    private final Duration patience;
    private final List<String> fence;

    TextReader(@Value("${attest.evidence.reading-time:20s}") Duration patience) {
        this.patience = patience;
        this.fence = fence();
    }

    /** Never throws for what is in the file: what cannot be read is answered as failed. */
    ReadOut read(InputStream bytes, String mediaType) throws IOException {
        if (PlainText.is(mediaType)) {
            return PlainText.read(bytes, MOST_CHARACTERS);
        }
        var folder = Files.createTempDirectory("attest-text-");
        try {
            var file = folder.resolve("file");
            Files.copy(bytes, file);
            return read(folder, file, mediaType);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private ReadOut read(Path folder, Path file, String mediaType) throws IOException {
        var hosts = Files.createFile(folder.resolve("hosts"));
        var output = folder.resolve("text");
        var started = new ProcessBuilder(command(folder, hosts, file, mediaType))
                .directory(folder.toFile())
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        started.environment().clear();
        var process = started.start();
        try {
            process.getOutputStream().close();
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0) {
                return ReadOut.of(taken(output));
            }
            return ReadOut.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Reading was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String taken(Path output) throws IOException {
        try (var in = Files.newInputStream(output)) {
            var text = new String(in.readNBytes(MOST_CHARACTERS * 4), StandardCharsets.UTF_8);
            return text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).replace("\0", "");
        }
    }

    private List<String> command(Path folder, Path hosts, Path file, String mediaType) {
        var command = new ArrayList<>(fence);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx192m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Djdk.net.hosts.file=" + hosts));
        command.addAll(program());
        command.addAll(List.of(file.toString(), mediaType, Integer.toString(MOST_CHARACTERS)));
        return command;
    }

    /** From classes as they lie, or out of the one jar that Spring Boot packs. */
    private static List<String> program() {
        var path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(it -> Path.of(it).toAbsolutePath())
                .toList();
        var launcher = "org.springframework.boot.loader.launch.PropertiesLauncher";
        var packed = ClassLoader.getSystemResource(launcher.replace('.', '/') + ".class") != null;
        return packed
                ? List.of("-cp", joined(path.stream()), "-Dloader.main=" + ReadText.class.getName(), launcher)
                : List.of("-cp", joined(path.stream().filter(TextReader::isUsed)), ReadText.class.getName());
    }

    private static String joined(Stream<Path> path) {
        return path.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Each library that is looked into and not used costs the start of every reading. */
    private static boolean isUsed(Path part) {
        return Files.isDirectory(part)
                || USED.matcher(part.getFileName().toString()).lookingAt();
    }

    /** Puts a process where no network is; nothing where the platform has no such thing or does not let us. */
    private static List<String> fence() {
        for (var way : List.of(List.of("/usr/bin/unshare", "--net"), List.of("/usr/bin/unshare", "--user", "--net"))) {
            if (works(way)) {
                return way;
            }
        }
        LOG.info("Files are read without a network namespace of their own: this platform gives none");
        return List.of();
    }

    private static boolean works(List<String> way) {
        try {
            var command = new ArrayList<>(way);
            command.add("/bin/true");
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PROBE.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
