package org.attest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/**
 * Tidies a folder of files. What nobody names is put aside first and looked at once more: the same bytes may have come
 * again in that very moment, and then they go back. A sweep that is killed in between is finished by the next one.
 */
final class FolderSweep {

    private static final String LEAVING = "leaving-";

    private final Path root;
    private final Instant before;
    private final FileStore.NamedContents named;
    private int removed;

    FolderSweep(Path root, Instant before, FileStore.NamedContents named) {
        this.root = root;
        this.before = before;
        this.named = named;
    }

    int sweep() {
        try {
            for (var folder : list(root, Files::isDirectory)) {
                var organisation = organisation(folder);
                if (organisation.isPresent()) {
                    sweep(organisation.get(), folder);
                }
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(OrganisationId organisation, Path folder) throws IOException {
        for (var half : list(folder, it -> name(it).startsWith(FolderFileStore.ARRIVING))) {
            if (isOld(half)) {
                remove(half);
            }
        }
        for (var leaving : list(folder, it -> name(it).startsWith(LEAVING))) {
            settle(organisation, folder, leaving);
        }
        for (var part : list(folder, it -> Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))) {
            var old = list(part, it -> hash(name(it)).isPresent() && isOld(it)).stream()
                    .map(it -> hash(name(it)).orElseThrow())
                    .toList();
            var kept = old.isEmpty() ? Set.<Sha256>of() : named.among(organisation, old);
            for (var content : old) {
                if (!kept.contains(content)) {
                    putAside(organisation, folder, content);
                }
            }
        }
    }

    private void putAside(OrganisationId organisation, Path folder, Sha256 content) throws IOException {
        var leaving = folder.resolve(LEAVING + content.hex());
        Files.move(FolderFileStore.place(folder, content), leaving, StandardCopyOption.ATOMIC_MOVE);
        settle(organisation, folder, leaving);
    }

    private void settle(OrganisationId organisation, Path folder, Path leaving) throws IOException {
        var content = hash(name(leaving).substring(LEAVING.length()));
        if (content.isEmpty()) {
            return;
        }
        var place = FolderFileStore.place(folder, content.get());
        var wanted = !isOld(leaving)
                || named.among(organisation, List.of(content.get())).contains(content.get());
        if (wanted && !Files.exists(place)) {
            Files.move(leaving, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
            remove(leaving);
        }
    }

    private void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            removed++;
        }
    }

    private boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (wanted.test(entry)) {
                    found.add(entry);
                }
            }
        }
        return found;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Optional<Sha256> hash(String name) {
        return name.matches("[0-9a-f]{64}") ? Optional.of(new Sha256(name)) : Optional.empty();
    }

    private static Optional<OrganisationId> organisation(Path folder) {
        try {
            return Optional.of(OrganisationId.of(name(folder)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
