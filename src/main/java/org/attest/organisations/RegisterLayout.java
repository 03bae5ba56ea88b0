package org.attest.organisations;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.spreadsheets.Row;

/** A layout of a national register that Attest can read. */
public enum RegisterLayout {
    ODS_TRUSTS("ODS file of organisations (etr.csv and kin)"),
    DSPT_SEARCH("DSPT organisation search results"),
    ODS_PARTNERS("ODS list of the partners of ICBs");

    private final String words;

    RegisterLayout(String words) {
        this.words = words;
    }

    /** The layout whose header this row is; where a layout has none, the one whose row it is. */
    public static Optional<RegisterLayout> of(Row row) {
        var search = DsptSearchLines.of(row, LocalDate.EPOCH);
        if (OdsPartnerLines.of(row) != null) {
            return Optional.of(ODS_PARTNERS);
        }
        if (search != null && (search.published() != Headers.ABSENT || search.sector() != Headers.ABSENT)) {
            return Optional.of(DSPT_SEARCH);
        }
        return OdsTrustLines.fits(row) ? Optional.of(ODS_TRUSTS) : Optional.empty();
    }

    public String words() {
        return words;
    }

    /** Whether one row may add an organisation that another row then finds: all are judged before the first is applied. */
    boolean namesMoreThanOnce() {
        return this == ODS_PARTNERS;
    }
}
