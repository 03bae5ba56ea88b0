package org.attest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures what the standard promises, each line against its baseline in the same run, and prints one line each. The
 * first argument says which part; what follows are the flags of the Java machine that is measured.
 */
final class Bench {

    private static final String ALL = "all";

    /** What can be measured, by the name of the part of Attest that it is about. */
    private static final Map<String, Part> PARTS = new TreeMap<>(Map.of(
            "assessments",
            flags -> List.of(SessionMemory.measure(flags)),
            "evidence",
            Bench::evidence,
            "pack",
            Bench::pack,
            "position",
            PositionPaging::measure,
            "registers",
            RegisterListing::measure,
            "returns",
            TableImporting::measure));

    private Bench() {}

    private interface Part {
        List<Figure> measure(List<String> flags) throws IOException;
    }

    private static List<Figure> evidence(List<String> flags) throws IOException {
        var figures = new ArrayList<>(EvidenceUpload.measure(flags));
        figures.addAll(EvidenceListing.measure(flags));
        return figures;
    }

    private static List<Figure> pack(List<String> flags) throws IOException {
        var figures = new ArrayList<>(PackMaking.measure(flags));
        figures.addAll(PackFreezing.measure(flags));
        return figures;
    }

    public static void main(String[] arguments) throws IOException {
        var wanted = arguments.length == 0 ? ALL : arguments[0];
        if (!wanted.equals(ALL) && !PARTS.containsKey(wanted)) {
            System.err.println(
                    "There is no bench of that name. There are: " + ALL + ", " + String.join(", ", PARTS.keySet()));
            System.exit(2);
        }
        var flags = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        var figures = new ArrayList<Figure>();
        for (var part : PARTS.entrySet()) {
            if (wanted.equals(ALL) || wanted.equals(part.getKey())) {
                figures.addAll(part.getValue().measure(flags));
            }
        }
        figures.forEach(it -> System.out.println(it.line()));
        PerformancePage.write(figures);
    }
}
