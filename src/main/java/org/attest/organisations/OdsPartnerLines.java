package org.attest.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.attest.spreadsheets.CellValue;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * The list that ODS keeps of the partners of integrated care boards: below titles and counts, a row names a board and
 * beside each other a location, a council and a trust. Where the board's cells are empty it is the one above.
 */
final class OdsPartnerLines implements RegisterColumns {

    /** The columns of one sort of partner; the name may be missing. */
    private record Sort(int code, int name, BiFunction<String, String, Kind> kind) {}

    private final int icbCode;
    private final int icbName;
    private final List<Sort> sorts;
    private String icb = "";
    private String icbWritten = "";

    private OdsPartnerLines(int icbCode, int icbName, List<Sort> sorts) {
        this.icbCode = icbCode;
        this.icbName = icbName;
        this.sorts = sorts;
    }

    static @Nullable OdsPartnerLines of(Row header) {
        var headers = new Headers(header);
        int icbCode = headers.place("odsicbcode", "icbodscode");
        var sorts = new ArrayList<Sort>();
        sorts.add(new Sort(
                headers.place("odssubicbcode", "odssubicblocationcode"),
                headers.place("subicbname", "subicblocationname", "subicblocation"),
                (code, name) -> Kind.COMMISSIONING_CODE));
        sorts.add(new Sort(
                headers.place("odslacode", "laodscode", "odslocalauthoritycode"),
                headers.place("localauthority", "localauthorities", "localauthorityname"),
                (code, name) -> Kind.COUNCIL));
        sorts.add(new Sort(
                headers.place("odstrustcode", "trustodscode", "odsnhstrustcode"),
                headers.place("nhstrusts", "nhstrust", "trustname"),
                (code, name) -> SectorKinds.ofTrust(name)));
        sorts.removeIf(it -> it.code() == Headers.ABSENT);
        return icbCode == Headers.ABSENT || sorts.isEmpty()
                ? null
                : new OdsPartnerLines(icbCode, headers.place("icbname", "integratedcareboard"), sorts);
    }

    @Override
    public RegisterLayout layout() {
        return RegisterLayout.ODS_PARTNERS;
    }

    @Override
    public List<RegisterLine> lines(Row row) {
        var said = new ArrayList<RegisterLine>();
        var board = RegisterCells.code(row.at(icbCode));
        if (!row.at(icbCode).isBlank()) {
            icb = board.problem() == null ? board.text() : "";
            icbWritten = RegisterCells.words(row, icbName);
        }
        for (var sort : sorts) {
            if (isNamed(row, sort)) {
                said.add(line(row, sort));
            }
        }
        if (said.isEmpty() && board.problem() != null && !row.at(icbCode).isBlank()) {
            said.add(RegisterLine.unusable(board.text(), icbWritten, board.problem()));
        }
        return said;
    }

    /** A count below or above a list is a formula with a number, and nobody's name. */
    private static boolean isNamed(Row row, Sort sort) {
        var name = row.at(sort.name());
        boolean isCount = name.formula() && name.value() instanceof CellValue.Number;
        return !row.at(sort.code()).isBlank() || (!name.isBlank() && !isCount);
    }

    private RegisterLine line(Row row, Sort sort) {
        var code = RegisterCells.code(row.at(sort.code()));
        var name = name(row, sort, code.text());
        if (code.problem() != null) {
            return RegisterLine.unusable(code.text(), name, code.problem());
        }
        if (icb.isEmpty()) {
            return RegisterLine.unusable(
                    code.text(), name, row.at(icbCode).place() + ": the code of the ICB is missing.");
        }
        return DirectoryEntry.isName(name)
                ? RegisterLine.partner(code.text(), name, sort.kind().apply(code.text(), name), icb)
                : RegisterLine.unusable(code.text(), name, RegisterLine.NO_NAME);
    }

    private String name(Row row, Sort sort, String code) {
        var written = WrittenNames.withoutCode(RegisterCells.words(row, sort.name()), code);
        return written.isEmpty() && sort.name() == Headers.ABSENT && !icbWritten.isEmpty()
                ? icbWritten + " - " + code
                : written;
    }
}
