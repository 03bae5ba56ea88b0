package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** LibreOffice without a screen, where the machine has it. */
final class Office {

    private static final int LONGEST_SECONDS = 120;

    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/soffice"));
    }

    /** Turns a workbook into comma-separated values, and answers them. */
    Path csv(Path workbook) {
        try {
            var office = new ProcessBuilder(
                            "/usr/bin/soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("office").toUri(),
                            "--convert-to",
                            "csv:Text - txt - csv (StarCalc):44,34,76,1",
                            "--outdir",
                            folder.toString(),
                            workbook.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile())
                    .start();
            if (!office.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || office.exitValue() != 0) {
                office.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not answer");
            }
            return folder.resolve(workbook.getFileName().toString().replace(".xlsx", ".csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("office"));
    }
}
