package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Word file, read back as a file. */
class WordPackTest {

    @Test
    void look() throws Exception {
        Files.write(Path.of("target/tmp/pack.docx"), WordPack.of(MadePacks.issued(4)));
        Files.write(Path.of("target/tmp/pack.xlsx"), ExcelPack.of(MadePacks.issued(4)));
        assertThat(1).isEqualTo(1);
    }
}
