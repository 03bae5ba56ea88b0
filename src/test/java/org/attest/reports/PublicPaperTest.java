package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.attest.position.MadePositions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Part 1 goes to the public: names stand beside national facts alone, and nobody's words for Part 2 are in it. */
class PublicPaperTest {

    private static final String MARKER = "MARKER-OF-PART-2";

    @ParameterizedTest
    @EnumSource(PackFormat.class)
    void anOrganisationStandsBesideItsPublishedStatusAlone(PackFormat format) throws IOException {
        var figures = MadePositions.random(5, 10);
        var read = ReadPaper.of(format, make(format, MadePacks.issued(figures, MadePacks.words())));
        var owner = figures.heading().name();
        for (var column : figures.columns()) {
            var member = column.member();
            assertThat(read.rows("Organisation").get(member.name())).containsExactly(PackText.published(member));
            assertThat(read.tables().stream()
                            .filter(it -> !it.getFirst().getFirst().equals("Organisation"))
                            .toList()
                            .toString()
                            .replace(owner, ""))
                    .doesNotContain(member.name());
        }
        assertThat(read.text()).doesNotContain("Partially achieved", "Interim,", "Title of");
    }

    @ParameterizedTest
    @EnumSource(PackFormat.class)
    void nothingThatWasWrittenForPart2IsInIt(PackFormat format) throws IOException {
        var words = new PackWords(
                "Board of Riverbank ICB",
                LocalDate.of(2026, 12, 3),
                MARKER,
                MARKER,
                MARKER,
                MARKER,
                MARKER,
                MARKER,
                MARKER,
                Assurance.LIMITED,
                Map.of(Section.SCORECARD, MARKER, Section.PROVIDERS, MARKER, Section.HEAT_MAP, MARKER));
        var pack = MadePacks.issued(MadePositions.random(5, 10), words);
        var paper = PackPaper.of(pack, PackPart.PART_1, PackTemplate.AS_SHIPPED);
        assertThat(paper.toString()).doesNotContain(MARKER);
        assertThat(new String(format.make(paper), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(MARKER);
    }

    private static byte[] make(PackFormat format, Pack pack) {
        return format.make(PackPaper.of(pack, PackPart.PART_1, PackTemplate.AS_SHIPPED));
    }
}
