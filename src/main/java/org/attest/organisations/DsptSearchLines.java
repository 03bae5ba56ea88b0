package org.attest.organisations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.attest.shared.Narrative;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * The search results of the national toolkit, whose columns were called differently in 2019, 2022 and 2023 and may stand
 * behind others: found by name.
 */
record DsptSearchLines(int code, int name, int status, int published, int sector, LocalDate registerDate)
        implements RegisterColumns {

    private static final int LONGEST_STATUS = 100;

    /** The columns, if this row is the header. */
    static @Nullable DsptSearchLines of(Row header, LocalDate registerDate) {
        var headers = new Headers(header);
        int code = headers.place("code", "odscode", "organisationcode");
        int name = headers.place("organisationname", "name");
        int status = headers.place("status", "publicationstatus");
        if (code == Headers.ABSENT || name == Headers.ABSENT || status == Headers.ABSENT) {
            return null;
        }
        return new DsptSearchLines(
                code,
                name,
                status,
                headers.place("dateofpublication", "publicationdate"),
                headers.place("primarysector", "sector"),
                registerDate);
    }

    @Override
    public RegisterLayout layout() {
        return RegisterLayout.DSPT_SEARCH;
    }

    @Override
    public List<RegisterLine> lines(Row row) {
        return List.of(line(row));
    }

    private RegisterLine line(Row row) {
        var ods = RegisterCells.code(row.at(code));
        var written = WrittenNames.withoutCode(RegisterCells.words(row, name), ods.text());
        var said = RegisterCells.words(row, status);
        var problem = ods.problem() == null ? problem(row, written, said) : ods.problem();
        if (problem != null) {
            return RegisterLine.unusable(ods.text(), written, problem);
        }
        try {
            var words = PublishedWords.of(said);
            var date = published == Headers.ABSENT ? null : RegisterCells.date(row.at(published));
            var kind = SectorKinds.of(RegisterCells.words(row, sector), written);
            var status = new PublishedStatus(words.status(), words.year(), date, registerDate);
            return RegisterLine.status(ods.text(), written, kind, status);
        } catch (DateTimeException e) {
            return RegisterLine.unusable(
                    ods.text(),
                    written,
                    row.at(published).place() + ": the date of publication cannot be read (day/month/year).");
        }
    }

    private @Nullable String problem(Row row, String written, String said) {
        if (said.isEmpty() || said.length() > LONGEST_STATUS || !Narrative.isOneLine(said)) {
            return row.at(status).place() + ": the status is missing, too long, or cannot be kept as it is written.";
        }
        return DirectoryEntry.isName(written) ? null : row.at(name).place() + ": " + RegisterLine.NO_NAME;
    }
}
