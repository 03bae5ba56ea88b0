package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.organisations.Organisation;
import org.attest.risks.AssuranceLine;
import org.attest.risks.NewAssurance;
import org.attest.risks.RiskFilter;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskSheets;
import org.attest.risks.SheetWords;
import org.attest.setup.Casting.Team;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Ties the invented registers together: risks to suppliers, and what the board assurance framework says of some risks. */
@Component
class Ties {

    private static final int TIED_DAYS_AGO = 8;

    private final RiskRegister risks;
    private final RiskSheets sheets;
    private final SupplierRegister suppliers;
    private final Connections connections;
    private final Past past;
    private final Clock clock;

    Ties(
            RiskRegister risks,
            RiskSheets sheets,
            SupplierRegister suppliers,
            Connections connections,
            Past past,
            Clock clock) {
        this.risks = risks;
        this.sheets = sheets;
        this.suppliers = suppliers;
        this.connections = connections;
        this.past = past;
        this.clock = clock;
    }

    /** After both registers are filled; the system register is the ICB lead's. */
    void knot(Organisation icb, Caller icbLead, Map<String, Organisation> made, Map<String, Team> teams) {
        var told = read();
        var day = UkDates.day(clock.instant()).minusDays(TIED_DAYS_AGO);
        for (var link : told.links()) {
            var lead = lead(link.of(), icb, icbLead, teams);
            past.does(day, 10, lead, () -> {
                var risk = risk(organisation(link.of(), icb, made), link.risk());
                connections.connectAll(link.suppliers().stream()
                        .map(it -> new Connecting(risk, supplier(it)))
                        .toList());
            });
        }
        for (var sheet : told.sheets()) {
            var lead = lead(sheet.of(), icb, icbLead, teams);
            past.does(day, 11, lead, () -> {
                var risk = risk(organisation(sheet.of(), icb, made), sheet.risk());
                sheets.change(risk, 0, new SheetWords(sheet.controls(), sheet.controlGaps(), sheet.assuranceGaps()));
                sheet.assurances().forEach(it -> sheets.assure(risk, it.at(UkDates.day(clock.instant()))));
            });
        }
    }

    private static Organisation organisation(String code, Organisation icb, Map<String, Organisation> made) {
        return code.equals(icb.code().code()) ? icb : Objects.requireNonNull(made.get(code));
    }

    private static Caller lead(String code, Organisation icb, Caller icbLead, Map<String, Team> teams) {
        return code.equals(icb.code().code())
                ? icbLead
                : Objects.requireNonNull(teams.get(code)).lead();
    }

    private ItemRef risk(Organisation organisation, String title) {
        return risks.list(RiskFilter.OPEN.of(organisation.id()).holding(title), Window.page(1, 1))
                .rows()
                .getFirst()
                .ref();
    }

    private ItemRef supplier(String name) {
        var named = new SupplierFilter(name, null, false, SupplierFilter.Order.NAME, false);
        return suppliers.list(named, Window.page(1, 1)).rows().getFirst().ref();
    }

    private static Told read() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var in = new ClassPathResource("demo/ties.yaml").getInputStream()) {
            return yaml.readValue(in, Told.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file. */
    record Told(List<Link> links, List<Sheet> sheets) {}

    /** That a risk of an organisation hangs on some suppliers. */
    record Link(String of, String risk, List<String> suppliers) {}

    /** What is written on the sheet of a risk. */
    record Sheet(
            String of,
            String risk,
            @Nullable String controls,
            @Nullable String controlGaps,
            @Nullable String assuranceGaps,
            List<Given> assurances) {}

    /** An assurance of so many days ago. */
    record Given(
            AssuranceLine line,
            int ago,
            String says,
            @Nullable String rating) {

        NewAssurance at(LocalDate today) {
            return new NewAssurance(line, says, today.minusDays(ago), rating);
        }
    }
}
