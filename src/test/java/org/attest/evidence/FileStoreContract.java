package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What every store of evidence does, whatever is behind it. */
abstract class FileStoreContract {

    static final FileStore.ContentCheck ANYTHING = _ -> {};
    static final FileStore.NamedContents NOTHING = (_, _) -> Set.of();
    static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant FAR_AHEAD = Instant.parse("2199-01-01T00:00:00Z");
    private static final DataSize LARGEST = DataSize.ofMegabytes(2);
    private static final int ROOM = 3 * 1024 * 1024;

    final OrganisationId north = OrganisationId.next();
    final OrganisationId south = OrganisationId.next();
    FileStore store;

    /** An empty one. */
    abstract FileStore make() throws IOException;

    @BeforeEach
    void makeTheStore() throws IOException {
        store = make();
    }

    @Test
    void whatWasTakenComesBackUnderItsHash() throws IOException {
        var content = take(north, "the minutes of May");
        assertThat(content).isEqualTo(Sha256.ofText("the minutes of May"));
        assertThat(store.holds(north, content)).isTrue();
        assertThat(read(north, content)).isEqualTo("the minutes of May");
    }

    @Test
    void whatWasNeverTakenIsNotThere() {
        var unknown = Sha256.ofText("never");
        assertThat(store.holds(north, unknown)).isFalse();
        assertThatThrownBy(() -> store.open(north, unknown))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not where Attest keeps it");
    }

    @Test
    void equalBytesAreKeptOnceInAnOrganisationAndNeverSharedWithAnother() throws IOException {
        var content = take(north, "the same");
        take(north, "the same");
        assertThat(store.holds(south, content)).isFalse();
        take(south, "the same");
        assertThat(store.sweep(FAR_AHEAD, (whose, _) -> whose.equals(south) ? Set.of(content) : Set.of()))
                .isEqualTo(1);
        assertThat(store.holds(north, content)).isFalse();
        assertThat(read(south, content)).isEqualTo("the same");
    }

    @Test
    void nothingIsToBeSeenBeforeAllOfItIsThereAndChecked() {
        var content = Sha256.ofText("first second");
        var seen = new AtomicBoolean();
        var bytes = new SequenceInputStream(text("first "), new InputStream() {
            private final InputStream rest = text("second");

            @Override
            public int read() throws IOException {
                seen.compareAndSet(false, store.holds(north, content));
                return rest.read();
            }
        });
        store.take(north, arriving(bytes), whole -> {
            assertThat(Files.readString(whole)).isEqualTo("first second");
            seen.compareAndSet(false, store.holds(north, content));
        });
        assertThat(seen).isFalse();
        assertThat(store.holds(north, content)).isTrue();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWhileItArrives() {
        var endless = new Endless();
        assertThatThrownBy(() -> store.take(north, arriving(endless), ANYTHING))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("larger than 2 MB");
        assertThat(endless.given).isLessThan(LARGEST.toBytes() + 1024 * 1024);
        assertNothingIsLeft();
    }

    @Test
    void aFileForWhichThereIsNoRoomIsRefusedWhileItArrives() {
        var taken = new AtomicInteger(ROOM - 100_000);
        var endless = new Endless();
        var arriving = new Arriving(endless, LARGEST, bytes -> {
            if (taken.addAndGet(bytes) > ROOM) {
                throw new Refused("No room.");
            }
        });
        assertThatThrownBy(() -> store.take(north, arriving, ANYTHING)).hasMessage("No room.");
        assertThat(endless.given).isLessThan(1024 * 1024);
        assertNothingIsLeft();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> take(north, "")).hasMessageContaining("empty");
        assertNothingIsLeft();
    }

    @Test
    void whatBreaksOffLeavesNothing() {
        var broken = new SequenceInputStream(text("half"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        });
        assertThatThrownBy(() -> store.take(north, arriving(broken), ANYTHING))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did not arrive whole");
        assertNothingIsLeft();
    }

    @Test
    void whatTheCheckRefusesIsNotKept() {
        FileStore.ContentCheck never = _ -> {
            throw new Refused("Not such a file.");
        };
        assertThatThrownBy(() -> store.take(north, arriving(text("anything")), never))
                .hasMessage("Not such a file.");
        assertNothingIsLeft();
    }

    @Test
    void theSweepTakesOldFilesThatNobodyNamesAndNothingElse() throws IOException {
        var named = take(north, "named");
        var nameless = take(north, "nameless");
        assertThat(store.sweep(LONG_AGO, NOTHING)).isZero();
        assertThat(store.sweep(FAR_AHEAD, (_, _) -> Set.of(named))).isEqualTo(1);
        assertThat(store.holds(north, nameless)).isFalse();
        assertThat(read(north, named)).isEqualTo("named");
        assertThat(store.sweep(FAR_AHEAD, (_, _) -> Set.of(named))).isZero();
    }

    void assertNothingIsLeft() {
        assertThat(store.sweep(FAR_AHEAD, NOTHING)).isZero();
    }

    Sha256 take(OrganisationId organisation, String content) {
        var arriving = arriving(text(content));
        store.take(organisation, arriving, ANYTHING);
        return arriving.hash();
    }

    String read(OrganisationId organisation, Sha256 content) throws IOException {
        try (var bytes = store.open(organisation, content)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Arriving arriving(InputStream bytes) {
        return new Arriving(bytes, LARGEST, _ -> {});
    }

    static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    /** As much text as anybody wants. */
    static final class Endless extends InputStream {
        long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            given += length;
            return length;
        }
    }

    static Path only(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .reduce((_, _) -> {
                        throw new AssertionError("More than one file in " + folder);
                    })
                    .orElseThrow();
        }
    }
}
