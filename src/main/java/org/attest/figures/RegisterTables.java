package org.attest.figures;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.position.RegistersNow;
import org.attest.position.RiskFigures;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registers of today as tables, page by page: of an ICB for its whole system, as far as its partners share theirs, of any
 * other organisation its own. Names, scores, days and sums; no person, no narrative.
 */
@Component
@Transactional(readOnly = true)
public class RegisterTables {

    private static final String READERS = ICB_LEAD + " " + PROVIDER_LEAD + " " + APPROVER;

    private final RegistersNow registers;
    private final FiguresDesk desk;
    private final Clock clock;

    RegisterTables(RegistersNow registers, FiguresDesk desk, Clock clock) {
        this.registers = registers;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Each measure over the organisations.
     *
     * @throws UnknownItem when the organisation is unknown, or not the caller's to read
     */
    @AllowedTo(READERS)
    public FiguresPage<MeasureRow> measures(String code, PageAsked asked) {
        var rows = registers.measures(find(code)).stream().map(MeasureRow::of).toList();
        return page(code, asked, MeasureRow.class, rows);
    }

    /** Each measure in each of the last six months; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<PeriodRow> periods(String code, PageAsked asked) {
        return page(code, asked, PeriodRow.class, PeriodRow.of(registers.measures(find(code))));
    }

    /** The latest reading of each measure in each organisation that has one; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<ReadingRow> readings(String code, PageAsked asked) {
        var measures = registers.measures(find(code));
        var named =
                desk.named(measures.stream().flatMap(it -> it.latest().stream()).toList(), it -> it.organisation());
        var rows = measures.stream()
                .flatMap(measure -> measure.latest().stream().map(it -> ReadingRow.of(measure, it, named)))
                .toList();
        return page(code, asked, ReadingRow.class, rows);
    }

    /** The open risks that the caller may know of, the highest score first; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<RiskRow> risks(String code, PageAsked asked) {
        var risks = registers.risks(find(code)).open();
        var named = desk.named(risks, RiskFigures.Line::organisation);
        var rows = risks.stream()
                .map(it -> {
                    var whose = Objects.requireNonNull(named.get(it.organisation()));
                    return RiskRow.of(it, whose.code().code(), whose.name(), day());
                })
                .toList();
        return page(code, asked, RiskRow.class, rows);
    }

    /** How many of them stand in each cell of the grid; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<CellRow> cells(String code, PageAsked asked) {
        return page(code, asked, CellRow.class, CellRow.of(registers.risks(find(code))));
    }

    /** The suppliers by tier; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<SupplierRow> suppliers(String code, PageAsked asked) {
        var suppliers = registers.suppliers(find(code));
        return page(code, asked, SupplierRow.class, SupplierRow.of(suppliers, suppliers.suppliers(), day()));
    }

    /** The milestones of each objective; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<MilestoneRow> milestones(String code, PageAsked asked) {
        return page(code, asked, MilestoneRow.class, MilestoneRow.of(registers.programme(find(code)), day()));
    }

    /** The money of each objective in each financial year; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<FundingRow> funding(String code, PageAsked asked) {
        var rows = registers.programme(find(code)).funding().stream()
                .map(FundingRow::of)
                .toList();
        return page(code, asked, FundingRow.class, rows);
    }

    /** What risks and suppliers are summed up in; errors as above. */
    @AllowedTo(READERS)
    public FiguresPage<CountRow> counts(String code, PageAsked asked) {
        var organisation = find(code);
        var rows = new ArrayList<>(CountRow.of(registers.risks(organisation), day()));
        rows.addAll(CountRow.of(registers.suppliers(organisation), day()));
        return page(code, asked, CountRow.class, rows);
    }

    private OrganisationId find(String code) {
        return desk.find(code, Role.ICB_LEAD, Role.PROVIDER_LEAD, Role.APPROVER);
    }

    private LocalDate day() {
        return UkDates.day(clock.instant());
    }

    private static <T> FiguresPage<T> page(String code, PageAsked asked, Class<T> columns, List<T> rows) {
        return FiguresPage.of(FiguresPage.Heading.now(code), asked, columns, rows);
    }
}
