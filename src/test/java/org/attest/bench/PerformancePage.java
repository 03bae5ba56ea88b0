package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page with all figures: measured lines take the place of the older ones, and what people wrote around them stays. */
final class PerformancePage {

    private static final Path PAGE = Path.of("src/docs/performance.md");

    private PerformancePage() {}

    static void write(List<Figure> figures) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(PAGE));
        for (var figure : figures) {
            put(lines, figure);
        }
        Files.write(PAGE, lines);
    }

    private static void put(List<String> lines, Figure figure) {
        var mark = "| " + figure.id() + " |";
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(mark)) {
                lines.set(i, row(figure));
                return;
            }
        }
        lines.add(endOfTable(lines), row(figure));
    }

    /** The line after the last row of the first table. */
    private static int endOfTable(List<String> lines) {
        var line = 0;
        while (line < lines.size() && !lines.get(line).startsWith("|")) {
            line++;
        }
        while (line < lines.size() && lines.get(line).startsWith("|")) {
            line++;
        }
        return line;
    }

    private static String row(Figure figure) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f %s | %.1f %s | %.2f | %s | %s |",
                figure.id(),
                figure.what(),
                figure.against(),
                figure.ours(),
                figure.goal().unit(),
                figure.baseline(),
                figure.goal().unit(),
                figure.ratio(),
                figure.goal().words(),
                figure.met() ? "met" : "missed");
    }
}
