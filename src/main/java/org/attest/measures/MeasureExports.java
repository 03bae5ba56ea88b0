package org.attest.measures;

import static org.attest.access.Role.Name.APPROVER;
import static org.attest.access.Role.Name.ICB_LEAD;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Scope;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Readings as .xlsx files; the trail of each organisation says so before they leave. */
@Component
@Transactional
public class MeasureExports {

    private static final String READERS = PROVIDER_LEAD + " " + ICB_LEAD + " " + APPROVER;

    private final MeasureCatalogue catalogue;
    private final MeasureLists lists;
    private final MeasureSights sights;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;

    MeasureExports(
            MeasureCatalogue catalogue,
            MeasureLists lists,
            MeasureSights sights,
            OrganisationDirectory directory,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.sights = sights;
        this.directory = directory;
        this.events = events;
    }

    /**
     * The latest reading of every measure that serves an objective (null is any), of one organisation or (null) of all
     * that the caller reads, the weakest first.
     *
     * @throws UnknownItem when the caller reads nothing of this organisation
     */
    @AllowedTo(READERS)
    public byte[] latest(@Nullable OrganisationId organisation, @Nullable Integer objective) {
        var measures = catalogue.all().stream()
                .filter(it -> objective == null || it.objectives().contains(objective))
                .toList();
        return workbook("all", lists.latest(scope(organisation), measures));
    }

    /**
     * The readings of one measure that stand, newest month first, at most 20,000.
     *
     * @throws UnknownItem when the caller reads nothing of this organisation, or there is no such measure
     */
    @AllowedTo(READERS)
    public byte[] readings(String measure, @Nullable OrganisationId organisation) {
        return workbook(measure, lists.all(scope(organisation), catalogue.find(measure)));
    }

    private Scope scope(@Nullable OrganisationId organisation) {
        return organisation == null ? sights.reading() : sights.reading(organisation);
    }

    private byte[] workbook(String what, List<Reading> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(Reading::organisation, Collectors.counting()));
        counts.forEach((organisation, count) -> events.publishEvent(
                new MeasureEvent(organisation, what, "exported", List.of(FieldChange.of("readings", null, count)))));
        var draft = new WorkbookDraft("Measures", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet("Measures")
                .column(ColumnDraft.locked("Measure", 40))
                .column(ColumnDraft.locked("Organisation", 34))
                .column(ColumnDraft.locked("Month", 16))
                .column(ColumnDraft.locked("Reading", 24))
                .column(ColumnDraft.number("Figure", 12))
                .column(ColumnDraft.locked("Rating", 16))
                .column(ColumnDraft.locked("Judged by", 44))
                .column(ColumnDraft.date("Data date", 14))
                .column(ColumnDraft.locked("Source", 30))
                .column(ColumnDraft.locked("Note", 50));
        var measures = catalogue.all().stream().collect(Collectors.toMap(Measure::code, it -> it));
        var organisations = directory.named(counts.keySet());
        rows.forEach(it -> sheet.row(row(it, measures, organisations)));
        try (var out = new ByteArrayOutputStream()) {
            draft.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object[] row(
            Reading reading, Map<String, Measure> measures, Map<OrganisationId, Organisation> organisations) {
        var measure = measures.get(reading.measure());
        var organisation = organisations.get(reading.organisation());
        return new @Nullable Object[] {
            measure == null ? reading.measure() : measure.title(),
            organisation == null ? null : organisation.name(),
            Months.inWords(reading.month()),
            measure == null ? null : measure.inWords(reading.figure()),
            reading.figure().amount(),
            reading.rating().words(),
            measure == null ? null : measure.target(reading.judgedBy()),
            reading.dataDate(),
            reading.source(),
            reading.note()
        };
    }
}
