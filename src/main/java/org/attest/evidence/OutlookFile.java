package org.attest.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Knows a message of Outlook by the directory of its compound file. Its bytes are passed over once and nothing of them is
 * followed, so that a directory made to lead in circles leads nowhere.
 */
final class OutlookFile {

    private static final long MARK = 0xE11AB1A1E011CFD0L;
    private static final int HEADER = 512;
    private static final int SECTOR_SIZE_AT = 30;
    private static final int DIRECTORY_AT = 48;

    /** Every entry of a directory has as many bytes, and begins at a multiple of them. */
    private static final int ENTRY = 128;

    private static final int NAME_BYTES_AT = 64;
    private static final int KIND_AT = 66;
    private static final int CLASS_AT = 80;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final long CLASS_OF_MESSAGES = 0x20D0BL;
    private static final long CLASS_OF_MESSAGES_GOES_ON = 0x46000000000000C0L;

    private OutlookFile() {}

    static boolean is(Path file) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            var header = read(bytes, 0, HEADER);
            if (header.remaining() < HEADER || header.getLong(0) != MARK) {
                return false;
            }
            var sectorSize = header.getShort(SECTOR_SIZE_AT);
            if (sectorSize != 9 && sectorSize != 12) {
                return false;
            }
            var directory = Integer.toUnsignedLong(header.getInt(DIRECTORY_AT));
            var root = read(bytes, (directory + 1) << sectorSize, ENTRY);
            if (!isRoot(root)) {
                return false;
            }
        }
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return holdsProperties(bytes);
        }
    }

    /** Of a class of its own are Word, Excel and all others; that of a message may be left out. */
    private static boolean isRoot(ByteBuffer entry) {
        if (!isNamed(entry, "Root Entry", ROOT)) {
            return false;
        }
        var first = entry.getLong(CLASS_AT);
        var second = entry.getLong(CLASS_AT + Long.BYTES);
        return (first == 0 && second == 0) || (first == CLASS_OF_MESSAGES && second == CLASS_OF_MESSAGES_GOES_ON);
    }

    private static boolean holdsProperties(InputStream bytes) throws IOException {
        var entry = new byte[ENTRY];
        while (bytes.readNBytes(entry, 0, ENTRY) == ENTRY) {
            if (isNamed(ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN), "__properties_version1.0", STREAM)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(ByteBuffer entry, String name, int kind) {
        var expected = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        return entry.remaining() == ENTRY
                && entry.get(KIND_AT) == kind
                && entry.getShort(NAME_BYTES_AT) == expected.length
                && ByteBuffer.wrap(expected).equals(entry.slice(0, expected.length));
    }

    private static ByteBuffer read(FileChannel bytes, long from, int count) throws IOException {
        var read = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (read.hasRemaining() && bytes.read(read, from + read.position()) >= 0) {
            continue;
        }
        return read.flip();
    }
}
