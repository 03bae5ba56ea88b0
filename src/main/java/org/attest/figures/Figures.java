package org.attest.figures;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.ObjectiveStanding;
import org.attest.position.Positions;
import org.attest.position.SystemPosition;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures as tables, page by page: of an ICB for its whole system, of any other organisation for itself. They come from
 * {@link Positions}, as the screens' do, so that they are equal; no statement, comment or file is among them.
 */
@Component
@Transactional(readOnly = true)
public class Figures {

    /** The roles that read any figures at all. */
    static final Role[] READERS = {
        Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER, Role.PROVIDER_LEAD, Role.APPROVER
    };

    private static final Role[] WITHIN = {Role.ICB_LEAD, Role.PROVIDER_LEAD, Role.APPROVER};

    private final Positions positions;
    private final OrganisationDirectory directory;
    private final FiguresDesk desk;

    Figures(Positions positions, OrganisationDirectory directory, FiguresDesk desk) {
        this.positions = positions;
        this.directory = directory;
        this.desk = desk;
    }

    /** The organisations whose figures the caller may read, and the years there are. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER + " " + PROVIDER_LEAD + " " + APPROVER)
    public List<FiguresSource> sources() {
        var whose = new ArrayList<>(desk.scope(READERS).organisations());
        var years = desk.years();
        return directory.named(whose).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .map(it -> new FiguresSource(it.code().code(), it.name(), years))
                .toList();
    }

    /**
     * The six objectives and the information governance strip; for readers of a board's papers too.
     *
     * @throws UnknownItem when the organisation or the year is unknown, or not the caller's to read
     */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER + " " + PROVIDER_LEAD + " " + APPROVER)
    public FiguresPage<ObjectiveFigures> objectives(String code, String year, PageAsked asked) {
        var organisation = desk.find(code, READERS);
        var of = desk.year(year);
        if (desk.holds(organisation, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER)) {
            var card = positions.scorecard(organisation, of);
            return objectives(code, of, card.heading().version(), card.objectives(), asked);
        }
        var own = positions.own(organisation, of);
        return objectives(code, of, own.heading().version(), own.objectives(), asked);
    }

    private static FiguresPage<ObjectiveFigures> objectives(
            String code, DsptYear year, String version, List<ObjectiveStanding> objectives, PageAsked asked) {
        return FiguresPage.of(
                new FiguresPage.Heading(code, year.toString(), version, null),
                asked,
                ObjectiveFigures.class,
                objectives.stream().map(ObjectiveFigures::of).toList());
    }

    /** The organisations of the system, or the caller's own. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public FiguresPage<OrganisationFigures> organisations(String code, String year, PageAsked asked) {
        var position = position(desk.find(code, WITHIN), desk.year(year));
        return FiguresPage.of(
                heading(code, position),
                asked,
                OrganisationFigures.class,
                position.columns().stream().map(OrganisationFigures::of).toList());
    }

    /** Every outcome of every organisation, one row each, organisation by organisation. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public FiguresPage<OutcomeFigures> outcomes(String code, String year, PageAsked asked) {
        var position = position(desk.find(code, WITHIN), desk.year(year));
        return FiguresPage.of(heading(code, position), asked, OutcomeFigures.class, OutcomeFigures.of(position));
    }

    private static FiguresPage.Heading heading(String code, SystemPosition position) {
        var heading = position.heading();
        return new FiguresPage.Heading(code, heading.year().toString(), heading.version(), null);
    }

    private SystemPosition position(OrganisationId organisation, DsptYear year) {
        return desk.holds(organisation, Role.ICB_LEAD)
                ? positions.system(organisation, year)
                : positions.own(organisation, year);
    }
}
