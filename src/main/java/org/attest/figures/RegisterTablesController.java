package org.attest.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registers of today for programs: as {@link FiguresController}. */
@RestController
@RequestMapping(
        path = "/figures/v1/{code}",
        produces = {MediaType.APPLICATION_JSON_VALUE, CsvPages.MEDIA_TYPE})
@Tag(name = "Registers", description = "Measures, risks, suppliers and improvements as they are today, read-only")
class RegisterTablesController {

    private final RegisterTables tables;

    RegisterTablesController(RegisterTables tables) {
        this.tables = tables;
    }

    @GetMapping("/measures")
    @Operation(
            summary = "Each measure: target, direction, the latest reading over the organisations, how many are known")
    FiguresPage<MeasureRow> measures(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.measures(code, asked);
    }

    @GetMapping("/periods")
    @Operation(summary = "Each measure in each of the last six months, over the organisations that read it")
    FiguresPage<PeriodRow> periods(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.periods(code, asked);
    }

    @GetMapping("/readings")
    @Operation(summary = "The latest reading of each measure in each organisation")
    FiguresPage<ReadingRow> readings(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.readings(code, asked);
    }

    @GetMapping("/risks")
    @Operation(summary = "Open risks: score, objective, trend, how each stands to what is tolerated")
    FiguresPage<RiskRow> risks(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.risks(code, asked);
    }

    @GetMapping("/risk-grid")
    @Operation(summary = "How many open risks stand in each of the 25 cells of the grid")
    FiguresPage<CellRow> cells(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.cells(code, asked);
    }

    @GetMapping("/suppliers")
    @Operation(summary = "Suppliers: tier, assurance, how many organisations rest on each, contracts that end")
    FiguresPage<SupplierRow> suppliers(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.suppliers(code, asked);
    }

    @GetMapping("/milestones")
    @Operation(summary = "Milestones of each objective: done, on time, slipped, late")
    FiguresPage<MilestoneRow> milestones(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.milestones(code, asked);
    }

    @GetMapping("/funding")
    @Operation(summary = "Money of each objective in each financial year, in pounds")
    FiguresPage<FundingRow> funding(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.funding(code, asked);
    }

    @GetMapping("/counts")
    @Operation(summary = "The figures in which risks and suppliers are summed up")
    FiguresPage<CountRow> counts(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.counts(code, asked);
    }
}
