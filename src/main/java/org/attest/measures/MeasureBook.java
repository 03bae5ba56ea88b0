package org.attest.measures;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.drafts.Drafts;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The readings of measures, one that stands for each organisation, measure and calendar month. A provider lead types
 * those of the own organisation, an approver reads them; an ICB lead types and reads for the ICB and its partners. A
 * reading is never overwritten: the next of its month supersedes it, with a reason. Measures that Attest works out
 * itself are typed by nobody (see {@link WorkedOutReadings}).
 */
@Component
@Transactional(readOnly = true)
public class MeasureBook {

    private static final String WRITERS = PROVIDER_LEAD + " " + ICB_LEAD;
    private static final String READERS = WRITERS + " " + APPROVER;

    private final MeasureCatalogue catalogue;
    private final MeasureLists lists;
    private final ReadingRows readings;
    private final ReadingWriting writing;
    private final Drafts drafts;
    private final MeasureSights sights;

    MeasureBook(
            MeasureCatalogue catalogue,
            MeasureLists lists,
            ReadingRows readings,
            ReadingWriting writing,
            Drafts drafts,
            MeasureSights sights) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.readings = readings;
        this.writing = writing;
        this.drafts = drafts;
        this.sights = sights;
    }

    /** The organisations whose readings the caller reads; those that have none among them. */
    @AllowedTo(READERS)
    public Set<OrganisationId> organisations() {
        return sights.reading().organisations();
    }

    /** The organisations for which the caller may type readings. */
    @AllowedTo(READERS)
    public Set<OrganisationId> mayTypeFor() {
        return sights.writing().organisations();
    }

    /**
     * Every measure as one organisation reads it, in the order of the catalogue; three statements.
     *
     * @throws UnknownItem when the caller reads nothing of this organisation
     */
    @AllowedTo(READERS)
    public List<MeasureLine> of(OrganisationId organisation) {
        sights.reading(organisation);
        return lists.of(organisation, catalogue.all());
    }

    /** Every measure over all organisations that the caller reads, in the order of the catalogue; three statements. */
    @AllowedTo(READERS)
    public List<MeasureSum> sums() {
        return lists.sums(sights.reading(), catalogue.all());
    }

    /** One measure by organisation, the weakest first, then those not known; four statements. */
    @AllowedTo(READERS)
    public Part<MeasureLine> weakestFirst(String measure, Window window) {
        return lists.weakestFirst(sights.reading(), catalogue.find(measure), window);
    }

    /** The organisations in the caller's reach that have no reading of a measure. */
    @AllowedTo(READERS)
    public List<OrganisationId> withoutReading(String measure) {
        return lists.withoutReading(sights.reading(), catalogue.find(measure));
    }

    /**
     * The readings that stand, newest month first, of one organisation or (null) of all that the caller reads; three
     * statements.
     *
     * @throws UnknownItem when the caller reads nothing of this organisation, or there is no such measure
     */
    @AllowedTo(READERS)
    public Part<Reading> readings(String measure, @Nullable OrganisationId organisation, Window window) {
        var scope = organisation == null ? sights.reading() : sights.reading(organisation);
        return lists.readings(scope, catalogue.find(measure), window);
    }

    /**
     * All readings of one month, the one that stands first; empty where there is none.
     *
     * @throws UnknownItem when the caller reads nothing of this organisation, or there is no such measure
     */
    @AllowedTo(READERS)
    public List<Reading> history(OrganisationId organisation, String measure, YearMonth month) {
        sights.reading(organisation);
        return readings
                .findByOrganisationAndMeasureAndMonthOrderByEditionDesc(
                        organisation, catalogue.find(measure).code(), month.atDay(1))
                .stream()
                .map(KeptReading::reading)
                .toList();
    }

    /**
     * Records a reading that somebody typed, judged by the thresholds of now, and drops what they had typed of it.
     *
     * @return the conflict where the month has another reading than the one that the person saw: nothing is saved
     * @throws UnknownItem when the caller types nothing for this organisation, or there is no such measure
     * @throws ChangedMeanwhile when somebody recorded the first reading at the same moment
     * @throws Refused for a measure that Attest works out, and for a figure or date that cannot be
     */
    @AllowedTo(WRITERS)
    @Transactional
    public Recorded record(OrganisationId organisation, NewReading wanted) {
        sights.requireWriter(organisation);
        var measure = catalogue.find(wanted.measure());
        if (measure.workedOut()) {
            throw MeasureRefused.workedOut(measure);
        }
        var recorded = writing.record(organisation, measure, wanted);
        if (recorded instanceof Recorded.Done) {
            drafts.drop(organisation, form(measure.code()));
        }
        return recorded;
    }

    /** The name of the form in which a reading of this measure is typed, among the drafts of an organisation. */
    public static String form(String measure) {
        return "reading " + measure;
    }
}
