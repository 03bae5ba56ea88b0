package org.attest.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The addresses for programs: each answers with JSON, or with CSV where {@code format=csv} or the header asks for it. */
@RestController
@RequestMapping(
        path = "/figures/v1",
        produces = {MediaType.APPLICATION_JSON_VALUE, CsvPages.MEDIA_TYPE})
@Tag(name = "Figures", description = "Figures of the latest sealed positions, read-only")
class FiguresController {

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping(path = "/sources", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The organisations and years that the token's person may read")
    List<FiguresSource> sources() {
        return figures.sources();
    }

    @GetMapping("/{code}/{year}/objectives")
    @Operation(summary = "The six objectives: outcomes at expected, evidence by freshness, status by rule")
    FiguresPage<ObjectiveFigures> objectives(
            @PathVariable @Parameter(description = "ODS code, of an ICB for its whole system", example = "QWE")
                    String code,
            @PathVariable @Parameter(description = "DSPT year", example = "2026-27") String year,
            @ParameterObject PageAsked asked) {
        return figures.objectives(code, year, asked);
    }

    @GetMapping("/{code}/{year}/organisations")
    @Operation(summary = "Each organisation: its latest seal, its counts, its published status")
    FiguresPage<OrganisationFigures> organisations(
            @PathVariable String code, @PathVariable String year, @ParameterObject PageAsked asked) {
        return figures.organisations(code, year, asked);
    }

    @GetMapping("/{code}/{year}/outcomes")
    @Operation(summary = "Each outcome of each organisation: its sealed level against what is expected of it")
    FiguresPage<OutcomeFigures> outcomes(
            @PathVariable String code, @PathVariable String year, @ParameterObject PageAsked asked) {
        return figures.outcomes(code, year, asked);
    }
}
