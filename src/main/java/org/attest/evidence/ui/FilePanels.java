package org.attest.evidence.ui;

import org.attest.accounts.Accounts;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.FileLimits;
import org.attest.evidence.FileRules;
import org.springframework.stereotype.Component;

/** Draws what belongs to the files of an item. */
@Component
class FilePanels {

    private final EvidenceLibrary library;
    private final FileRules rules;
    private final FileLimits limits;
    private final Accounts accounts;

    FilePanels(EvidenceLibrary library, FileRules rules, FileLimits limits, Accounts accounts) {
        this.library = library;
        this.rules = rules;
        this.limits = limits;
        this.accounts = accounts;
    }

    /** The versions of the file and the way to add the next one. */
    FilesPanel panel(EvidenceItem item, Runnable changed) {
        return new FilesPanel(library, rules, limits, accounts, item, changed);
    }
}
