package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The files of evidence on disk: {@code <data>/files/<organisation>/<ab>/<hash>}. Each organisation has a folder of its
 * own, so equal bytes in two organisations share nothing. A file has its name only once all of it is on the disk.
 */
@Component
class FileStore {

    private static final int CHUNK = 64 * 1024;

    private final Path root;
    private final DataSize largest;

    FileStore(@Value("${attest.data}") Path data, @Value("${attest.evidence.largest-file:25MB}") DataSize largest) {
        this.root = data.resolve("files");
        this.largest = largest;
    }

    /**
     * Takes the bytes as they come and puts them under their hash.
     *
     * @throws Refused when there are none, too many, of a kind that is not accepted, or no room on the disk
     */
    StoredFile take(OrganisationId organisation, String givenName, InputStream bytes) {
        var name = FileTypes.cleanName(givenName);
        var extension = FileTypes.accepted(name);
        var folder = root.resolve(organisation.toString());
        var arriving = folder.resolve("arriving-" + Ids.next());
        try {
            Files.createDirectories(folder);
            try {
                var counted = write(bytes, arriving);
                var mediaType = FileTypes.check(extension, arriving);
                keep(arriving, place(organisation, counted.hash()));
                return new StoredFile(name, mediaType, counted.size(), counted.hash());
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new Refused(
                    "The file did not arrive whole or could not be stored. Nothing was changed. Try again; if it"
                            + " happens twice, tell your administrator.");
        }
    }

    /** @throws Refused when the bytes are gone from the disk */
    InputStream open(OrganisationId organisation, Sha256 hash) {
        try {
            return Files.newInputStream(place(organisation, hash));
        } catch (IOException e) {
            throw new Refused("The file is not where Attest keeps it. Tell your administrator.");
        }
    }

    private record Counted(long size, Sha256 hash) {}

    private Counted write(InputStream bytes, Path arriving) throws IOException {
        var digest = Sha256.digest();
        long size = 0;
        try (var file = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                size += read;
                if (size > largest.toBytes()) {
                    throw new Refused("The file is larger than %d MB, the most that is accepted. Nothing was stored."
                            .formatted(largest.toMegabytes()));
                }
                digest.update(chunk, 0, read);
                writeAll(file, ByteBuffer.wrap(chunk, 0, read));
            }
            file.force(true);
        }
        if (size == 0) {
            throw new Refused("The file is empty (0 bytes). Nothing was stored.");
        }
        return new Counted(size, Sha256.finish(digest.digest()));
    }

    private static void writeAll(FileChannel file, ByteBuffer chunk) throws IOException {
        while (chunk.hasRemaining()) {
            file.write(chunk);
        }
    }

    private static void keep(Path arriving, Path place) throws IOException {
        var folder = place.getParent();
        if (folder == null) {
            throw new UncheckedIOException(new IOException("No folder for " + place));
        }
        Files.createDirectories(folder);
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private Path place(OrganisationId organisation, Sha256 hash) {
        return root.resolve(organisation.toString())
                .resolve(hash.hex().substring(0, 2))
                .resolve(hash.hex());
    }
}
