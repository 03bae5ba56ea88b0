package org.attest.bench;

import java.io.IOException;
import java.util.List;

/** How long it takes to freeze a pack of many organisations with full registers, and how much room its figures take. */
final class PackFreezing {

    private PackFreezing() {}

    static List<Figure> measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, FreezeRounds.class)) {
            return List.of(
                    new Figure(
                            "Pack freeze",
                            "freeze position and registers of %d organisations".formatted(FreezeRounds.LARGE),
                            "the same of " + FreezeRounds.SMALL,
                            Double.parseDouble(application.said(0)),
                            Double.parseDouble(application.said(1)),
                            new Figure.Within(5_000, "ms"),
                            FreezeRounds.ROUNDS),
                    new Figure(
                            "Pack size",
                            "the frozen figures of %d organisations as they are kept".formatted(FreezeRounds.LARGE),
                            "the same as text",
                            Double.parseDouble(application.said(2)),
                            Double.parseDouble(application.said(3)),
                            new Figure.Within(1_024, "KB"),
                            1));
        }
    }
}
