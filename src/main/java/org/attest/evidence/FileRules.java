package org.attest.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be opened of files, and how it stands with the files of the whole system. */
@Component
@Transactional
public class FileRules {

    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD + " " + Role.Name.ASSESSOR;

    private final UnscannedRule unscanned;
    private final KeptFiles kept;
    private final VirusScanner scanner;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    FileRules(
            UnscannedRule unscanned,
            KeptFiles kept,
            VirusScanner scanner,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.unscanned = unscanned;
        this.kept = kept;
        this.scanner = scanner;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Whether others than its own organisation may open a file that nobody scanned. */
    @AllowedTo(READERS + " " + Role.Name.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public boolean unscannedForOthers() {
        return unscanned.forOthers();
    }

    /** Lets others open files that nobody scanned, or no longer. */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void allowUnscannedForOthers(boolean allowed) {
        var row = unscanned.row();
        if (row.unscannedForOthers() != allowed) {
            row.allowUnscannedForOthers(allowed);
            events.publishEvent(new FileRuleChanged("unscanned-for-others", !allowed, allowed));
        }
    }

    /**
     * How these versions of files were scanned; unknown ones are left out.
     *
     * @throws UnknownItem when the caller has no part in the organisation
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ASSESSOR)
    @Transactional(readOnly = true)
    public Map<UUID, ScanState> scans(OrganisationId organisation, Collection<UUID> files) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ASSESSOR);
        return kept.scans(organisation, files);
    }

    /** For the administrator: counts and rules; of content nothing. */
    @AllowedTo(Role.Name.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public FilesOverview overview() {
        return new FilesOverview(scanner.configured(), unscanned.forOthers(), kept.counts());
    }
}
