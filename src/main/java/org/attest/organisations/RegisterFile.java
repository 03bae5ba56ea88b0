package org.attest.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.attest.spreadsheets.WorkbookContent;

/** A register's file: read from its start as often as it is asked, in parts, and never held whole. */
record RegisterFile(Path file, String fileName, LocalDate registerDate) {

    /** How many lines are in hand at once. */
    static final int AT_ONCE = 1_000;

    /**
     * Hands over, to whoever asks and in parts, what every sheet says that has the layout of the first one known; hidden
     * sheets are passed over.
     *
     * @throws Refused when no sheet has a layout that is known
     */
    RegisterLayout eachPart(Limits limits, Consumer<List<RegisterLine>> reader) {
        return SheetReader.readInParts(file, fileName, limits, this::read, reader);
    }

    private RegisterLayout read(WorkbookContent content, Consumer<List<RegisterLine>> parts) {
        var part = new ArrayList<RegisterLine>();
        var lines = new RegisterLines(registerDate, line -> {
            part.add(line);
            if (part.size() == AT_ONCE) {
                parts.accept(List.copyOf(part));
                part.clear();
            }
        });
        boolean isAlone = content.sheets().size() == 1;
        for (var sheet : content.sheets()) {
            if (!sheet.hidden()) {
                var place = isAlone ? "" : sheet.name().strip() + ", ";
                content.eachRow(sheet.name(), lines.sheet(place));
            }
        }
        if (!part.isEmpty()) {
            parts.accept(List.copyOf(part));
        }
        return lines.layout();
    }
}
