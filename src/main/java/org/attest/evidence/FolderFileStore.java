package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.springframework.util.unit.DataSize;

/**
 * The store in a folder: {@code <root>/<organisation>/<ab>/<hash>}. Bytes arrive under another name beside it, are forced
 * to the disk and get their own name in one step.
 */
final class FolderFileStore implements FileStore {

    static final String ARRIVING = "arriving-";
    private static final int CHUNK = 64 * 1024;
    private static final long LOOK_AT_THE_DISK_EVERY = DataSize.ofMegabytes(4).toBytes();

    private final Path root;
    private final DataSize spare;

    /** @param spare what stays free on the disk */
    FolderFileStore(Path root, DataSize spare) {
        this.root = root;
        this.spare = spare;
    }

    @Override
    public void take(OrganisationId organisation, Arriving bytes, ContentCheck check) {
        var folder = root.resolve(organisation.toString());
        var arriving = folder.resolve(ARRIVING + Ids.next());
        try {
            Files.createDirectories(folder);
            try {
                write(bytes, arriving);
                var hash = bytes.hash();
                check.look(arriving);
                keep(arriving, place(organisation, hash));
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw isFull(e)
                    ? full()
                    : new Refused(
                            "The file did not arrive whole or could not be stored. Nothing was changed. Try again; if it"
                                    + " happens twice, tell your administrator.");
        }
    }

    @Override
    public InputStream open(OrganisationId organisation, Sha256 content) {
        try {
            return Files.newInputStream(place(organisation, content));
        } catch (IOException e) {
            throw new Refused("The file is not where Attest keeps it. Tell your administrator.");
        }
    }

    @Override
    public boolean holds(OrganisationId organisation, Sha256 content) {
        return Files.isRegularFile(place(organisation, content));
    }

    @Override
    public int sweep(Instant before, NamedContents named) {
        return new FolderSweep(root, before, named).sweep();
    }

    private void write(Arriving bytes, Path arriving) throws IOException {
        try (var file = FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            refuseFullDisk();
            var chunk = new byte[CHUNK];
            var looked = 0L;
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                if (bytes.size() - looked > LOOK_AT_THE_DISK_EVERY) {
                    refuseFullDisk();
                    looked = bytes.size();
                }
                writeAll(file, ByteBuffer.wrap(chunk, 0, read));
            }
            file.force(true);
        }
    }

    private static void writeAll(FileChannel file, ByteBuffer chunk) throws IOException {
        while (chunk.hasRemaining()) {
            file.write(chunk);
        }
    }

    private void keep(Path arriving, Path place) throws IOException {
        var folder = parent(place);
        var known = Files.isDirectory(folder);
        Files.createDirectories(folder);
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        for (var it = parent(folder); !known && it.startsWith(root); it = parent(it)) {
            force(it);
        }
    }

    /** A name in a folder is safe only once the folder is on the disk, too. */
    private static void force(Path folder) throws IOException {
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private void refuseFullDisk() {
        if (root.toFile().getUsableSpace() < spare.toBytes()) {
            throw full();
        }
    }

    private static boolean isFull(IOException e) {
        var why = String.valueOf(e.getMessage());
        return !(e instanceof NoSuchFileException)
                && (why.contains("No space left on device") || why.contains("Disk quota exceeded"));
    }

    private static Refused full() {
        return new Refused(
                "The disk on which Attest keeps files is full, so this one was not stored. Nothing was changed,"
                        + " and all that is there can still be read. Tell your administrator.");
    }

    private Path place(OrganisationId organisation, Sha256 content) {
        return place(root.resolve(organisation.toString()), content);
    }

    static Path place(Path organisation, Sha256 content) {
        return organisation.resolve(content.hex().substring(0, 2)).resolve(content.hex());
    }

    private static Path parent(Path path) {
        var parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("No folder holds " + path);
        }
        return parent;
    }
}
