package org.attest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clamd, asked over its TCP or Unix socket: the content goes as chunks, each after its length in four bytes, ended by
 * an empty one; the answer is one line. What clamd says is too large for it counts as not scanned.
 */
final class ClamAv implements VirusScanner {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String UNIX = "unix:";
    private static final String FOUND = " FOUND";
    private static final String OVER_A_LIMIT = "Heuristics.Limits.Exceeded";

    private final SocketAddress address;
    private final Duration patience;

    /**
     * @param address {@code host:port} or {@code unix:/path/of/the/socket}
     * @param patience how long the scan of one file may take
     */
    ClamAv(String address, Duration patience) {
        this.address = parsed(address.strip());
        this.patience = patience;
    }

    private static SocketAddress parsed(String address) {
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "attest.clamav.address is host:port or unix:/path, not \"%s\"".formatted(address));
        }
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public Verdict scan(InputStream bytes) {
        try {
            return verdict(ask("zINSTREAM\0", bytes, patience));
        } catch (IOException noAnswer) {
            return Verdict.NO_ANSWER;
        }
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public Optional<String> version(Duration shorter) {
        try {
            return Optional.of(ask("zVERSION\0", null, shorter));
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    /** An answer that is none of those known is none: the file waits. */
    private static Verdict verdict(String answer) {
        if (answer.endsWith(": OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(FOUND)) {
            var name = answer.substring(answer.indexOf(": ") + 2, answer.length() - FOUND.length());
            return name.startsWith(OVER_A_LIMIT) ? Verdict.TOO_LARGE : Verdict.infected(name);
        }
        return answer.contains("size limit exceeded") ? Verdict.TOO_LARGE : Verdict.NO_ANSWER;
    }

    private String ask(String command, @Nullable InputStream content, Duration time) throws IOException {
        try (var channel = address instanceof UnixDomainSocketAddress
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open();
                var _ = new Deadline(channel, time)) {
            channel.connect(address);
            write(channel, ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
            if (content != null) {
                say(channel, content);
            }
            return answer(channel);
        }
    }

    /** A clamd that has heard enough says so and hangs up; what it said is read all the same. */
    private static void say(SocketChannel channel, InputStream content) throws IOException {
        var chunk = new byte[Integer.BYTES + CHUNK];
        for (var read = content.read(chunk, Integer.BYTES, CHUNK);
                read > 0;
                read = content.read(chunk, Integer.BYTES, CHUNK)) {
            if (!heard(channel, ByteBuffer.wrap(chunk).putInt(read).rewind().limit(Integer.BYTES + read))) {
                return;
            }
        }
        heard(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static boolean heard(SocketChannel channel, ByteBuffer chunk) throws IOException {
        try {
            write(channel, chunk);
            return true;
        } catch (IOException hungUp) {
            if (!channel.isOpen()) {
                throw hungUp;
            }
            return false;
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        var answer = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        if (!answer.endsWith("\0")) {
            throw new IOException("No answer, or half of one");
        }
        return answer.substring(0, answer.length() - 1);
    }

    /** Hangs up when the patience is over: a channel has no time limit of its own. */
    private static final class Deadline implements AutoCloseable {

        private final Thread watch;

        Deadline(SocketChannel channel, Duration patience) {
            watch = Thread.ofVirtual().name("clamav-deadline").start(() -> {
                try {
                    Thread.sleep(patience);
                    channel.close();
                } catch (InterruptedException | IOException over) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override
        public void close() {
            watch.interrupt();
        }
    }
}
