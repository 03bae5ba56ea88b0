package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table for cells, line by line: a, b and c are values, a blank stands for nothing. */
class CellEndTest {

    @ParameterizedTest(name = "at export {0}, now {1}, in the file {2}: {3}")
    @CsvSource({
        "a, a, a, UNCHANGED",
        "a, a, b, CHANGE",
        ", , b, CHANGE",
        "a, a, , CLEARING",
        "a, c, a, KEPT",
        ", c, , KEPT",
        "a, , a, KEPT",
        "a, c, c, ALREADY_THERE",
        "a, , , ALREADY_THERE",
        "a, c, b, CONFLICT",
        "a, c, , CONFLICT",
        "a, , b, CONFLICT",
        ", c, b, CONFLICT",
        ", , , UNCHANGED"
    })
    void aCellEndsAsTheTableSays(@Nullable String export, @Nullable String now, @Nullable String file, CellEnd end) {
        assertThat(CellEnd.of(text(export), text(now), text(file))).isEqualTo(end);
    }

    @ParameterizedTest(name = "now {0}, in the file {1}: {2}")
    @CsvSource({"c, c, UNCHANGED", ", b, CHANGE", "c, b, CONFLICT", "c, , CONFLICT", ", , UNCHANGED"})
    void aCellOfNoKnownExportIsComparedTwoWays(@Nullable String now, @Nullable String file, CellEnd end) {
        assertThat(CellEnd.withoutExport(text(now), text(file))).isEqualTo(end);
    }

    private static @Nullable CellText text(@Nullable String value) {
        return value == null ? null : CellText.of(value);
    }
}
