package org.attest.measures;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where Attest records what it works out itself; no person can call it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkedOutReadings {

    private final MeasureCatalogue catalogue;
    private final ReadingWriting writing;
    private final EntityManager entityManager;

    WorkedOutReadings(MeasureCatalogue catalogue, ReadingWriting writing, EntityManager entityManager) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.entityManager = entityManager;
    }

    /** One reading of one organisation. */
    public record WorkedOut(OrganisationId organisation, NewReading reading) {}

    /**
     * Records them inside the transaction of what they follow from. What stands already with the same figure stays;
     * another figure of the same month is superseded.
     *
     * @param why what they follow from, such as {@code The final round was sealed.}
     * @throws Refused for a measure that people type
     */
    @AllowedTo(AllowedTo.ATTEST)
    public void record(Collection<WorkedOut> found, String why) {
        var measures = catalogue.all().stream().collect(Collectors.toMap(Measure::code, it -> it));
        for (var it : found) {
            var measure = Objects.requireNonNull(measures.get(it.reading().measure()));
            if (!measure.workedOut()) {
                throw MeasureRefused.typed(measure);
            }
            writing.recordWorkedOut(it.organisation(), measure, it.reading(), why);
        }
        entityManager.flush(); // whoever reads the published readings next, in this transaction, reads these too
    }
}
