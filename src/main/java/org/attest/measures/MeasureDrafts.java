package org.attest.measures;

import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.util.Map;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the caller types of a reading before it is recorded: private to them, no change, and in no trail. */
@Component
@Transactional
public class MeasureDrafts {

    private static final String WRITERS = PROVIDER_LEAD + " " + ICB_LEAD;

    private final ReadingDrafts drafts;
    private final MeasureCatalogue catalogue;
    private final MeasureSights sights;

    MeasureDrafts(ReadingDrafts drafts, MeasureCatalogue catalogue, MeasureSights sights) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.sights = sights;
    }

    /**
     * Keeps what the fields hold now, by their names.
     *
     * @throws UnknownItem when the caller types nothing for this organisation, or there is no such measure
     */
    @AllowedTo(WRITERS)
    public ReadingDraft keep(OrganisationId organisation, String measure, Map<String, String> typed) {
        sights.requireWriter(organisation);
        return drafts.keep(organisation, catalogue.find(measure).code(), typed);
    }

    /** What the caller typed and did not record. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Optional<ReadingDraft> find(OrganisationId organisation, String measure) {
        sights.requireWriter(organisation);
        return drafts.find(organisation, measure);
    }

    /** Throws away what the caller typed. */
    @AllowedTo(WRITERS)
    public void drop(OrganisationId organisation, String measure) {
        sights.requireWriter(organisation);
        drafts.drop(organisation, measure);
    }
}
