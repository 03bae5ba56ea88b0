package org.attest.evidence.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.attest.accounts.Accounts;
import org.attest.components.Layouts;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.FileLimits;
import org.attest.evidence.FileRules;
import org.attest.evidence.FileUploads;
import org.attest.evidence.PresenceChecks;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Draws what belongs to the bytes of an item: its files here, and what is kept elsewhere. */
@Component
class FilePanels {

    private final EvidenceLibrary library;
    private final FileRules rules;
    private final FileUploads uploads;
    private final FileLimits limits;
    private final OrganisationDirectory directory;
    private final PresenceChecks checks;
    private final Accounts accounts;
    private final Clock clock;

    FilePanels(
            EvidenceLibrary library,
            FileRules rules,
            FileUploads uploads,
            FileLimits limits,
            OrganisationDirectory directory,
            PresenceChecks checks,
            Accounts accounts,
            Clock clock) {
        this.library = library;
        this.rules = rules;
        this.uploads = uploads;
        this.limits = limits;
        this.directory = directory;
        this.checks = checks;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param changed is told when the item's history has grown */
    Div panel(EvidenceItem item, Runnable changed) {
        var panels = Layouts.stack();
        if (item.details().content().keptAt() != null) {
            panels.add(new PresencePanel(checks, accounts, item, UkDates.day(clock.instant()), changed));
        }
        var code = directory.find(item.organisation()).code().code();
        var uploading = new Uploading(uploads, limits, code);
        panels.add(new FilesPanel(library, rules, uploading, accounts, item, changed));
        return panels;
    }
}
