package org.attest.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Against a real clamd, where one is installed, with the signature of the test virus as its whole database; elsewhere
 * against the stand-in.
 */
class ClamdTest extends ScannerContract {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    @TempDir
    static Path folder;

    static int port;
    static Process clamd;
    static StandInClamd standIn;

    @BeforeAll
    static void start() throws IOException {
        if (Files.isExecutable(CLAMD)) {
            startReal();
        } else {
            standIn = new StandInClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            port = ((InetSocketAddress) standIn.address()).getPort();
        }
    }

    private static void startReal() throws IOException {
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("attest.ndb"),
                "Attest.Eicar:0:*:" + HexFormat.of().formatHex(Eicar.plain()) + "\n");
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr %s
                DatabaseDirectory %s
                TemporaryDirectory %s
                StreamMaxLength 1M
                MaxFileSize 512K
                AlertExceedsMax yes
                """.formatted(
                        port, InetAddress.getLoopbackAddress().getHostAddress(), signatures, folder));
        clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .start();
        awaitListening();
    }

    private static void awaitListening() throws IOException {
        var said = new StringBuilder();
        var lines = clamd.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Self checking")) {
                return;
            }
        }
        throw new IllegalStateException("clamd ended: " + said);
    }

    @AfterAll
    static void stop() throws IOException {
        if (clamd != null) {
            clamd.destroy();
            clamd.onExit().join();
        }
        if (standIn != null) {
            standIn.close();
        }
    }

    @Override
    VirusScanner scanner() {
        return new ClamAv("127.0.0.1:" + port, Duration.ofSeconds(20));
    }
}
