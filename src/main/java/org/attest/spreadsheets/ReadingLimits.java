package org.attest.spreadsheets;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How much of a file that people bring is read, as the settings {@code attest.reading} say. */
@ConfigurationProperties("attest.reading")
public record ReadingLimits(
        DataSize largestFile,
        int parts,
        DataSize inflated,
        int ratio,
        int sheets,
        int columns,
        int rowsOfReturn,
        int rowsOfTable,
        int cellCharacters,
        DataSize text,
        int numberCharacters,
        int styles,
        Duration time) {

    /** For a return: Excel only. */
    public Limits forReturn() {
        return of(false, rowsOfReturn);
    }

    /** For a table of a register: Excel or CSV. */
    public Limits forTable() {
        return of(true, rowsOfTable);
    }

    private Limits of(boolean csvToo, int rows) {
        return new Limits(
                csvToo,
                largestFile.toBytes(),
                parts,
                inflated.toBytes(),
                ratio,
                sheets,
                columns,
                rows,
                cellCharacters,
                text.toBytes(),
                numberCharacters,
                styles,
                time);
    }
}
