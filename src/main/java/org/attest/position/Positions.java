package org.attest.position;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Window;
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
        return reading.system(icb, year);
    }

    /**
     * The same of some of its organisations, the ICB first, then by name, with the totals over all of them: for systems of
     * very many, of which the others are not read but what is kept of them.
     */
    @AllowedTo(ICB_LEAD)
    public PositionPage page(OrganisationId icb, DsptYear year, Window window) {
        currentUser.require(icb, Role.ICB_LEAD);
        return reading.page(icb, year, window);
    }

    /** Whether so many report to an ICB that their position is read page by page. */
    @AllowedTo(ICB_LEAD)
    public boolean isLarge(OrganisationId icb) {
        currentUser.require(icb, Role.ICB_LEAD);
        return reading.members(icb) > PositionPage.SIZE;
    }

    /** The same figures for a pack of the ICB, which its board secretary may freeze without seeing them on a screen. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY)
    public SystemPosition forPack(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY);
        return reading.system(icb, year);
    }

    /** Objectives only: nothing below is for the board's own readers. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER)
    public Scorecard scorecard(OrganisationId icb, DsptYear year) {
        currentUser.require(icb, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
        return Scorecard.of(reading.system(icb, year));
    }

    /** One organisation's own column, for its own people: what it last sealed, with all of its evidence. */
    @AllowedTo(PROVIDER_LEAD + " " + APPROVER)
    public SystemPosition own(OrganisationId organisation, DsptYear year) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.APPROVER);
        return reading.own(directory.find(organisation), year);
    }

    /** What the heat map shows as an .xlsx file; taking it is written down before it leaves. */
    @AllowedTo(ICB_LEAD)
    @Transactional
    public byte[] export(OrganisationId icb, DsptYear year, HeatMapFilter filter) {
        return exported(system(icb, year), filter);
    }

    /** The same of one page of a large system. */
    @AllowedTo(ICB_LEAD)
    @Transactional
    public byte[] exportPage(OrganisationId icb, DsptYear year, HeatMapFilter filter, Window window) {
        return exported(page(icb, year, window).shown(), filter);
    }

    private byte[] exported(SystemPosition position, HeatMapFilter filter) {
        var shown = HeatMap.of(position, filter);
        events.publishEvent(new PositionExported(
                position.heading().organisation(),
                position.heading().year(),
                shown.columns().size(),
                shown.rows().size()));
        return HeatMapWorkbook.of(position.heading(), shown);
    }
}
