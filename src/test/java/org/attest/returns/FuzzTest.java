package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of the mutated files that {@code ./attest fuzz} reads. */
class FuzzTest {

    private static final long SEED = 7;
    private static final int FILES = 500;

    @TempDir
    Path folder;

    @Test
    void eachMutatedFileEndsImportedOrRefusedByName() throws IOException {
        var ends = new Fuzz(folder).run(SEED, FILES);

        assertThat(ends.values().stream().mapToInt(it -> it).sum()).isEqualTo(2 * FILES);
        assertThat(ends).containsKeys("as a return: imported", "as a table: imported");
        assertThat(ends).hasSizeGreaterThan(12);
    }
}
