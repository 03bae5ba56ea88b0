package org.attest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures what the standard promises, each line against its baseline in the same run, and prints one line each. The
 * first argument says which part; what follows are the flags of the Java machine that is measured.
 */
final class Bench {

    private static final Set<String> PARTS = Set.of("all", "assessments");

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var part = arguments.length == 0 ? "all" : arguments[0];
        if (!PARTS.contains(part)) {
            System.err.println("There is no bench of that name. There are: " + String.join(", ", PARTS));
            System.exit(2);
        }
        var flags = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        var figures = new ArrayList<Figure>();
        figures.add(SessionMemory.measure(flags)); // the one part so far, so all and assessments are the same
        figures.forEach(it -> System.out.println(it.line()));
        PerformancePage.write(figures);
    }
}
