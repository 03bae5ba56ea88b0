package org.attest.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attest.shared.Sha256;

/**
 * The files of a zip, unpacked one by one into a folder of their own under numbers, so that no name of theirs decides
 * where anything is written. Bytes are counted while they are unpacked: what the zip says of its own sizes is not believed.
 */
final class ZipContent implements AutoCloseable {

    static final int MOST_FILES = 200;
    static final long MOST_BYTES_EACH = 25L * 1024 * 1024;
    static final long MOST_BYTES = 250L * 1024 * 1024;

    /** One file: what it is called in the zip, where it is now, and its digest; without a place it is no workbook. */
    record Unpacked(String name, Path place, Sha256 hash, boolean workbook) {}

    private final Path folder;
    private final List<Unpacked> files = new ArrayList<>();
    private long left = MOST_BYTES;

    private ZipContent(Path folder) {
        this.folder = folder;
    }

    /** @throws ReturnRefused for a zip that is not read, or holds too much, or whose names lead elsewhere */
    static ZipContent of(Path zip) {
        try {
            var content = new ZipContent(Files.createTempDirectory("attest-zip-"));
            try (var file = new ZipFile(zip.toFile())) {
                content.unpack(file);
                return content;
            } catch (RuntimeException | IOException e) {
                content.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ReturnRefused(ProblemKind.ZIP_NOT_READ);
        }
    }

    List<Unpacked> files() {
        return List.copyOf(files);
    }

    private void unpack(ZipFile file) throws IOException {
        if (file.size() > MOST_FILES) {
            throw new ReturnRefused(ProblemKind.ZIP_TOO_MANY);
        }
        var names = new HashSet<String>();
        var entries = new ArrayList<ZipEntry>();
        file.stream().filter(it -> !it.isDirectory()).forEach(entries::add);
        for (var entry : entries) {
            var name = entry.getName().replace('\\', '/');
            if (leadsElsewhere(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new ReturnRefused(ProblemKind.ZIP_NAMES);
            }
        }
        for (var entry : entries) {
            unpack(file, entry);
        }
    }

    private static boolean leadsElsewhere(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
    }

    private void unpack(ZipFile file, ZipEntry entry) throws IOException {
        var name = entry.getName().replace('\\', '/');
        var place = folder.resolve(Integer.toString(files.size()));
        var workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (!workbook) {
            files.add(new Unpacked(shown(name), place, Sha256.ofText(name), false));
            return;
        }
        try (var in = file.getInputStream(entry)) {
            copy(in, place);
        }
        files.add(new Unpacked(shown(name), place, ReturnReading.hash(place), true));
    }

    private void copy(InputStream in, Path place) throws IOException {
        var each = MOST_BYTES_EACH;
        var buffer = new byte[8192];
        try (var out = Files.newOutputStream(place)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                each -= read;
                left -= read;
                if (each < 0 || left < 0) {
                    throw new ReturnRefused(ProblemKind.ZIP_TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String shown(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return last.length() > 200 ? last.substring(0, 200) : last;
    }

    @Override
    public void close() {
        try (var all = Files.walk(folder)) {
            for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(it);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
