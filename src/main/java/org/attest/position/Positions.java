package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a system stands: the latest sealed position of each organisation that reports to an ICB, never drafts. The
 * number of statements is fixed, whatever the number of organisations.
 */
@Component
@Transactional(readOnly = true)
public class Positions {

    private final PositionReading reading;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Positions(
            PositionReading reading,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Outcome by organisation, as at now; {@link HeatMap} filters it. */
    @AllowedTo(ICB_LEAD)
    public SystemPosition system(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD);
        return reading.seenBy(icb, directory.reporting(icb), year);
    }

    /** The same figures for a pack of the ICB, which its board secretary may freeze without seeing them on a screen. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public SystemPosition forPack(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
        return reading.seenBy(icb, directory.reporting(icb), year);
    }

    /** Objectives only: nothing below is for the board's own readers. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public Scorecard scorecard(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
        return Scorecard.of(reading.seenBy(icb, directory.reporting(icb), year));
    }

    /** One organisation's own column, for its own people: what it last sealed, with all of its evidence. */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public SystemPosition own(OrganisationId organisation, DsptYear year) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        return reading.seenBy(organisation, List.of(directory.find(organisation)), year);
    }

    /** What the heat map shows as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(ICB_LEAD)
    @Transactional
    public byte[] export(OrganisationId icb, DsptYear year, HeatMapFilter filter) {
        var position = system(icb, year);
        var shown = HeatMap.of(position, filter);
        events.publishEvent(new PositionExported(
                icb, year, shown.columns().size(), shown.rows().size()));
        return HeatMapWorkbook.of(position.heading(), shown);
    }
}
