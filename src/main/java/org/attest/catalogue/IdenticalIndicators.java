package org.attest.catalogue;

import java.util.List;

/** The pairs of identical indicators that ship with the product. */
final class IdenticalIndicators {

    private static final CatalogueFiles.PairsFile FILE =
            CatalogueFiles.read("identical-indicators-v8-v9.yaml", CatalogueFiles.PairsFile.class);
    private static final List<IndicatorPair> PAIRS = FILE.read();

    private IdenticalIndicators() {}

    static List<IndicatorPair> between(String from, String to) {
        return FILE.from().equals(from) && FILE.to().equals(to) ? PAIRS : List.of();
    }
}
