package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in that speaks clamd's protocol. */
class ClamAvTest extends ScannerContract {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    StandInClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new StandInClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Override
    VirusScanner scanner() throws IOException {
        return new ClamAv(written(), PATIENCE);
    }

    private String written() throws IOException {
        var address = (InetSocketAddress) clamd.address();
        return address.getHostString() + ":" + address.getPort();
    }

    @Test
    void aUnixSocketDoesAsWell() throws IOException {
        var socket = Files.createTempDirectory("clamd").resolve("ctl");
        try (var local = new StandInClamd(UnixDomainSocketAddress.of(socket))) {
            assertThat(local).isNotNull();
            var scanner = new ClamAv("unix:" + socket, PATIENCE);
            assertThat(scanner.scan(FileStoreContract.text("harmless"))).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.scan(new java.io.ByteArrayInputStream(new byte[20 * 1024 * 1024])))
                    .isEqualTo(Verdict.TOO_LARGE);
        }
    }

    @Test
    void aScannerThatBreaksOffHasGivenNoAnswer() throws IOException {
        clamd.is(StandInClamd.Mood.DIES_MIDWAY);
        assertThat(scan(new byte[200_000])).isEqualTo(Verdict.NO_ANSWER);
        clamd.is(StandInClamd.Mood.BROKEN);
        assertThat(scan(new byte[10])).isEqualTo(Verdict.NO_ANSWER);
    }

    @Test
    void aScannerThatSaysNothingIsNotWaitedForLongerThanPatienceLasts() throws IOException {
        clamd.is(StandInClamd.Mood.SAYS_NOTHING);
        var impatient = new ClamAv(written(), Duration.ofMillis(200));
        assertThat(impatient.scan(FileStoreContract.text("harmless"))).isEqualTo(Verdict.NO_ANSWER);
        assertThat(impatient.version(Duration.ofMillis(100))).isEmpty();
    }

    @Test
    void aScannerThatIsNotThereHasGivenNoAnswer() throws IOException {
        var scanner = scanner();
        clamd.close();
        assertThat(scanner.scan(FileStoreContract.text("harmless"))).isEqualTo(Verdict.NO_ANSWER);
        assertThat(scanner.version(PATIENCE)).isEmpty();
        assertThat(new ClamAv("unix:" + Path.of("target/no-such-socket"), PATIENCE)
                        .scan(FileStoreContract.text("harmless")))
                .isEqualTo(Verdict.NO_ANSWER);
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new ClamAv("localhost", PATIENCE)).hasMessageContaining("host:port or unix:/path");
    }
}
