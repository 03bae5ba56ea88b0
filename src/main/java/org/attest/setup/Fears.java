package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.organisations.Organisation;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskTolerance;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.setup.Casting.Team;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills the invented risk registers, each score on its day, so that there is a trend and a matrix to compare with. */
@Component
class Fears {

    private final RiskRegister register;
    private final RiskTolerance tolerance;
    private final Connections connections;
    private final Past past;
    private final Clock clock;

    Fears(RiskRegister register, RiskTolerance tolerance, Connections connections, Past past, Clock clock) {
        this.register = register;
        this.tolerance = tolerance;
        this.connections = connections;
        this.past = past;
        this.clock = clock;
    }

    /** Every register; the system register is the ICB lead's, who then links its risks to those of providers. */
    void tell(Organisation icb, Caller icbLead, Map<String, Organisation> made, Map<String, Team> teams) {
        var written = new HashMap<String, ItemRef>();
        var told = read().risks();
        for (var fear : told) {
            var system = fear.of().equals(icb.code().code());
            var organisation = system ? icb : Objects.requireNonNull(made.get(fear.of()));
            var team = teams.get(fear.of());
            var lead = system || team == null ? icbLead : team.lead();
            written.put(fear.key(), write(fear, organisation, lead));
            if (team != null && fear.accepted() != null) {
                accept(fear, Objects.requireNonNull(written.get(fear.key())), team.approver());
            }
        }
        for (var fear : told) {
            fear.related()
                    .forEach(it -> past.on(
                            today(),
                            9,
                            icbLead,
                            () -> connections.connectAll(List.of(new Connecting(
                                    Objects.requireNonNull(written.get(fear.key())),
                                    Objects.requireNonNull(written.get(it)))))));
        }
    }

    private ItemRef write(Fear fear, Organisation organisation, Caller lead) {
        var begun = today().minusDays(fear.scores().getFirst().ago());
        var first = new ArrayList<NewRating>();
        first.add(new NewRating(Measured.INHERENT, cell(fear.inherent()), begun, "Before any control."));
        first.add(current(fear.scores().getFirst()));
        first.add(new NewRating(Measured.TARGET, cell(fear.target()), begun, "What the plan is made for."));
        var risk = past.on(begun, 10, lead, () -> register.add(organisation.id(), new NewRisk(details(fear), first)));
        fear.scores().stream()
                .skip(1)
                .forEach(it ->
                        past.on(today().minusDays(it.ago()), 11, lead, () -> register.rate(risk.ref(), current(it))));
        var end = fear.closed();
        if (end != null) {
            past.on(today().minusDays(end.ago()), 15, lead, () -> register.close(risk.ref(), end.why()));
        }
        return risk.ref();
    }

    private void accept(Fear fear, ItemRef risk, Caller approver) {
        var borne = Objects.requireNonNull(fear.accepted());
        var day = today().minusDays(fear.scores().getLast().ago() - 1L);
        past.on(day, 14, approver, () -> tolerance.accept(risk, day.plusMonths(borne.months()), borne.why()));
    }

    private NewRating current(Given given) {
        return new NewRating(Measured.CURRENT, cell(given.cell()), today().minusDays(given.ago()), given.why());
    }

    private static Score cell(String written) {
        return Score.read(written).orElseThrow();
    }

    private static RiskDetails details(Fear fear) {
        return new RiskDetails(
                fear.title(),
                new Wording(fear.cause(), fear.event(), fear.effect()),
                fear.category(),
                fear.objective(),
                new Accountable(null, fear.lead(), fear.committee()),
                fear.systemWide(),
                fear.shown() == null ? Shown.SCORES : fear.shown());
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private static Told read() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var in = new ClassPathResource("demo/risks.yaml").getInputStream()) {
            return yaml.readValue(in, Told.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file. */
    record Told(List<Fear> risks) {}

    /** One risk of the story, with its scores from the oldest. */
    record Fear(
            String key,
            String of,
            String title,
            String cause,
            String event,
            String effect,
            String category,
            @Nullable Integer objective,
            String lead,
            String committee,
            boolean systemWide,
            @Nullable Shown shown,
            String inherent,
            String target,
            List<Given> scores,
            @Nullable Borne accepted,
            @Nullable End closed,
            List<String> related) {

        Fear {
            related = related == null ? List.of() : related;
        }
    }

    /** A score so many days ago. */
    record Given(int ago, String cell, String why) {}

    record Borne(int months, String why) {}

    record End(int ago, String why) {}
}
