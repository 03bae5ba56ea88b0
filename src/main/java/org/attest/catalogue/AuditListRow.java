package org.attest.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.attest.shared.DsptYear;

/** That an outcome stands in one audit list. */
@Embeddable
record AuditListRow(
        @Column(name = "dspt_year", columnDefinition = "varchar(7)")
        DsptYear auditYear,

        @Column(name = "group_name") String groupName) {

    AuditList auditList() {
        return new AuditList(auditYear, groupName);
    }
}
