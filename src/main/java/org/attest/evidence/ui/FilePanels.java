package org.attest.evidence.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.attest.accounts.Accounts;
import org.attest.components.Layouts;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.FileLimits;
import org.attest.evidence.FileRules;
import org.attest.evidence.PresenceChecks;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Draws what belongs to the bytes of an item: its files here, and what is kept elsewhere. */
@Component
class FilePanels {

    private final EvidenceLibrary library;
    private final FileRules rules;
    private final FileLimits limits;
    private final PresenceChecks checks;
    private final Accounts accounts;
    private final Clock clock;

    FilePanels(
            EvidenceLibrary library,
            FileRules rules,
            FileLimits limits,
            PresenceChecks checks,
            Accounts accounts,
            Clock clock) {
        this.library = library;
        this.rules = rules;
        this.limits = limits;
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
        panels.add(new FilesPanel(library, rules, limits, accounts, item, changed));
        return panels;
    }
}
