package org.attest.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that counts the edits of the whole catalogue. */
@Entity
@Table(name = "catalogue_state")
class StateRow {

    static final int ONLY = 1;

    @Id
    private int id;

    private int revision;

    protected StateRow() {}

    void edited() {
        revision++;
    }

    int revision() {
        return revision;
    }
}
