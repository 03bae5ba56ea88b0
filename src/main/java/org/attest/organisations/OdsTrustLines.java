package org.attest.organisations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.attest.spreadsheets.Row;

/** The ODS layout without a header: code, name, region, geography, address, postcode, opened, closed, ... (27 columns). */
final class OdsTrustLines implements RegisterColumns {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int OPENED = 10;
    private static final int CLOSED = 11;

    static boolean fits(Row first) {
        return RegisterCells.words(first, CODE).matches("[A-Za-z0-9]{3,12}")
                && !first.words(NAME).isEmpty()
                && first.words(OPENED).matches("\\d{8}");
    }

    @Override
    public RegisterLayout layout() {
        return RegisterLayout.ODS_TRUSTS;
    }

    @Override
    public boolean isWithoutHeader() {
        return true;
    }

    @Override
    public List<RegisterLine> lines(Row row) {
        return List.of(line(row));
    }

    private static RegisterLine line(Row row) {
        var code = RegisterCells.code(row.at(CODE));
        var name = WrittenNames.withoutCode(RegisterCells.words(row, NAME), code.text());
        if (code.problem() != null) {
            return RegisterLine.unusable(code.text(), name, code.problem());
        }
        if (!DirectoryEntry.isName(name)) {
            return RegisterLine.unusable(code.text(), name, RegisterLine.NO_NAME);
        }
        var closed = row.words(CLOSED);
        try {
            var closedOn = closed.isEmpty() ? null : LocalDate.parse(closed, DateTimeFormatter.BASIC_ISO_DATE);
            return RegisterLine.organisation(code.text(), name, SectorKinds.ofOds(code.text(), name), closedOn);
        } catch (DateTimeException e) {
            return RegisterLine.unusable(
                    code.text(), name, row.at(CLOSED).place() + ": the closing date cannot be read.");
        }
    }
}
