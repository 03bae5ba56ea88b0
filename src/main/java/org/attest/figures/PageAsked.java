package org.attest.figures;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a table a program asks for.
 *
 * @param version of the figures that it read before; null is any
 */
public record PageAsked(
        @Parameter(description = "counts from 0", schema = @Schema(type = "integer", defaultValue = "0")) @Nullable
        Integer page,

        @Parameter(
                description = "rows on a page, at most 1000",
                schema = @Schema(type = "integer", defaultValue = "500"))
        @Nullable
        Integer size,

        @Parameter(
                description =
                        "the version that the first page said; where the figures changed since, the answer is 409")
        @Nullable
        String version) {

    public static final int MOST_ROWS = 1000;
    public static final int USUAL_ROWS = 500;

    /** The first page of the usual size. */
    public static final PageAsked FIRST = new PageAsked(null, null, null);

    /** @throws Refused where there can be no such page */
    PageAsked checked() {
        if (number() < 0 || rows() < 1 || rows() > MOST_ROWS) {
            throw new Refused("A page has a number from 0 and 1 to %d rows.".formatted(MOST_ROWS));
        }
        return this;
    }

    int number() {
        return page == null ? 0 : page;
    }

    int rows() {
        return size == null ? USUAL_ROWS : size;
    }
}
