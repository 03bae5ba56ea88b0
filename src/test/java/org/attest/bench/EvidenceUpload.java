package org.attest.bench;

import java.io.IOException;
import java.util.List;

/**
 * Adding a file to evidence, from its first byte to the answer that it is kept, audited, against a plain copy of the same
 * bytes to the same disk with SHA-256; both are forced to the disk.
 */
final class EvidenceUpload {

    private EvidenceUpload() {}

    static Figure measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, UploadRounds.class)) {
            return new Figure(
                    "Upload",
                    "add a file of %s MB to evidence, checked, kept and audited".formatted(application.said(0)),
                    "a plain copy with SHA-256, forced to the disk as well",
                    Double.parseDouble(application.said(1)),
                    Double.parseDouble(application.said(2)),
                    new Figure.AtMost(1.5, "ms"),
                    Integer.parseInt(application.said(3)));
        }
    }
}
