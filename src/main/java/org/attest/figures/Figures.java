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
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Positions;
import org.attest.position.SystemPosition;
import org.attest.shared.DsptYear;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
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

    public static final int MOST_ROWS = 1000;

    private final Positions positions;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;

    Figures(Positions positions, OrganisationDirectory directory, Catalogue catalogue, CurrentUser currentUser) {
        this.positions = positions;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
    }

    /** The organisations whose figures the caller may read, and the years there are. */
    @AllowedTo(ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER + " " + PROVIDER_LEAD + " " + APPROVER)
    public List<FiguresSource> sources() {
        var whose = new ArrayList<>(scope().organisations());
        var years = catalogue.editions().stream()
                .map(it -> it.year().toString())
                .sorted()
                .toList();
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
    public FiguresPage<ObjectiveFigures> objectives(String code, String year, int page, int size) {
        var organisation = find(code);
        var asked = year(year);
        if (holds(organisation, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER)) {
            var card = positions.scorecard(organisation, asked);
            return page(
                    code,
                    asked,
                    card.heading().version(),
                    page,
                    size,
                    card.objectives().stream().map(ObjectiveFigures::of).toList());
        }
        var own = positions.own(organisation, asked);
        return page(
                code,
                asked,
                own.heading().version(),
                page,
                size,
                own.objectives().stream().map(ObjectiveFigures::of).toList());
    }

    /** The organisations of the system, or the caller's own. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public FiguresPage<OrganisationFigures> organisations(String code, String year, int page, int size) {
        var position = position(find(code), year(year));
        return page(
                code,
                position.heading().year(),
                position.heading().version(),
                page,
                size,
                position.columns().stream().map(OrganisationFigures::of).toList());
    }

    /** Every outcome of every organisation, one row each, organisation by organisation. */
    @AllowedTo(ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER)
    public FiguresPage<OutcomeFigures> outcomes(String code, String year, int page, int size) {
        var position = position(find(code), year(year));
        var columns = position.columns();
        var lines = new ArrayList<OutcomeFigures>();
        for (var at = 0; at < columns.size(); at++) {
            for (var row : position.rows()) {
                lines.add(OutcomeFigures.of(columns.get(at), row, row.cells().get(at)));
            }
        }
        return page(code, position.heading().year(), position.heading().version(), page, size, lines);
    }

    private SystemPosition position(OrganisationId organisation, DsptYear year) {
        return holds(organisation, Role.ICB_LEAD)
                ? positions.system(organisation, year)
                : positions.own(organisation, year);
    }

    private boolean holds(OrganisationId organisation, Role... roles) {
        return currentUser.get().holdsAny(organisation, roles);
    }

    private Scope scope() {
        return currentUser
                .get()
                .scope(Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER, Role.PROVIDER_LEAD, Role.APPROVER);
    }

    /** A foreign organisation answers like an unknown one. */
    private OrganisationId find(String code) {
        var scope = scope();
        return directory
                .findByCode(new OdsCode(code))
                .map(Organisation::id)
                .filter(scope::holds)
                .orElseThrow(UnknownItem::new);
    }

    private DsptYear year(String written) {
        return catalogue.editions().stream()
                .map(Edition::year)
                .filter(it -> it.toString().equals(written))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    private static <T> FiguresPage<T> page(
            String code, DsptYear year, String framework, int page, int size, List<T> lines) {
        if (page < 0 || size < 1 || size > MOST_ROWS) {
            throw new Refused("A page has a number from 0 and 1 to %d rows.".formatted(MOST_ROWS));
        }
        var from = (int) Math.min((long) page * size, lines.size());
        var to = Math.min(from + size, lines.size());
        return new FiguresPage<>(
                Marking.OFFICIAL_SENSITIVE.words(),
                code,
                year.toString(),
                framework,
                page,
                size,
                lines.size(),
                lines.subList(from, to));
    }
}
