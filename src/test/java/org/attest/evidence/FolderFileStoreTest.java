package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderFileStoreTest extends FileStoreContract {

    private static final Instant YESTERDAY = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant OLD = Instant.parse("2026-10-01T09:00:00Z");

    @TempDir
    Path folder;

    @Override
    FileStore make() {
        return new FolderFileStore(folder.resolve("files"), DataSize.ofBytes(0));
    }

    @Test
    void aFullDiskIsToldInPlainWordsAndWhatIsThereCanStillBeRead() throws IOException {
        var content = take(north, "was here before");
        var full = new FolderFileStore(folder.resolve("files"), DataSize.ofTerabytes(1_000_000));
        assertThatThrownBy(() -> full.take(north, arriving(text("one too many")), ANYTHING))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("disk on which Attest keeps files is full")
                .hasMessageContaining("can still be read");
        assertThat(full.holds(north, Sha256.ofText("one too many"))).isFalse();
        assertThat(read(north, content)).isEqualTo("was here before");
        assertThat(store.sweep(FAR_AHEAD, (_, _) -> Set.of(content))).isZero();
    }

    @Test
    void whatArrivedOnlyInPartIsRemovedOnceItIsOld() throws IOException {
        take(north, "whole");
        var half = folder.resolve("files").resolve(north.toString()).resolve(FolderFileStore.ARRIVING + "1");
        Files.writeString(half, "hal");
        assertThat(store.sweep(LONG_AGO, NOTHING)).isZero();
        assertThat(half).exists();
        assertThat(store.sweep(FAR_AHEAD, (_, all) -> Set.copyOf(all))).isEqualTo(1);
        assertThat(half).doesNotExist();
    }

    @Test
    void bytesThatComeAgainWhileTheyAreSweptStay() throws IOException {
        var content = take(north, "comes and goes");
        Files.setLastModifiedTime(only(folder), FileTime.from(OLD));
        store.sweep(YESTERDAY, (_, _) -> {
            take(north, "comes and goes");
            return Set.of();
        });
        assertThat(read(north, content)).isEqualTo("comes and goes");
    }

    @Test
    void aSweepThatWasKilledHalfwayIsFinishedByTheNext() throws IOException {
        var named = take(north, "named after all");
        var place = only(folder);
        var aside = place.getParent().getParent().resolve("leaving-" + named.hex());
        Files.move(place, aside);
        Files.setLastModifiedTime(aside, FileTime.from(OLD));
        store.sweep(YESTERDAY, (_, _) -> Set.of(named));
        assertThat(read(north, named)).isEqualTo("named after all");
        Files.move(place, aside);
        assertThat(store.sweep(YESTERDAY, NOTHING)).isEqualTo(1);
        assertThat(aside).doesNotExist();
    }

    @Test
    void foldersThatAreNotOursAreLeftAlone() throws IOException {
        var other = Files.createDirectories(folder.resolve("files/lost+found"));
        Files.writeString(other.resolve("arriving-x"), "not ours");
        assertThat(store.sweep(FAR_AHEAD, NOTHING)).isZero();
    }
}
