package org.attest.evidence.ui;

import org.attest.accounts.Accounts;
import org.attest.connections.Connections;
import org.attest.evidence.BulkEdits;
import org.springframework.stereotype.Component;

/** Makes the panel for what can be done with many rows at once. */
@Component
class BulkPanels {

    private final BulkEdits bulk;
    private final Connections connections;
    private final Accounts accounts;

    BulkPanels(BulkEdits bulk, Connections connections, Accounts accounts) {
        this.bulk = bulk;
        this.connections = connections;
        this.accounts = accounts;
    }

    /** @param done draws the list anew */
    BulkPanel panel(ChosenRows rows, Runnable done) {
        return new BulkPanel(rows, bulk, connections, accounts, done);
    }
}
