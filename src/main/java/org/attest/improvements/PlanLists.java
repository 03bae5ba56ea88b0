package org.attest.improvements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the plans of a year, those with late actions first; at most five statements however many there are. */
@Component
class PlanLists {

    private final PlanRows plans;
    private final GapRows gaps;
    private final ActionRows actions;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanLists(
            PlanRows plans,
            GapRows gaps,
            ActionRows actions,
            OrganisationDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.gaps = gaps;
        this.actions = actions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    Part<PlanRow> list(Scope scope, PlanFilter filter, Window window) {
        if (scope.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var today = UkDates.day(clock.instant());
        var page = plans.page(
                scope.organisations(),
                filter.year(),
                filter.stage(),
                filter.onlyLate(),
                ActionProgress.UNFINISHED,
                today,
                PageRequest.of(window.offset() / window.limit(), window.limit()));
        return new Part<>(rows(scope, page.getContent(), today), page.getTotalElements());
    }

    private List<PlanRow> rows(Scope scope, List<KeptPlan> found, LocalDate today) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(KeptPlan::id).toList();
        Map<UUID, GapRows.GapCount> open = gaps.counts(scope.organisations(), ids).stream()
                .collect(Collectors.toMap(GapRows.GapCount::getPlan, Function.identity()));
        Map<UUID, ActionRows.ActionCount> said =
                actions.counts(scope.organisations(), ids, ActionProgress.UNFINISHED, today).stream()
                        .collect(Collectors.toMap(ActionRows.ActionCount::getPlan, Function.identity()));
        var organisations =
                directory.named(found.stream().map(KeptPlan::organisation).toList());
        return found.stream()
                .map(it -> new PlanRow(
                        it.ref(),
                        Objects.requireNonNull(organisations.get(it.organisation())),
                        it.stage(),
                        count(open.get(it.id()), GapRows.GapCount::getGaps),
                        count(said.get(it.id()), ActionRows.ActionCount::getActions),
                        count(said.get(it.id()), ActionRows.ActionCount::getDone),
                        count(said.get(it.id()), ActionRows.ActionCount::getLate),
                        latest(said.get(it.id())),
                        it.deadline()))
                .toList();
    }

    /** All pages as an .xlsx file; each organisation's trail says that it left. */
    byte[] export(Scope scope, PlanFilter filter) {
        var rows = list(scope, filter, new Window(0, Window.LARGEST)).rows();
        rows.forEach(it -> events.publishEvent(new ImprovementEvent(
                it.ref().organisation(),
                PlanVerb.EXPORT,
                "improvement-plan",
                filter.year().toString(),
                List.of(FieldChange.of("actions", null, it.actions())))));
        var draft = new WorkbookDraft("Improvement plans", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Improvement plans")
                .column(ColumnDraft.locked("Organisation", 34))
                .column(ColumnDraft.locked("DSPT year", 12))
                .column(ColumnDraft.locked("Stage", 14))
                .column(ColumnDraft.number("Gaps", 8))
                .column(ColumnDraft.number("Actions", 10))
                .column(ColumnDraft.number("Done", 8))
                .column(ColumnDraft.number("Late", 8))
                .column(ColumnDraft.date("Latest due", 14))
                .column(ColumnDraft.date("Complete by", 14));
        rows.forEach(it -> sheet.row(
                it.organisation().name(),
                it.ref().year().toString(),
                it.stage().words(),
                it.gaps(),
                it.actions(),
                it.done(),
                it.late(),
                it.latestDue(),
                it.deadline()));
        try (var out = new ByteArrayOutputStream()) {
            draft.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <C> int count(@Nullable C counted, Function<C, Long> figure) {
        return counted == null ? 0 : figure.apply(counted).intValue();
    }

    private static @Nullable LocalDate latest(ActionRows.@Nullable ActionCount counted) {
        return counted == null ? null : counted.getLatest();
    }
}
