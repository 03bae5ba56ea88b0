package org.attest.catalogue;

import java.nio.file.Path;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Reads a table of expected levels (outcome, expected level, source). */
@Component
class LevelImport {

    LevelsPreview preview(Framework framework, Path file, String fileName) {
        throw new Refused("Tables cannot be read yet.");
    }
}
