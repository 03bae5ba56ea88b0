package org.attest.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One page of a table of figures. {@code page} counts from 0, {@code total} counts the rows of all pages; the marking
 * goes with the figures wherever they are copied. Pages of one {@code version} belong together.
 */
public record FiguresPage<T>(
        String marking,
        String organisation,

        @Schema(description = "the DSPT year; none where the figures are those of today") @Nullable
        String year,

        @Schema(description = "the version of the framework; none as above") @Nullable
        String framework,

        @Schema(description = "the number of the issued pack; none where the figures are not frozen") @Nullable
        Integer pack,

        @Schema(description = "the same on all pages as long as no row of the table changes")
        String version,

        int page,
        int size,
        int total,
        List<T> rows,
        @JsonIgnore Class<T> columns) {

    private static final int DIGITS = 32;

    public FiguresPage {
        rows = List.copyOf(rows);
    }

    /** Whose figures a table holds, and of when. */
    record Heading(
            String organisation,
            @Nullable String year,
            @Nullable String framework,
            @Nullable Integer pack) {

        /** Of today. */
        static Heading now(String organisation) {
            return new Heading(organisation, null, null, null);
        }
    }

    /**
     * Cuts a page from all rows of a table.
     *
     * @throws Refused where there can be no such page
     * @throws ChangedFigures where the program read another version of the table before
     */
    static <T> FiguresPage<T> of(Heading heading, PageAsked wanted, Class<T> columns, List<T> rows) {
        var asked = wanted.checked();
        var version = Sha256.ofText(heading + rows.toString()).hex().substring(0, DIGITS);
        if (asked.version() != null && !asked.version().equals(version)) {
            throw new ChangedFigures();
        }
        var from = (int) Math.min((long) asked.number() * asked.rows(), rows.size());
        var to = Math.min(from + asked.rows(), rows.size());
        return new FiguresPage<>(
                Marking.OFFICIAL_SENSITIVE.words(),
                heading.organisation(),
                heading.year(),
                heading.framework(),
                heading.pack(),
                version,
                asked.number(),
                asked.rows(),
                rows.size(),
                rows.subList(from, to),
                columns);
    }

    public boolean isLast() {
        return (long) (page + 1) * size >= total;
    }
}
