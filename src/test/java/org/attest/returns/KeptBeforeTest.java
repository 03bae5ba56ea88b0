package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What earlier versions kept of brought files, with fewer fields than now, is still read. */
class KeptBeforeTest {

    @Test
    void aTableThatWasPackedAsJsonBeforeRowsCameFromSeveralSheets() throws IOException {
        var kept = """
                {"sheet":"Risks","headerRow":3,"headers":[{"column":1,"words":"Title"}],
                 "lines":[{"number":4,"hidden":true,"merged":false,
                           "cells":[{"column":1,"kind":"TEXT","text":"Flood","formula":false}]}],
                 "problems":[{"kind":"HIDDEN_ROWS","where":"Risks","found":"","expected":""}]}""";

        var table = PackedTable.unpack(packed(kept));

        var cell = new RawCell(1, ParsedCell.Kind.TEXT, "Flood", false);
        assertThat(table)
                .isEqualTo(new RawTable(
                        "Risks",
                        3,
                        List.of(new RawTable.Header(1, "Title")),
                        List.of(new RawTable.Line(4, true, false, List.of(cell))),
                        List.of(Problem.of(ProblemKind.HIDDEN_ROWS, "Risks"))));
        assertThat(PackedTable.unpack(PackedTable.pack(table))).isEqualTo(table);
    }

    @Test
    void aRowOfAReturnWithoutTheFieldsThatWereAddedSince() {
        var kept = "[{\"column\":\"STATEMENT\",\"place\":\"Outcomes!G2\",\"kind\":\"TEXT\",\"text\":\"We did\"}]";

        assertThat(new CellsAsJson().convertToEntityAttribute(kept))
                .containsExactly(
                        new ParsedCell(ReturnColumn.STATEMENT, "Outcomes!G2", ParsedCell.Kind.TEXT, "We did", false));
    }

    @Test
    void aFieldThatIsNoLongerKeptIsPassedOver() {
        var kept =
                "[{\"kind\":\"HIDDEN_ROWS\",\"where\":\"Risks\",\"found\":\"\",\"expected\":\"\",\"colour\":\"red\"}]";

        assertThat(new ProblemsAsJson().convertToEntityAttribute(kept))
                .containsExactly(Problem.of(ProblemKind.HIDDEN_ROWS, "Risks"));
    }

    private static byte[] packed(String json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
