package org.attest.position;

import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.RoundMoved;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.measures.WorkedOutReadings;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures that Attest works out itself, recorded for each organisation in its own name whoever set it off: outcomes at
 * or above expected, evidence in date, risks over appetite, tier 1 suppliers with current assurance, and the funding
 * forecast against what was allocated. The same figure again in a month records nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WorkedOutMeasures {

    private final PositionReading reading;
    private final WorkedOutFigures figures;
    private final WorkedOutReadings readings;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkedOutMeasures(
            PositionReading reading,
            WorkedOutFigures figures,
            WorkedOutReadings readings,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.reading = reading;
        this.figures = figures;
        this.readings = readings;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Records those of every organisation that reports to an ICB, in the transaction that freezes a pack.
     *
     * @throws UnknownItem when the caller prepares no packs of this ICB
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public void atFreeze(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
        asAttest(() -> record(reading.whole(directory.reporting(icb), year), "A board pack was frozen."));
    }

    /** What a seal of the year in force says is the organisation's reading of the month; others say nothing of now. */
    @EventListener
    void sealed(RoundMoved moved) {
        var year = moved.assessment().year();
        if (moved.seal() == null || !isInForce(year)) {
            return;
        }
        var organisation = moved.assessment().organisation();
        asAttest(() -> record(
                reading.whole(List.of(directory.find(organisation)), year),
                "The %s round of %s was signed off."
                        .formatted(moved.entry().round().words().toLowerCase(Locale.UK), year)));
    }

    private boolean isInForce(DsptYear year) {
        var today = UkDates.day(clock.instant());
        return catalogue.editions().stream()
                .filter(it -> !it.opens().isAfter(today))
                .max(Comparator.comparing(Edition::opens))
                .filter(it -> it.year().equals(year))
                .isPresent();
    }

    private void record(SystemPosition position, String why) {
        readings.record(figures.of(position, UkDates.day(clock.instant())), why);
    }

    private void asAttest(Runnable work) {
        currentUser.as(Caller.ATTEST, () -> {
            work.run();
            return true;
        });
    }
}
