package org.attest.organisations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A register as the national toolkit lets people download it, made up: some rows of organisations that are known, a great
 * many of others, and every kind of mess that such files are known for, in an order that the seed decides.
 */
final class NationalFile {

    private static final String HEADER = "\ufeff,Unnamed: 0,Code,Organisation Name,Status,Date Of Publication,"
            + "Primary Sector,\"Integrated Care Board (where available, from ODS)\"";

    private static final List<String> STATUSES = List.of(
            "22/23 Standards Met",
            "21/22 Standards Exceeded",
            "22/23 Approaching Standards",
            "Standards Met (19-20)",
            "Standards not fully met (plan agreed)",
            "Not Published",
            "2022-23 Entry Level");

    /** Rows that cannot be used: what a spreadsheet, a missing cell or a second opinion did to them. */
    private static final List<String> ODD = List.of(
            "03-Apr,MANGLED TO A DATE,22/23 Standards Met,30/06/2023,GP",
            "APR-03,MANGLED TO A DATE,22/23 Standards Met,30/06/2023,GP",
            "2003-04-01 00:00:00,MANGLED TO A DATE,22/23 Standards Met,30/06/2023,GP",
            "8.00E+338,MANGLED TO A POWER,22/23 Standards Met,30/06/2023,GP",
            ",NO CODE,22/23 Standards Met,30/06/2023,GP",
            "ODD01,NO STATUS,,30/06/2023,GP",
            "ODD02,,22/23 Standards Met,30/06/2023,GP",
            "ODD03,MONTH FIRST,22/23 Standards Met,06/30/2023,GP",
            "ODD04,NO DATE AT ALL,22/23 Standards Met,soon,GP",
            "ODD05,SAID TWICE,22/23 Standards Met,30/06/2023,GP",
            "ODD05,SAID OTHERWISE,22/23 Standards Not Met,30/06/2023,GP",
            ",Figures as at the day of the download,,,");

    private final List<String> rows = new ArrayList<>();
    private final Random random;
    private final String prefix;
    private int unmatched;

    NationalFile(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
    }

    /** A row about an organisation that is known, written as carelessly as such files are. */
    NationalFile about(String code, String name, String status, String published) {
        var written =
                switch (random.nextInt(5)) {
                    case 0 -> code.toLowerCase(Locale.ROOT);
                    case 1 -> "\u200b" + code + " ";
                    case 2 -> "\u00a0" + code;
                    case 3 -> code.chars().allMatch(Character::isDigit) ? code + ".0" : code;
                    default -> code;
                };
        var called = random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name + " (" + code + ")";
        rows.add("%s,%s,%s,%s%s,NHS Trust".formatted(written, called, status, published, midnight(published)));
        return this;
    }

    /** The same row once more. */
    NationalFile again() {
        rows.add(rows.getLast());
        return this;
    }

    NationalFile odd() {
        rows.addAll(ODD);
        return this;
    }

    /** Rows about others, up to so many in all. */
    NationalFile fill(int upTo) {
        while (rows.size() < upTo) {
            unmatched++;
            var status = STATUSES.get(random.nextInt(STATUSES.size()));
            var published = status.equals("Not Published") ? "" : "%02d/06/2023".formatted(1 + random.nextInt(30));
            rows.add("%s%05d,SURGERY NUMBER %d,%s,%s,GP".formatted(prefix, unmatched, unmatched, status, published));
        }
        return this;
    }

    int unmatched() {
        return unmatched;
    }

    static int oddRows() {
        return ODD.size();
    }

    Path write(Path file) throws IOException {
        Collections.shuffle(rows, random);
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (int i = 0; i < rows.size(); i++) {
            lines.add("%d,%d,%s,NHS SOMEWHERE INTEGRATED CARE BOARD".formatted(i, i, rows.get(i)));
        }
        return Files.write(file, lines);
    }

    private String midnight(String published) {
        return !published.isEmpty() && random.nextBoolean() ? " 00:00:00" : "";
    }
}
