package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.springframework.stereotype.Component;

/**
 * Says in the references of this year's framework what a file says in those of CAF 3.2. v8 is keyed by CAF 3.2; a later
 * version only gets what the crosswalk carries, and of the indicators those whose official text is identical.
 */
@Component
class CafTranslation {

    private static final String KEYED_BY_CAF_3_2 = "v8";
    private static final Pattern KEY = Pattern.compile("(\\S+) \\((.+)\\)");

    private final Catalogue catalogue;

    CafTranslation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rows that have a counterpart, under its reference; and those that have none, left out with the reason. */
    record Translated(ParsedReturn parsed, List<JudgedRow> without) {}

    /** @param present the references that this year's framework has */
    Translated to(String version, ParsedReturn parsed, ReturnPicture present) {
        var references = references(version);
        var known = present.byReference(ReturnSheet.INDICATORS);
        var rows = new ArrayList<ParsedRow>();
        var without = new ArrayList<JudgedRow>();
        for (var row : parsed.rows()) {
            var reference = Normal.key(RowIdentity.reference(row));
            var target = version.equals(KEYED_BY_CAF_3_2) ? reference : references.get(reference);
            if (target == null) {
                without.add(JudgedRows.withoutCounterpart(row, version));
            } else {
                var alone = row.sheet() == ReturnSheet.INDICATORS
                        ? key(target).map(IndicatorKey::identifier)
                        : Optional.<String>empty();
                rows.add(under(
                        row,
                        alone.filter(it -> known.containsKey(Normal.folded(it))).orElse(target)));
            }
        }
        return new Translated(new ParsedReturn(parsed.identity(), parsed.sheets(), rows, parsed.problems()), without);
    }

    /** By a reference of CAF 3.2 the one of this version. */
    private Map<String, String> references(String version) {
        var references = new HashMap<String, String>();
        for (var entry : catalogue.crosswalk(KEYED_BY_CAF_3_2, version)) {
            var from = entry.from();
            var to = entry.to();
            if (from != null && to != null && entry.kind().carries()) {
                references.put(from.code(), to.code());
            }
        }
        for (var pair : catalogue.identicalIndicators(KEYED_BY_CAF_3_2, version)) {
            references.put(
                    new IndicatorKey(pair.column(), pair.fromIdentifier()).toString(),
                    new IndicatorKey(pair.column(), pair.toIdentifier()).toString());
        }
        return references;
    }

    private static Optional<IndicatorKey> key(String written) {
        var parts = KEY.matcher(written);
        return parts.matches()
                ? Level.of(parts.group(2)).map(it -> new IndicatorKey(it, parts.group(1)))
                : Optional.empty();
    }

    private static ParsedRow under(ParsedRow row, String reference) {
        var cells = row.cells().stream()
                .map(it -> it.column() == row.sheet().referenceColumn()
                        ? new ParsedCell(it.column(), it.place(), it.kind(), reference, it.formula())
                        : it)
                .toList();
        return new ParsedRow(row.sheet(), row.number(), row.merged(), cells);
    }
}
