package org.attest.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Speaks the protocol of clamd, for machines that have none: it knows one virus, also inside archives. */
final class StandInClamd implements AutoCloseable {

    static final int STREAM_MAX = 1024 * 1024;
    static final int FILE_MAX = 512 * 1024;

    private final ServerSocketChannel server;
    private final Thread listening;
    private volatile Mood mood = Mood.WELL;

    enum Mood {
        WELL,
        DIES_MIDWAY,
        SAYS_NOTHING,
        BROKEN
    }

    StandInClamd(SocketAddress address) throws IOException {
        server = address instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        server.bind(address);
        listening = Thread.ofVirtual().start(this::listen);
    }

    SocketAddress address() throws IOException {
        return server.getLocalAddress();
    }

    void is(Mood now) {
        mood = now;
    }

    private void listen() {
        try {
            while (true) {
                var channel = server.accept();
                Thread.ofVirtual().start(() -> answer(channel));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void answer(SocketChannel channel) {
        try (channel) {
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            var command = command(in);
            var answer =
                    command.equals("zINSTREAM") ? scan(in) : command.equals("zPING") ? "PONG" : "ClamAV 1.4.3/27450";
            if (mood == Mood.SAYS_NOTHING) {
                in.read();
            } else if (answer != null) {
                Channels.newOutputStream(channel).write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException hungUp) {
            // as clamd does: whoever hangs up is not answered
        }
    }

    private static String command(DataInputStream in) throws IOException {
        var word = new StringBuilder();
        for (var letter = in.readByte(); letter != 0; letter = in.readByte()) {
            word.append((char) letter);
        }
        return word.toString();
    }

    private String scan(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            if (content.size() + length > STREAM_MAX) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            content.write(in.readNBytes(length));
            if (mood == Mood.DIES_MIDWAY) {
                return null;
            }
        }
        if (mood == Mood.BROKEN) {
            return "stream: Can't allocate memory ERROR";
        }
        if (content.size() > FILE_MAX) {
            return "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND";
        }
        return infected(content.toByteArray()) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static boolean infected(byte[] content) throws IOException {
        if (new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(Eicar.plain(), StandardCharsets.ISO_8859_1))) {
            return true;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                if (infected(zip.readAllBytes())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Once it returns nothing listens any more: whoever was waiting for a caller has left. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            listening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
