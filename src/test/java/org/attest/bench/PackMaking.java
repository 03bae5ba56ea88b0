package org.attest.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attest.reports.PackFormat;

/** The files of a board pack for many organisations, each against the least that must be done to write it. */
final class PackMaking {

    private static final Map<PackFormat, String> NAMES = Map.of(
            PackFormat.WORD, "Word", PackFormat.POWERPOINT, "slides", PackFormat.PDF, "PDF", PackFormat.EXCEL, "Excel");

    private PackMaking() {}

    static List<Figure> measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, PackRounds.class)) {
            var said = application.said();
            return Arrays.stream(PackFormat.values())
                    .map(it -> figure(it, said.get(it.ordinal()).split(":")))
                    .toList();
        }
    }

    private static Figure figure(PackFormat format, String... said) {
        return new Figure(
                "P12 " + NAMES.get(format),
                "the board pack of %d organisations as %s".formatted(PackRounds.ORGANISATIONS, format.words()),
                format == PackFormat.PDF ? "the renderer on ready HTML" : "POI writing the same cells",
                Double.parseDouble(said[1]),
                Double.parseDouble(said[2]),
                new Figure.AtMost(2, "ms"),
                Integer.parseInt(said[3]));
    }
}
