package org.attest.spreadsheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.attest.shared.Progress;

/** Tells how many rows of a file are read, and by the bytes that they took about how many there are. */
final class RowCount {

    private static final int SEEN_ENOUGH = 200;
    private static final int ROWS_BETWEEN_GUESSES = 100;

    private final Progress progress = Progress.current();
    private final long bytes;
    private long taken;
    private long rows;
    private long guess;

    /** @param bytes of all its rows together; nought where nobody knows */
    RowCount(long bytes) {
        this.bytes = bytes;
    }

    Consumer<Row> of(Consumer<Row> reader) {
        return row -> {
            if (rows++ % ROWS_BETWEEN_GUESSES == 0) {
                guess = about();
            }
            progress.reached(rows, guess);
            reader.accept(row);
        };
    }

    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var read = super.read();
                taken += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var read = super.read(into, from, length);
                taken += Math.max(0, read);
                return read;
            }
        };
    }

    /** Two digits are as much as such a guess is worth. */
    private long about() {
        if (rows < SEEN_ENOUGH || taken == 0 || bytes == 0) {
            return 0;
        }
        var all = Math.max(rows, Math.round((double) rows * bytes / taken));
        var digit = (long) Math.pow(10, Math.max(0, Long.toString(all).length() - 2));
        return (all + digit / 2) / digit * digit;
    }
}
