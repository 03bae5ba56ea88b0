package org.attest.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One audit list as the database keeps it. */
@Entity
@Table(name = "catalogue_audit")
class AuditListRow {

    @Id
    private UUID id;

    @Column(name = "dspt_year", columnDefinition = "varchar(7)")
    private DsptYear auditYear;

    private String groupName;
    private int chosen;

    @ElementCollection
    @CollectionTable(name = "catalogue_audit_outcome", joinColumns = @JoinColumn(name = "audit_id"))
    @Column(name = "outcome_code", columnDefinition = "varchar(8)")
    @Fetch(FetchMode.SUBSELECT)
    private Set<OutcomeCode> mandatory = new HashSet<>();

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected AuditListRow() {}

    AuditListRow(AuditList list) {
        this.id = Ids.next();
        this.auditYear = list.year();
        become(list);
    }

    final void become(AuditList list) {
        groupName = list.group();
        chosen = list.chosen();
        mandatory.clear();
        mandatory.addAll(list.mandatory());
    }

    boolean isFor(String group) {
        return groupName.equalsIgnoreCase(group);
    }

    AuditList auditList() {
        return new AuditList(auditYear, groupName, chosen, List.copyOf(mandatory));
    }
}
