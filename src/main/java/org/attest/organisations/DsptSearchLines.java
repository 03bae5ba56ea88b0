package org.attest.organisations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * The search results of the national toolkit, whose columns were called differently in 2019, 2022 and 2023 and may stand
 * behind others: found by name.
 */
record DsptSearchLines(int code, int name, int status, int published, int sector, LocalDate registerDate) {

    private static final int LONGEST_STATUS = 100;
    private static final int ABSENT = -1;

    /** The columns, if this row is the header. */
    static @Nullable DsptSearchLines of(Row header, LocalDate registerDate) {
        var places = new HashMap<String, Integer>();
        header.cells()
                .forEach(it -> places.putIfAbsent(plain(it.words()), it.place().column()));
        int code = place(places, "code", "odscode", "organisationcode");
        int name = place(places, "organisationname", "name");
        int status = place(places, "status", "publicationstatus");
        if (code == ABSENT || name == ABSENT || status == ABSENT) {
            return null;
        }
        return new DsptSearchLines(
                code,
                name,
                status,
                place(places, "dateofpublication", "publicationdate"),
                place(places, "primarysector", "sector"),
                registerDate);
    }

    RegisterLine line(Row row) {
        var ods = RegisterCells.code(row.at(code));
        var written = WrittenNames.withoutCode(row.words(name), ods.text());
        var problem = ods.problem() == null ? problem(row, written) : ods.problem();
        if (problem != null) {
            return RegisterLine.unusable(row.number(), ods.text(), written, problem);
        }
        try {
            var words = PublishedWords.of(row.words(status));
            var date = published == ABSENT ? null : RegisterCells.date(row.at(published));
            var kind = SectorKinds.of(sector == ABSENT ? "" : row.words(sector), written);
            var said = new PublishedStatus(words.status(), words.year(), date, registerDate);
            return new RegisterLine(row.number(), ods.text(), written, kind, null, said, null);
        } catch (DateTimeException e) {
            return RegisterLine.unusable(
                    row.number(),
                    ods.text(),
                    written,
                    row.at(published).place() + ": the date of publication cannot be read (day/month/year).");
        }
    }

    private @Nullable String problem(Row row, String written) {
        if (row.words(status).isEmpty() || row.words(status).length() > LONGEST_STATUS) {
            return row.at(status).place() + ": the status is missing or too long.";
        }
        return written.isEmpty() || written.length() > DirectoryEntry.LONGEST_NAME
                ? row.at(name).place() + ": the name is missing or too long."
                : null;
    }

    private static int place(Map<String, Integer> places, String... names) {
        for (var it : names) {
            var place = places.get(it);
            if (place != null) {
                return place;
            }
        }
        return ABSENT;
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
