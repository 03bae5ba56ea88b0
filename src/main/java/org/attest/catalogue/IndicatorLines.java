package org.attest.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our own line for each NCSC indicator: same identifier, column and meaning as in the Cyber Assessment Framework, never
 * its sentence. v9 repeats the line of v8 where the official text is identical.
 */
final class IndicatorLines {

    private static final Comparator<AskedIndicator> ORDER = Comparator.comparing(AskedIndicator::column)
            .thenComparing(it -> number(it.identifier()))
            .thenComparing(AskedIndicator::identifier);
    private static final Map<String, Map<OutcomeCode, List<AskedIndicator>>> LINES = read();

    private IndicatorLines() {}

    /** Column by column, in the order of the numbers; empty for a version or an outcome that NCSC does not describe. */
    static List<AskedIndicator> of(String version, OutcomeCode code) {
        return LINES.getOrDefault(version, Map.of()).getOrDefault(code, List.of());
    }

    /** What is asked of an outcome: the imported wording where there is any, each with our line beside it. */
    static List<AskedIndicator> with(List<AskedIndicator> lines, List<Indicator> imported) {
        if (imported.isEmpty()) {
            return lines;
        }
        return imported.stream()
                .map(it -> new AskedIndicator(
                        it.column(), it.identifier(), line(lines, it.column(), it.identifier()), it.wording()))
                .sorted(ORDER)
                .toList();
    }

    private static @Nullable String line(List<AskedIndicator> lines, Level column, String identifier) {
        return lines.stream()
                .filter(it -> it.column() == column && it.identifier().equals(identifier))
                .findFirst()
                .map(AskedIndicator::line)
                .orElse(null);
    }

    private static Map<String, Map<OutcomeCode, List<AskedIndicator>>> read() {
        var before = CatalogueFiles.read("indicator-lines-v8.yaml", CatalogueFiles.LinesFile.class);
        var after = CatalogueFiles.read("indicator-lines-v9.yaml", CatalogueFiles.LinesFile.class);
        var old = before.read();
        var now = new ArrayList<>(after.read());
        for (var pair : IdenticalIndicators.between(before.version(), after.version())) {
            old.stream()
                    .filter(it ->
                            it.column() == pair.column() && it.identifier().equals(pair.fromIdentifier()))
                    .forEach(it ->
                            now.add(new Indicator(pair.toOutcome(), pair.column(), pair.toIdentifier(), it.wording())));
        }
        var all = new HashMap<String, Map<OutcomeCode, List<AskedIndicator>>>();
        all.put(before.version(), byOutcome(old));
        all.put(after.version(), byOutcome(now));
        return all;
    }

    private static Map<OutcomeCode, List<AskedIndicator>> byOutcome(List<Indicator> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Indicator::outcome,
                        Collectors.collectingAndThen(Collectors.toList(), IndicatorLines::inOrder)));
    }

    private static List<AskedIndicator> inOrder(List<Indicator> lines) {
        return lines.stream()
                .map(it -> new AskedIndicator(it.column(), it.identifier(), it.wording(), null))
                .sorted(ORDER)
                .toList();
    }

    /** 12 of {@code A1.a.12}; identifiers of an overlay may end otherwise and come last. */
    private static int number(String identifier) {
        var last = identifier.substring(identifier.lastIndexOf('.') + 1);
        return last.matches("\\d{1,6}") ? Integer.parseInt(last) : Integer.MAX_VALUE;
    }
}
