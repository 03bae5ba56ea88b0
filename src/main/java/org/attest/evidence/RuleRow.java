package org.attest.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The one row with what administrators decide about files. */
@Entity
@Table(name = "evidence_rule")
class RuleRow {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private @Nullable Long version;

    private boolean unscannedForOthers;

    protected RuleRow() {} // filled by Hibernate

    boolean unscannedForOthers() {
        return unscannedForOthers;
    }

    void allowUnscannedForOthers(boolean allowed) {
        unscannedForOthers = allowed;
    }
}
