package org.attest.measures;

import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The readings of one organisation taken together, for those who type them: read at once, and recorded many at once. */
@Component
@Transactional
public class ReadingsTogether {

    private static final String WRITERS = PROVIDER_LEAD + " " + ICB_LEAD;

    private final MeasureCatalogue catalogue;
    private final ReadingRows readings;
    private final ReadingWriting writing;
    private final MeasureSights sights;
    private final Clock clock;

    ReadingsTogether(
            MeasureCatalogue catalogue,
            ReadingRows readings,
            ReadingWriting writing,
            MeasureSights sights,
            Clock clock) {
        this.catalogue = catalogue;
        this.readings = readings;
        this.writing = writing;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * Every reading that stands, by measure, the newest month first; one statement.
     *
     * @throws UnknownItem when the caller types nothing for this organisation
     */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<Reading> standing(OrganisationId organisation) {
        sights.requireWriter(organisation);
        return readings.standing(organisation).stream()
                .map(KeptReading::reading)
                .toList();
    }

    /**
     * A reading as it would be kept, by the rules of the form.
     *
     * @throws Refused for a figure or a date that cannot be, and for a measure that Attest works out
     */
    @AllowedTo(WRITERS)
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refused.class)
    public NewReading checked(Measure measure, NewReading wanted) {
        if (measure.workedOut()) {
            throw MeasureRefused.workedOut(measure);
        }
        return ReadingRules.checked(measure, wanted, UkDates.day(clock.instant()));
    }

    /**
     * Records many, all or none, with one line in the trail; each supersedes the one that the person saw, and none is
     * overwritten.
     *
     * @return them in the order asked
     * @throws ChangedMeanwhile where a month has another reading than the one that the person saw
     * @throws UnknownItem when the caller types nothing for this organisation, or there is no such measure
     * @throws Refused as {@link MeasureBook#record}
     */
    @AllowedTo(WRITERS)
    public List<Reading> record(OrganisationId organisation, List<NewReading> wanted) {
        sights.requireWriter(organisation);
        Map<String, Measure> measures = catalogue.all().stream().collect(Collectors.toMap(Measure::code, it -> it));
        for (var one : wanted) {
            if (!measures.containsKey(one.measure())) {
                throw new UnknownItem();
            }
            var measure = Objects.requireNonNull(measures.get(one.measure()));
            if (measure.workedOut()) {
                throw MeasureRefused.workedOut(measure);
            }
        }
        return writing.recordAll(organisation, measures, wanted);
    }
}
