package org.attest.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/** Knows the layout of a register by its first rows, and counts its lines. */
final class RegisterLines {

    private static final int LOOKED_AT = 10;

    private final LocalDate registerDate;
    private final Consumer<RegisterLine> reader;
    private @Nullable RegisterLayout layout;
    private int number;

    RegisterLines(LocalDate registerDate, Consumer<RegisterLine> reader) {
        this.registerDate = registerDate;
        this.reader = reader;
    }

    Consumer<Row> sheet(String place) {
        return new Sheet(place)::see;
    }

    /** @throws Refused when no sheet was in a known layout */
    RegisterLayout layout() {
        if (layout == null) {
            throw new Refused("This is neither an ODS file of organisations (etr.csv), nor the DSPT organisation search"
                    + " results, nor the ODS list of the partners of ICBs: no sheet has columns for code, name and"
                    + " status.");
        }
        return layout;
    }

    /** One sheet: its first rows wait until the layout is known; without one the rest is passed over. */
    private final class Sheet {

        private final String place;
        private final List<Row> above = new ArrayList<>();
        private @Nullable RegisterColumns columns;

        Sheet(String place) {
            this.place = place;
        }

        void see(Row row) {
            if (columns != null) {
                say(columns, row);
            } else if (above.size() < LOOKED_AT) {
                begin(row);
            }
        }

        private void begin(Row row) {
            var known = columns(row);
            if (known == null || (layout != null && layout != known.layout())) {
                above.add(row);
                return;
            }
            layout = known.layout();
            columns = known;
            if (known.isWithoutHeader()) {
                above.forEach(it -> say(known, it));
                say(known, row);
            }
            above.clear();
        }

        private void say(RegisterColumns known, Row row) {
            known.lines(row).forEach(it -> reader.accept(it.at(++number, place + "row " + row.number())));
        }
    }

    private @Nullable RegisterColumns columns(Row row) {
        var partners = OdsPartnerLines.of(row);
        if (partners != null) {
            return partners;
        }
        var search = DsptSearchLines.of(row, registerDate);
        if (search != null) {
            return search;
        }
        return OdsTrustLines.fits(row) ? new OdsTrustLines() : null;
    }
}
