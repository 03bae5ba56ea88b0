package org.attest.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.measures.Figure;
import org.attest.measures.Measure;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.MeasureLinks;
import org.attest.measures.NewReading;
import org.attest.measures.Reading;
import org.attest.measures.ReadingsTogether;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The readings of an organisation as a table: a row is a measure in a month. A reading that is there is superseded. */
@Component
class ReadingTable implements ImportedTable<Reading, NewReading> {

    private static final TableKind KIND = new TableKind("readings", "Measures", MeasureLinks.LIST);

    private final ReadingsTogether readings;
    private final MeasureBook book;
    private final MeasureCatalogue catalogue;
    private final Clock clock;

    ReadingTable(ReadingsTogether readings, MeasureBook book, MeasureCatalogue catalogue, Clock clock) {
        this.readings = readings;
        this.book = book;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public TableKind kind() {
        return KIND;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return book.mayTypeFor();
    }

    @Override
    public List<TableColumn> columns() {
        return ReadingColumns.of(catalogue.all());
    }

    @Override
    public Set<String> keys() {
        return Set.of(ReadingColumns.MEASURE, ReadingColumns.PERIOD);
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(ReadingColumns.MEASURE, CellText.of("")).words();
    }

    @Override
    public Holdings<Reading> holdings(OrganisationId organisation) {
        var measures = measures();
        var held = new HashMap<String, Held<Reading>>();
        var all = new ArrayList<Held<Reading>>();
        for (var reading : readings.standing(organisation)) {
            var measure = measures.get(reading.measure());
            if (measure != null) {
                var one = new Held<>(
                        reading,
                        MonthReading.month(reading.month()).words(),
                        cells(measure, reading),
                        reading.id().toString(),
                        "");
                held.put(key(one.cells()), one);
                all.add(one);
            }
        }
        return new ReadingHoldings(held, all);
    }

    private record ReadingHoldings(Map<String, Held<Reading>> byKey, Collection<Held<Reading>> all)
            implements Holdings<Reading> {

        @Override
        public Found<Reading> find(Map<String, CellText> keys) {
            for (var key : List.of(ReadingColumns.MEASURE, ReadingColumns.PERIOD)) {
                if (!keys.containsKey(key)) {
                    return new Found.Wrong<>(key, ProblemKind.REQUIRED, "a measure and a month");
                }
            }
            var held = byKey.get(ReadingTable.key(keys));
            return held == null ? new Found.Nothing<>() : new Found.Known<>(held);
        }

        @Override
        public String key(Map<String, CellText> keys) {
            return keys.size() < 2 ? "" : ReadingTable.key(keys);
        }
    }

    private static String key(Map<String, CellText> cells) {
        return said(cells, ReadingColumns.MEASURE) + " " + said(cells, ReadingColumns.PERIOD);
    }

    private static Map<String, CellText> cells(Measure measure, Reading reading) {
        var cells = new HashMap<String, CellText>();
        cells.put(ReadingColumns.MEASURE, new CellText(measure.code(), measure.title()));
        cells.put(ReadingColumns.PERIOD, MonthReading.month(reading.month()));
        cells.put(ReadingColumns.KNOWN, ReadingColumns.YES.text());
        switch (reading.figure()) {
            case Figure.Share(var part, var whole) -> {
                cells.put(ReadingColumns.NUMERATOR, CellText.of(TableReading.plain(part)));
                cells.put(ReadingColumns.DENOMINATOR, CellText.of(TableReading.plain(whole)));
            }
            case Figure.Amount(var amount) -> cells.put(ReadingColumns.VALUE, CellText.of(TableReading.plain(amount)));
            case Figure.Absent absent -> cells.put(ReadingColumns.KNOWN, new CellText(absent.name(), absent.words()));
        }
        cells.put(ReadingColumns.DATA_DATE, CellReading.date(reading.dataDate()));
        cells.put(ReadingColumns.SOURCE, CellText.of(reading.source()));
        var note = reading.note();
        if (note != null) {
            cells.put(ReadingColumns.NOTE, CellText.of(note));
        }
        return cells;
    }

    @Override
    public RowReader<Reading, NewReading> reader() {
        var measures = measures();
        return (held, cells, file) ->
                read(Objects.requireNonNull(measures.get(said(cells, ReadingColumns.MEASURE))), held, cells, file);
    }

    private NewReading read(
            Measure measure, @Nullable Held<Reading> held, Map<String, CellText> cells, Map<String, CellText> file) {
        if (measure.workedOut()) {
            throw new CellRefused(ReadingColumns.MEASURE, ProblemKind.WORKED_OUT, "a measure that people read");
        }
        var month = YearMonth.parse(said(cells, ReadingColumns.PERIOD));
        var date = cells.get(ReadingColumns.DATA_DATE);
        var source = cells.get(ReadingColumns.SOURCE);
        var note = cells.get(ReadingColumns.NOTE);
        var reason = file.get(ReadingColumns.REASON);
        var wanted = new NewReading(
                measure.code(),
                month,
                new ReadingFigure(measure, cells, file).figure(),
                date == null ? asAt(month) : LocalDate.parse(date.value()),
                source == null ? null : source.value(),
                note == null ? null : note.value(),
                held == null ? null : held.item().id(),
                reason == null ? null : reason.value());
        return readings.checked(measure, wanted);
    }

    /** The end of the month, or today where it is not over. */
    private LocalDate asAt(YearMonth month) {
        var today = UkDates.day(clock.instant());
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    @Override
    public boolean differs(Reading held, NewReading value) {
        return !(held.figure().equals(value.figure())
                && held.dataDate().equals(value.dataDate())
                && Objects.equals(held.source(), value.source())
                && Objects.equals(held.note(), value.note()));
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<Reading, NewReading>> rows, String fileName) {
        var usual = "Imported from the file “%s”.".formatted(fileName);
        var wanted = rows.stream().map(it -> reasoned(it.value(), usual)).toList();
        return readings.record(organisation, wanted).stream()
                .map(it -> MonthReading.month(it.month()).words())
                .toList();
    }

    private static NewReading reasoned(NewReading wanted, String usual) {
        var earlier = wanted.supersedes();
        return earlier == null || wanted.why() != null ? wanted : wanted.superseding(earlier, usual);
    }

    private Map<String, Measure> measures() {
        var measures = new HashMap<String, Measure>();
        catalogue.all().forEach(it -> measures.put(it.code(), it));
        return measures;
    }

    private static String said(Map<String, CellText> cells, String column) {
        return cells.getOrDefault(column, CellText.of("")).value();
    }
}
