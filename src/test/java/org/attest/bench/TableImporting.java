package org.attest.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Workbooks read, imported, written and refused: P1 to P7 of the standard, on a register of risks. */
final class TableImporting {

    private static final String FILE = "a workbook of %,d risks in 12 columns".formatted(FileRounds.ROWS);

    /** In the order of the standard, by the name under which the rounds say each. */
    private static final List<Line> LINES = List.of(
            new Line("P1", "P1", "read " + FILE + " to checked rows", "POI in memory", new Figure.Faster(10, "ms")),
            new Line("P1x", "P1 tokens", "the same", "only tokenising its XML", new Figure.AtMost(3, "ms")),
            new Line(
                    "P2",
                    "P2",
                    "import it: looked at, applied, audited",
                    "JDBC bulk insert of the same rows",
                    new Figure.AtMost(1.25, "ms")),
            new Line("P3", "P3", "import it", "POI in memory and `saveAll`", new Figure.Faster(20, "ms")),
            new Line(
                    "P4",
                    "P4",
                    "read it to checked rows",
                    "LibreOffice to CSV, without a screen",
                    new Figure.Faster(10, "ms")),
            new Line("P5", "P5", "write the same rows, styled", "SXSSF as it comes", new Figure.Faster(5, "ms")),
            new Line(
                    "P6x",
                    "P6 at 5,000",
                    "what an import of %,d rows holds beyond one of %,d".formatted(ImportRounds.SOME, ImportRounds.FEW),
                    "what that one holds",
                    new Figure.Within(32, "MB")),
            new Line(
                    "P6",
                    "P6",
                    "what an import of %,d rows holds beyond one of %,d".formatted(FileRounds.ROWS, ImportRounds.FEW),
                    "what that one holds",
                    new Figure.Within(32, "MB")),
            new Line("P7", "P7", "refuse the slowest hostile file", "what is allowed", new Figure.Within(250, "ms")),
            new Line("P7x", "P7 memory", "hold for the largest one", "what is allowed", new Figure.Within(16, "MB")));

    private TableImporting() {}

    private record Line(String said, String id, String what, String against, Figure.Goal goal) {

        Figure figure(String[] values) {
            return new Figure(
                    id,
                    what,
                    against,
                    Double.parseDouble(values[1]),
                    Double.parseDouble(values[2]),
                    goal,
                    Integer.parseInt(values[3]));
        }
    }

    static List<Figure> measure(List<String> flags) throws IOException {
        var said = new HashMap<String, String[]>();
        for (var rounds : List.of(FileRounds.class, ImportRounds.class)) {
            try (var application = MeasuredApplication.start(flags, rounds)) {
                application.said().stream().map(it -> it.split(":")).forEach(it -> said.put(it[0], it));
            }
        }
        return LINES.stream()
                .filter(it -> isThere(it, said))
                .map(it -> it.figure(said.get(it.said)))
                .toList();
    }

    private static boolean isThere(Line line, Map<String, String[]> said) {
        if (!said.containsKey(line.said)) {
            System.out.println(line.id + " not measured: what it is measured against is not installed");
        }
        return said.containsKey(line.said);
    }
}
