package org.attest.spreadsheets;

import java.time.Duration;

/**
 * How much of a file is read. Passing a limit of the file refuses the file; a cell beyond its own limit becomes a
 * {@link CellValue.Fault}, so that it can be named.
 */
public record Limits(
        boolean csvToo,
        long bytes,
        int entries,
        long inflatedBytes,
        int ratio,
        int sheets,
        int columns,
        int rows,
        int cellCharacters,
        long textCharacters,
        int numberCharacters,
        int styles,
        Duration time) {

    private static final long MEGABYTE = 1024L * 1024;

    /** For a return: Excel only, 5,000 rows a sheet. */
    public static Limits forReturn() {
        return new Limits(false, 5_000);
    }

    /** For a national register or another table: Excel or CSV, 100,000 rows a sheet. */
    public static Limits forRegister() {
        return new Limits(true, 100_000);
    }

    /** The same for a cell that is only carried on: as long as a workbook can keep it. */
    Limits carrying() {
        return new Limits(
                csvToo,
                bytes,
                entries,
                inflatedBytes,
                ratio,
                sheets,
                columns,
                rows,
                EscapedText.LONGEST,
                textCharacters,
                numberCharacters,
                styles,
                time);
    }

    private Limits(boolean csvToo, int rows) {
        this(
                csvToo,
                25 * MEGABYTE,
                500,
                256 * MEGABYTE,
                100,
                64,
                256,
                rows,
                10_000,
                40 * MEGABYTE,
                32,
                65_000,
                Duration.ofSeconds(30));
    }
}
