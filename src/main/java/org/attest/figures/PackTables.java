package org.attest.figures;

import static org.attest.access.Role.Name.BOARD_READER;
import static org.attest.access.Role.Name.BOARD_SECRETARY;
import static org.attest.access.Role.Name.ICB_LEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.position.PackFigures;
import org.attest.reports.BoardPack;
import org.attest.reports.Pack;
import org.attest.reports.PackLine;
import org.attest.reports.Snapshot;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen figures of issued packs as tables: what their Part 2 prints, and nothing that it does not, for those who may
 * open it. They never change.
 */
@Component
@Transactional(readOnly = true)
public class PackTables {

    private static final String READERS = ICB_LEAD + " " + BOARD_SECRETARY + " " + BOARD_READER;

    private final BoardPack packs;
    private final FiguresDesk desk;

    PackTables(BoardPack packs, FiguresDesk desk) {
        this.packs = packs;
        this.desk = desk;
    }

    /**
     * The issued packs of an ICB, the newest first.
     *
     * @throws UnknownItem when the ICB is unknown, or not the caller's to read
     */
    @AllowedTo(READERS)
    public FiguresPage<PackRow> packs(String code, PageAsked asked) {
        var rows = packs.list(find(code)).stream()
                .filter(PackLine::issued)
                .map(PackRow::of)
                .toList();
        return FiguresPage.of(FiguresPage.Heading.now(code), asked, PackRow.class, rows);
    }

    /**
     * The six objectives and the strip.
     *
     * @throws UnknownItem when the ICB is unknown or not the caller's to read, or there is no such issued pack
     */
    @AllowedTo(READERS)
    public FiguresPage<ObjectiveFigures> objectives(String code, int number, PageAsked asked) {
        return page(code, number, asked, ObjectiveFigures.class, it -> it.figures().objectives().stream()
                .map(ObjectiveFigures::of)
                .toList());
    }

    /** The organisations of the system; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<OrganisationFigures> organisations(String code, int number, PageAsked asked) {
        return page(code, number, asked, OrganisationFigures.class, it -> it.figures().columns().stream()
                .map(OrganisationFigures::of)
                .toList());
    }

    /** The heat map, a row for each cell; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<OutcomeFigures> outcomes(String code, int number, PageAsked asked) {
        return page(code, number, asked, OutcomeFigures.class, it -> OutcomeFigures.of(it.figures()));
    }

    /**
     * Each measure over the organisations.
     *
     * @throws Refused when the pack was frozen before Attest kept them
     */
    @AllowedTo(READERS)
    public FiguresPage<MeasureRow> measures(String code, int number, PageAsked asked) {
        return page(code, number, asked, MeasureRow.class, it -> registers(it).measures().stream()
                .map(MeasureRow::of)
                .toList());
    }

    /** Each measure in each of the six months before; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<PeriodRow> periods(String code, int number, PageAsked asked) {
        return page(
                code,
                number,
                asked,
                PeriodRow.class,
                it -> PeriodRow.of(registers(it).measures()));
    }

    /** The risks that the pack names: those for the board assurance framework, and those over tolerance. Errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<RiskRow> risks(String code, int number, PageAsked asked) {
        return page(code, number, asked, RiskRow.class, it -> risks(registers(it), day(it)));
    }

    private static List<RiskRow> risks(PackFigures figures, LocalDate day) {
        var known = figures.organisations().stream()
                .collect(Collectors.toMap(PackFigures.Known::id, PackFigures.Known::code));
        return Stream.concat(figures.risks().framework().stream(), figures.risks().over().stream())
                .distinct()
                .map(it -> RiskRow.of(
                        it, known.getOrDefault(it.organisation(), ""), figures.nameOf(it.organisation()), day))
                .toList();
    }

    /** How many open risks stand in each cell of the grid; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<CellRow> cells(String code, int number, PageAsked asked) {
        return page(
                code,
                number,
                asked,
                CellRow.class,
                it -> CellRow.of(registers(it).risks()));
    }

    /** The critical suppliers, which the pack names; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<SupplierRow> suppliers(String code, int number, PageAsked asked) {
        return page(code, number, asked, SupplierRow.class, it -> {
            var suppliers = registers(it).suppliers();
            return SupplierRow.of(suppliers, suppliers.critical(), day(it));
        });
    }

    /** The milestones of each objective; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<MilestoneRow> milestones(String code, int number, PageAsked asked) {
        return page(
                code,
                number,
                asked,
                MilestoneRow.class,
                it -> MilestoneRow.of(registers(it).programme(), day(it)));
    }

    /** The money of each objective in the financial year of the pack; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<FundingRow> funding(String code, int number, PageAsked asked) {
        return page(code, number, asked, FundingRow.class, it -> registers(it).programme().fundingOfTheYear().stream()
                .map(FundingRow::of)
                .toList());
    }

    /** What risks and suppliers are summed up in; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<CountRow> counts(String code, int number, PageAsked asked) {
        return page(code, number, asked, CountRow.class, it -> {
            var rows = new ArrayList<>(CountRow.of(registers(it).risks(), day(it)));
            rows.addAll(CountRow.of(registers(it).suppliers(), day(it)));
            return rows;
        });
    }

    private OrganisationId find(String code) {
        return desk.find(code, Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);
    }

    private <T> FiguresPage<T> page(
            String code, int number, PageAsked asked, Class<T> columns, Function<Pack, List<T>> rows) {
        var pack = packs.figures(find(code), number);
        var heading = pack.figures().heading();
        return FiguresPage.of(
                new FiguresPage.Heading(code, heading.year().toString(), heading.version(), number),
                asked,
                columns,
                rows.apply(pack));
    }

    private static PackFigures registers(Pack pack) {
        var registers = pack.registers();
        if (registers == null) {
            throw new Refused(Snapshot.NOT_IN_THESE_FIGURES);
        }
        return registers;
    }

    private static LocalDate day(Pack pack) {
        return UkDates.day(pack.figures().heading().asAt());
    }
}
