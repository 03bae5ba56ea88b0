package org.attest.evidence;

import org.springframework.util.unit.DataSize;

/**
 * How large one file may be, how much an organisation may keep in all, and how much of the disk stays free for the
 * database and everything else.
 */
public record FileLimits(DataSize largest, DataSize quota, DataSize spare) {

    /** A size as people read it, in the largest unit that leaves no rest: {@code 25 MB}. */
    public static String words(DataSize size) {
        var bytes = size.toBytes();
        if (bytes > 0 && bytes % DataSize.ofGigabytes(1).toBytes() == 0) {
            return size.toGigabytes() + " GB";
        }
        if (bytes > 0 && bytes % DataSize.ofMegabytes(1).toBytes() == 0) {
            return size.toMegabytes() + " MB";
        }
        return bytes > 0 && bytes % 1024 == 0 ? size.toKilobytes() + " KB" : bytes + " bytes";
    }
}
