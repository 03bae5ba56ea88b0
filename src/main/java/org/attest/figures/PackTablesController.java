package org.attest.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The frozen figures of issued packs for programs: as {@link FiguresController}. */
@RestController
@RequestMapping(
        path = "/figures/v1/{code}/packs",
        produces = {MediaType.APPLICATION_JSON_VALUE, CsvPages.MEDIA_TYPE})
@Tag(name = "Board packs", description = "Figures of issued packs: what Part 2 prints; they never change")
class PackTablesController {

    private final PackTables tables;

    PackTablesController(PackTables tables) {
        this.tables = tables;
    }

    @GetMapping
    @Operation(summary = "The issued packs, the newest first: number, title, as at, digest of the frozen figures")
    FiguresPage<PackRow> packs(@PathVariable String code, @ParameterObject PageAsked asked) {
        return tables.packs(code, asked);
    }

    @GetMapping("/{number}/objectives")
    @Operation(summary = "The six objectives as the pack froze them")
    FiguresPage<ObjectiveFigures> objectives(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.objectives(code, number, asked);
    }

    @GetMapping("/{number}/organisations")
    @Operation(summary = "Each organisation as the pack froze it")
    FiguresPage<OrganisationFigures> organisations(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.organisations(code, number, asked);
    }

    @GetMapping("/{number}/outcomes")
    @Operation(summary = "The heat map as the pack froze it, a row for each cell")
    FiguresPage<OutcomeFigures> outcomes(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.outcomes(code, number, asked);
    }

    @GetMapping("/{number}/measures")
    @Operation(summary = "Each measure as the pack froze it")
    FiguresPage<MeasureRow> measures(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.measures(code, number, asked);
    }

    @GetMapping("/{number}/periods")
    @Operation(summary = "Each measure in each of the six months before the pack")
    FiguresPage<PeriodRow> periods(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.periods(code, number, asked);
    }

    @GetMapping("/{number}/risks")
    @Operation(summary = "The risks that the pack names: for the board assurance framework, and over tolerance")
    FiguresPage<RiskRow> risks(@PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.risks(code, number, asked);
    }

    @GetMapping("/{number}/risk-grid")
    @Operation(summary = "How many open risks stood in each of the 25 cells of the grid")
    FiguresPage<CellRow> cells(@PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.cells(code, number, asked);
    }

    @GetMapping("/{number}/suppliers")
    @Operation(summary = "The critical suppliers, which the pack names")
    FiguresPage<SupplierRow> suppliers(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.suppliers(code, number, asked);
    }

    @GetMapping("/{number}/milestones")
    @Operation(summary = "Milestones of each objective as the pack froze them")
    FiguresPage<MilestoneRow> milestones(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.milestones(code, number, asked);
    }

    @GetMapping("/{number}/funding")
    @Operation(summary = "Money of each objective in the financial year of the pack, in pounds")
    FiguresPage<FundingRow> funding(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.funding(code, number, asked);
    }

    @GetMapping("/{number}/counts")
    @Operation(summary = "The figures in which the pack sums up risks and suppliers")
    FiguresPage<CountRow> counts(
            @PathVariable String code, @PathVariable int number, @ParameterObject PageAsked asked) {
        return tables.counts(code, number, asked);
    }
}
