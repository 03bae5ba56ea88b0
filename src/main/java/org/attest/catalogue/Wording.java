package org.attest.catalogue;

import java.util.List;
import java.util.Locale;
import org.attest.shared.Refused;

/** What a file of official wording holds for one version; {@code otherVersions} counts rows that are not about it. */
record Wording(List<Indicator> indicators, int otherVersions) {

    /**
     * Reads the CAF YAML layout or, from a workbook or CSV file, a plain table.
     *
     * @param others the versions of which a table may have rows that are left out
     * @throws Refused when the file is in neither layout
     * @throws WordingRefused when cells of a table have problems
     */
    static Wording read(Framework framework, List<Framework> others, TableFile file) {
        var name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv")
                ? WordingTable.read(framework, others, file)
                : new Wording(IndicatorFile.read(file.path()), 0);
    }
}
