package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out comes back unchanged, whatever it is. More sets by {@code -Dattest.roundtrip.sets=1000}. */
class RoundTripPropertyTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("attest.roundtrip.sets", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exportAndImportAreTheIdentity(long seed) {
        var made = new RandomReturn(seed);

        isUnchanged(made.back(made.workbook()));
    }

    static void isUnchanged(Judged judged) {
        assertThat(judged.problems()).isEmpty();
        assertThat(judged.notInFile()).isEmpty();
        assertThat(judged.rows()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.problems()).isEmpty();
            assertThat(it.cells()).isEmpty();
            assertThat(it.kind()).isEqualTo(JudgedRow.Kind.UNCHANGED);
        });
    }
}
