package org.attest.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;

/** A register's file: read from its start as often as it is asked, line by line, and never held whole. */
record RegisterFile(Path file, String fileName, LocalDate registerDate) {

    /**
     * Hands over what every sheet says that has the layout of the first one known; hidden sheets are passed over.
     *
     * @throws Refused when no sheet has a layout that is known
     */
    RegisterLayout eachLine(Consumer<RegisterLine> reader) {
        var lines = new RegisterLines(registerDate, reader);
        try (var content = SheetReader.open(file, fileName, Limits.forRegister())) {
            boolean isAlone = content.sheets().size() == 1;
            for (var sheet : content.sheets()) {
                if (!sheet.hidden()) {
                    var place = isAlone ? "" : sheet.name().strip() + ", ";
                    content.eachRow(sheet.name(), lines.sheet(place));
                }
            }
        }
        return lines.layout();
    }
}
