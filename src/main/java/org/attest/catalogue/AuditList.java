package org.attest.catalogue;

import org.attest.shared.DsptYear;

/** A year's list of outcomes that every independent assessment of one group of organisations must look at. */
public record AuditList(DsptYear year, String group) implements Comparable<AuditList> {

    @Override
    public int compareTo(AuditList other) {
        var byYear = year.compareTo(other.year);
        return byYear != 0 ? byYear : group.compareTo(other.group);
    }

    /** {@code 2025-26, NHS trusts and ICBs}. */
    public String words() {
        return year + ", " + group;
    }
}
