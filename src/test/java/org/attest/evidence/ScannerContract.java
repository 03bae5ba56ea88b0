package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Attest expects of a clamd that takes streams of 1 MB and files of 512 KB and says so when they are exceeded. */
abstract class ScannerContract {

    abstract VirusScanner scanner() throws IOException;

    @Test
    void theTestVirusIsFoundPlainZippedAndInAWordFile() throws IOException {
        for (var content : new byte[][] {Eicar.plain(), Eicar.zipped(), Eicar.inWord()}) {
            var verdict = scan(content);
            assertThat(verdict.state()).isEqualTo(ScanState.INFECTED);
            assertThat(verdict.finding()).containsIgnoringCase("eicar").doesNotContain("FOUND");
        }
    }

    @Test
    void aHarmlessFileIsClean() throws IOException {
        assertThat(scan("The board met.".getBytes())).isEqualTo(Verdict.CLEAN);
        assertThat(scan(Eicar.cleanWord())).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void whatIsTooLargeForTheScannerCountsAsNotScanned() throws IOException {
        assertThat(scan(new byte[700 * 1024])).isEqualTo(Verdict.TOO_LARGE);
        assertThat(scan(new byte[20 * 1024 * 1024])).isEqualTo(Verdict.TOO_LARGE);
    }

    @Test
    void itSaysWhichVersionItIs() throws IOException {
        assertThat(scanner().version(Duration.ofSeconds(10)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("ClamAV "));
    }

    Verdict scan(byte[] content) throws IOException {
        return scanner().scan(new ByteArrayInputStream(content));
    }
}
