package org.attest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Adding a file to evidence, from its first byte to the answer that it is kept, audited, against a plain copy of the same
 * bytes to the same disk with SHA-256; both are forced to the disk.
 */
final class EvidenceUpload {

    private EvidenceUpload() {}

    static List<Figure> measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, UploadRounds.class)) {
            var figures = new ArrayList<Figure>();
            for (var kind : UploadedFile.values()) {
                figures.add(figure(application, 3 * figures.size(), kind));
            }
            return figures;
        }
    }

    private static Figure figure(MeasuredApplication application, int place, UploadedFile kind) {
        return new Figure(
                kind.id,
                "add %s of %s MB to evidence, checked, kept and audited".formatted(kind.what, application.said(place)),
                "a plain copy with SHA-256, forced to the disk as well",
                Double.parseDouble(application.said(place + 1)),
                Double.parseDouble(application.said(place + 2)),
                new Figure.AtMost(1.5, "ms"),
                UploadRounds.ROUNDS);
    }
}
