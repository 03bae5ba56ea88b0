package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.spreadsheets.Limits;
import org.attest.spreadsheets.SheetReader;
import org.junit.jupiter.api.Test;

/** What a GovAssure workbook says, word for word and with its place. */
class GovassureParserTest {

    private static final String A = "'CAF - Objective A'!";

    @Test
    void aBlankOneSaysNothing() {
        for (var blank : List.of(GovassureFile.made(), GovassureFile.real())) {
            var parsed = parse(blank);
            assertThat(parsed.rows()).isEmpty();
            assertThat(parsed.problems()).extracting(Problem::kind).containsExactly(ProblemKind.READ_AS_GOVASSURE);
        }
    }

    @Test
    void theTextBesideSeveralAnswersGoesToTheJustifiedOnes() {
        var parsed = parse(GovassureFile.filled(
                GovassureFile.made(),
                Map.of(
                        A + "D25", "agreed",
                        A + "H25", "true_have_justification",
                        A + "I25", "The minutes show it",
                        A + "D26", "not_true_no_justification",
                        A + "H26", "not_true_no_justification",
                        A + "I26", "A plan exists")));

        assertThat(said(parsed))
                .containsExactly(
                        "1 A1.a.5 (Achieved) CAF - Objective A!D25 True",
                        "2 A1.a.1 (Not achieved) CAF - Objective A!H25 Justified The minutes show it",
                        "3 A1.a.6 (Achieved) CAF - Objective A!D26 Not true A plan exists",
                        "4 A1.a.2 (Not achieved) CAF - Objective A!H26 Not true");
        assertThat(parsed.problems())
                .contains(new Problem(ProblemKind.TEXT_BESIDE_SEVERAL, "CAF - Objective A!I25", "2 cells", ""));
    }

    @Test
    void whatBelongsToNothingIsSaidAndNotRead() {
        var parsed = parse(GovassureFile.filled(
                GovassureFile.made(),
                Map.of(
                        A + "I27",
                        "Beside no answer",
                        A + "F25",
                        "agreed",
                        A + "I29",
                        "Achieved",
                        A + "I30",
                        "Well led")));

        assertThat(parsed.problems())
                .extracting(Problem::kind, Problem::where)
                .contains(
                        tuple(ProblemKind.TEXT_BESIDE_NOTHING, "CAF - Objective A!I27"),
                        tuple(ProblemKind.ANSWER_TO_NOTHING, "CAF - Objective A!F25"));
        assertThat(said(parsed)).containsExactly("1 A1.a CAF - Objective A!I29 Achieved Well led");
    }

    @Test
    void theRealOneWithInlineStringsIsReadTheSameWay() {
        var parsed = parse(GovassureFile.filledInline(
                GovassureFile.real(),
                "xl/worksheets/sheet1.xml",
                Map.of(
                        "D25", "agreed",
                        "H26", "true_have_justification",
                        "I26", "Said in June",
                        "I29", "Partially achieved",
                        "I30", "Nearly there",
                        "D92", "not_true_have_justification",
                        "I92", "Bought in")));

        assertThat(said(parsed))
                .containsExactly(
                        "1 A1.a CAF - Objective A!I29 Partially achieved Nearly there",
                        "1 A1.a.5 (Achieved) CAF - Objective A!D25 True",
                        "2 A1.a.2 (Not achieved) CAF - Objective A!H26 Justified Said in June",
                        "3 A2.b.6 (Achieved) CAF - Objective A!D92 Justified Bought in");
    }

    @Test
    void anotherWorkbookIsRefused() {
        assertThatThrownBy(() -> parse(PlanFile.template()))
                .isInstanceOfSatisfying(
                        ReturnRefused.class, it -> assertThat(it.kind()).isEqualTo(ProblemKind.NOT_GOVASSURE));
    }

    private static ParsedReturn parse(Path file) {
        try (var content = SheetReader.open(file, "any.xlsx", Limits.forReturn())) {
            return GovassureParser.parse(content);
        }
    }

    private static List<String> said(ParsedReturn parsed) {
        return parsed.rows().stream()
                .map(row -> row.number() + " " + row.cells().getFirst().text() + " "
                        + row.cells().get(1).place() + " "
                        + String.join(
                                " ",
                                row.cells().stream()
                                        .skip(1)
                                        .map(ParsedCell::text)
                                        .toList()))
                .toList();
    }
}
