package org.attest.figures;

import java.util.List;

/** An organisation whose figures may be read, by its ODS code, and the DSPT years that may be asked for. */
public record FiguresSource(String code, String organisation, List<String> years) {

    public FiguresSource {
        years = List.copyOf(years);
    }
}
