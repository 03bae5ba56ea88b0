package org.attest.measures;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.database.BulkRows;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Records readings, one writer of a line after the other; an earlier one of the month is superseded and stays. */
@Component
class ReadingWriting {

    private final LineRows lines;
    private final ReadingRows readings;
    private final EntityManager entityManager;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingWriting(
            LineRows lines,
            ReadingRows readings,
            EntityManager entityManager,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.readings = readings;
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Checks it, and records it where the month stands as the person saw it. */
    Recorded record(OrganisationId organisation, Measure measure, NewReading wanted) {
        var checked = ReadingRules.checked(measure, wanted, UkDates.day(clock.instant()));
        var line = take(organisation, measure.code());
        var before = standing(organisation, measure, checked);
        if (before == null && checked.supersedes() != null) {
            throw MeasureRefused.noSuchReading();
        }
        if (before != null && !before.id().equals(checked.supersedes())) {
            return new Recorded.Conflict(before.reading());
        }
        if (before != null && checked.why() == null) {
            throw MeasureRefused.reasonMissing();
        }
        return new Recorded.Done(keep(organisation, measure, checked, line, before));
    }

    /** What Attest worked out: in the place of what stands, unless that says the same. */
    void recordWorkedOut(OrganisationId organisation, Measure measure, NewReading wanted, String why) {
        var checked = ReadingRules.checked(measure, wanted, UkDates.day(clock.instant()));
        var line = take(organisation, measure.code());
        var before = standing(organisation, measure, checked);
        if (before == null) {
            keep(organisation, measure, checked, line, null);
        } else if (!before.reading().figure().equals(checked.figure())) {
            keep(organisation, measure, checked.superseding(before.id(), why), line, before);
        }
    }

    /**
     * Records many with one line in the trail, where each month stands as the person saw it.
     *
     * @throws ChangedMeanwhile where one does not
     */
    List<Reading> recordAll(OrganisationId organisation, Map<String, Measure> measures, List<NewReading> wanted) {
        var today = UkDates.day(clock.instant());
        var lineOf = new TreeMap<String, ReadingLine>();
        new TreeSet<>(wanted.stream().map(NewReading::measure).toList())
                .forEach(it -> lineOf.put(it, take(organisation, it)));
        var standing = new HashMap<String, KeptReading>();
        readings.standing(organisation).forEach(it -> standing.put(it.measure() + it.month(), it));
        var rows = new ArrayList<KeptReading>();
        for (var one : wanted) {
            var measure = Objects.requireNonNull(measures.get(one.measure()));
            var checked = ReadingRules.checked(measure, one, today);
            var before = standing.get(one.measure() + one.month().atDay(1));
            if (!Objects.equals(before == null ? null : before.id(), checked.supersedes())) {
                throw new ChangedMeanwhile();
            }
            if (before != null && checked.why() == null) {
                throw MeasureRefused.reasonMissing();
            }
            rows.add(row(organisation, measure, checked, before));
        }
        new BulkRows(entityManager).insert(rows);
        lineOf.forEach((code, line) -> readings.newest(organisation, code).ifPresent(line::latestIs));
        lines.saveAllAndFlush(lineOf.values());
        tell(organisation, rows);
        return rows.stream().map(KeptReading::reading).toList();
    }

    private void tell(OrganisationId organisation, List<KeptReading> rows) {
        if (!rows.isEmpty()) {
            var digest = Sha256.ofLines(rows.stream().map(it -> it.reading().toString()));
            events.publishEvent(new MeasureEvent(
                    organisation,
                    "all",
                    "imported",
                    List.of(FieldChange.of("readings", null, rows.size()), FieldChange.of("digest", null, digest))));
        }
    }

    /** The row of a reading, which takes the place of the one before. */
    private KeptReading row(
            OrganisationId organisation, Measure measure, NewReading wanted, @Nullable KeptReading before) {
        if (before != null) {
            before.supersede();
        }
        return new KeptReading(
                organisation,
                measure,
                wanted,
                before == null ? 1 : before.edition() + 1,
                currentUser.get().person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Reading keep(
            OrganisationId organisation,
            Measure measure,
            NewReading wanted,
            ReadingLine line,
            @Nullable KeptReading before) {
        var row = row(organisation, measure, wanted, before);
        try {
            readings.saveAndFlush(row);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            // a transaction that had read before its turn came (a seal, a frozen pack) cannot see who was first
            throw new ChangedMeanwhile();
        }
        readings.newest(organisation, measure.code()).ifPresent(line::latestIs);
        lines.saveAndFlush(line);
        publish(measure, row, before);
        return row.reading();
    }

    private @Nullable KeptReading standing(OrganisationId organisation, Measure measure, NewReading wanted) {
        return readings
                .findByOrganisationAndMeasureAndMonthOrderByEditionDesc(
                        organisation, measure.code(), wanted.month().atDay(1))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The line as the writer before left it, held until the end of the transaction. */
    private ReadingLine take(OrganisationId organisation, String measure) {
        if (lines.takeTurn(organisation, measure) == 0) {
            try {
                return lines.saveAndFlush(new ReadingLine(organisation, measure));
            } catch (DataIntegrityViolationException e) {
                throw new ChangedMeanwhile();
            }
        }
        var line = lines.findByOrganisationAndMeasure(organisation, measure).orElseThrow();
        entityManager.refresh(line);
        return line;
    }

    private void publish(Measure measure, KeptReading row, @Nullable KeptReading before) {
        var now = row.reading();
        var then = before == null ? null : before.reading();
        events.publishEvent(new MeasureEvent(
                now.organisation(),
                measure.code(),
                measure.workedOut() ? "worked-out" : then == null ? "recorded" : "superseded",
                Stream.concat(
                                Stream.of(
                                        FieldChange.of("month", null, now.month()),
                                        FieldChange.of("history", null, now.id())),
                                changes(measure, then, now).stream())
                        .toList()));
    }

    private static List<FieldChange> changes(Measure measure, @Nullable Reading then, Reading now) {
        return Stream.of(
                        FieldChange.of(
                                "figure",
                                then == null ? null : measure.inWords(then.figure()),
                                measure.inWords(now.figure())),
                        FieldChange.of("rating", then == null ? null : then.rating(), now.rating()),
                        FieldChange.of("data date", then == null ? null : then.dataDate(), now.dataDate()),
                        FieldChange.ofText("source", then == null ? null : then.source(), now.source()),
                        FieldChange.ofText("note", then == null ? null : then.note(), now.note()),
                        FieldChange.ofText("reason", null, now.why()))
                .filter(FieldChange::isChange)
                .toList();
    }
}
