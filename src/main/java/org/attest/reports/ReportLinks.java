package org.attest.reports;

import java.util.UUID;

/** The addresses of this module's screens. */
public final class ReportLinks {

    public static final String REPORTS = "reports";
    public static final String TEMPLATE = "reports/template";

    private ReportLinks() {}

    /** An issued pack by its number, a draft by its id. */
    public static String pack(PackLine pack) {
        var number = pack.number();
        return REPORTS + "/" + (number == null ? pack.id().toString() : number.toString());
    }

    public static String draft(UUID id) {
        return REPORTS + "/" + id;
    }
}
