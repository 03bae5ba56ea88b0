package org.attest.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.connections.Connections;
import org.attest.connections.Found;
import org.attest.improvements.ActionDetails;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.ActionSource;
import org.attest.improvements.Actions;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Milestones;
import org.attest.improvements.Sums;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.FinancialYear;
import org.attest.shared.ItemRef;
import org.attest.shared.Money;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the invented programme: milestones on time, slipped and late, the money of this financial year, and actions. */
@Component
class Programme {

    private static final int BEGUN_DAYS_AGO = 220;
    private static final int RAISED_DAYS_AGO = 50;
    private static final int MOVED_DAYS_AGO = 40;

    private final Milestones milestones;
    private final Funding funding;
    private final Actions actions;
    private final Connections connections;
    private final Past past;
    private final Clock clock;

    Programme(
            Milestones milestones, Funding funding, Actions actions, Connections connections, Past past, Clock clock) {
        this.milestones = milestones;
        this.funding = funding;
        this.actions = actions;
        this.connections = connections;
        this.past = past;
        this.clock = clock;
    }

    void tell(Organisation icb, Caller icbLead, Map<String, Organisation> made, Map<String, Team> teams) {
        var told = read();
        told.milestones().forEach(it -> promise(it, place(it.of(), icb, made), lead(it.of(), icbLead, teams)));
        var year = FinancialYear.containing(today());
        told.funding()
                .forEach(it -> past.on(
                        today().minusDays(RAISED_DAYS_AGO),
                        11,
                        icbLead,
                        () -> funding.add(place(it.of(), icb, made).id(), it.details(year))));
        told.actions().forEach(it -> raise(it, place(it.of(), icb, made), lead(it.of(), icbLead, teams)));
    }

    private static Organisation place(String code, Organisation icb, Map<String, Organisation> made) {
        return Objects.requireNonNull(code.equals(icb.code().code()) ? icb : made.get(code));
    }

    private static Caller lead(String code, Caller icbLead, Map<String, Team> teams) {
        var team = teams.get(code);
        return team == null ? icbLead : team.lead();
    }

    private void promise(Promised told, Organisation organisation, Caller lead) {
        var first = details(told, told.promised());
        var milestone =
                past.on(today().minusDays(BEGUN_DAYS_AGO), 10, lead, () -> milestones.add(organisation.id(), first));
        var moved = told.moved();
        if (moved != null) {
            past.on(
                    today().minusDays(MOVED_DAYS_AGO),
                    10,
                    lead,
                    () -> milestones.change(milestone.ref(), milestone.edits(), details(told, moved), told.why()));
        }
        var done = told.done();
        if (done != null) {
            var on = today().plusDays(done);
            past.on(on, 16, lead, () -> milestones.reach(milestone.ref(), on, "Seen in the minutes of the group."));
        }
    }

    private MilestoneDetails details(Promised told, int due) {
        return new MilestoneDetails(told.objective(), told.title(), told.shows(), null, null, today().plusDays(due));
    }

    private void raise(Raised told, Organisation organisation, Caller lead) {
        var day = today().minusDays(RAISED_DAYS_AGO);
        var due = today().plusDays(told.due());
        var action = past.on(
                day,
                15,
                lead,
                () -> actions.raise(
                        organisation.id(),
                        ActionDetails.of(told.what(), lead.person(), due),
                        source(told, organisation)));
        var progress = told.progress();
        if (progress != null) {
            past.on(
                    today().minusDays(2),
                    12,
                    lead,
                    () -> actions.change(
                            action.ref(),
                            action.edits(),
                            new ActionDetails(told.what(), lead.person(), due, progress, told.note())));
        }
    }

    private ActionSource source(Raised told, Organisation organisation) {
        return new ActionSource(told.origin(), item(told, organisation), told.words());
    }

    private @Nullable ItemRef item(Raised told, Organisation organisation) {
        var kind = told.origin().kind();
        var about = told.about();
        return kind == null || about == null
                ? null
                : connections.search(kind, organisation.id(), about).stream()
                        .findFirst()
                        .map(Found::item)
                        .orElseThrow();
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private static Told read() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var in = new ClassPathResource("demo/programme.yaml").getInputStream()) {
            return yaml.readValue(in, Told.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file. */
    record Told(List<Promised> milestones, List<Given> funding, List<Raised> actions) {}

    /** A milestone; days count from today. */
    record Promised(
            String of,
            int objective,
            String title,
            @Nullable String shows,
            int promised,
            @Nullable Integer moved,
            @Nullable String why,
            @Nullable Integer done) {}

    /** A funding line, in pounds. */
    record Given(
            String of,
            int objective,
            String title,
            BigDecimal allocated,
            BigDecimal committed,
            BigDecimal spent,
            BigDecimal forecast,
            @Nullable String planned,
            @Nullable String realised) {

        FundingDetails details(FinancialYear year) {
            var sums = new Sums(money(allocated), money(committed), money(spent), money(forecast));
            return new FundingDetails(objective, year, title, sums, planned, realised);
        }

        private static Money money(BigDecimal pounds) {
            return new Money(pounds.movePointRight(2).longValueExact());
        }
    }

    /** An action and where it comes from: what it is about is found by its title. */
    record Raised(
            String of,
            ActionOrigin origin,
            @Nullable String about,
            @Nullable String words,
            String what,
            int due,
            @Nullable ActionProgress progress,
            @Nullable String note) {}
}
