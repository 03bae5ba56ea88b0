package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/**
 * Says in the references of this year's framework what a file says in those of CAF 3.2. v8 is keyed by CAF 3.2; a later
 * version only gets what the crosswalk carries, and of the indicators those whose official text is identical.
 */
@Component
class CafTranslation {

    private static final String KEYED_BY_CAF_3_2 = "v8";

    private final Catalogue catalogue;

    CafTranslation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rows that have a counterpart, under its reference; and those that have none, left out with the reason. */
    record Translated(ParsedReturn parsed, List<JudgedRow> without) {}

    Translated to(String version, ParsedReturn parsed) {
        var references = references(version);
        var rows = new ArrayList<ParsedRow>();
        var without = new ArrayList<JudgedRow>();
        for (var row : parsed.rows()) {
            var reference = Normal.key(RowIdentity.reference(row));
            var target = version.equals(KEYED_BY_CAF_3_2) ? reference : references.get(reference);
            if (target == null) {
                without.add(JudgedRows.withoutCounterpart(row, version));
            } else {
                rows.add(under(row, target));
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
        return references;
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
