package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.SystemPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sections of the registers say is what the snapshot holds, and Part 1 says none of it. */
class RegisterSectionsTest {

    private static final List<Section> OF_REGISTERS = List.of(
            Section.MEASURES, Section.RISKS, Section.SUPPLIERS, Section.EVENTS, Section.PROGRAMME, Section.ASSURANCES);

    private final SystemPosition position = MadePositions.random(3, 10);
    private final Snapshot snapshot = new Snapshot(position, MadePackFigures.random(3, position));
    private final Pack pack = MadePacks.issued(snapshot, MadePacks.words());

    @Test
    void eachSectionSaysItsFigures() {
        var registers = snapshot.registers();
        assertThat(registers).isNotNull();
        registers.risks().framework().stream().limit(25).forEach(it -> assertThat(said(Section.RISKS))
                .contains(it.title()));
        registers.suppliers().critical().forEach(it -> assertThat(said(Section.SUPPLIERS))
                .contains(it.name()));
        registers.measures().forEach(it -> assertThat(said(Section.MEASURES))
                .contains(it.averageInWords(), it.target()));
        assertThat(said(Section.EVENTS)).contains("The offline copy of the plan was out of date.", "26 hours");
        assertThat(said(Section.PROGRAMME)).contains("£1,500,000", "No account without MFA", "Not known yet");
        assertThat(said(Section.ASSURANCES)).contains("? Not known: nothing is recorded");
        assertThat(said(Section.PROVIDERS)).contains("Risk Moderate, confidence High");
        assertThat(said(Section.SCORECARD)).contains("Confidence to 2030");
        assertThat(said(Section.CHANGES)).contains("This is the first pack");
    }

    @Test
    void aPackOfBeforeSaysThatItHasNotGotThem() {
        var old = MadePacks.issued(new Snapshot(position, null), MadePacks.words());
        OF_REGISTERS.forEach(it ->
                assertThat(PackSections.of(it, old)).containsExactly(new Block.Note(Snapshot.NOT_IN_THESE_FIGURES)));
    }

    @Test
    void part1SaysNoneOfIt() {
        OF_REGISTERS.forEach(it -> assertThat(PublicSections.of(it, pack)).isEmpty());
        assertThat(PublicSections.of(Section.CHANGES, pack)).isEmpty();
    }

    @Test
    void aSecondPackProposesWhatMovedUntilAPersonWritesIt() {
        var later = MadePackFigures.random(4, position);
        var second = MadePacks.issued(new Snapshot(position, later), MadePacks.words())
                .after(pack);
        var proposed = second.since().highlights();
        assertThat(proposed.worse()).isNotEmpty();
        assertThat(PackSections.of(Section.ON_A_PAGE, second).toString())
                .contains(proposed.worse().getFirst().words());
        var written = MadePacks.words().judging("More returned than ever.", null, Map.of());
        var edited = new Pack(second.line(), second.snapshot(), written, second.since());
        assertThat(PackSections.of(Section.ON_A_PAGE, edited).toString()).contains("More returned than ever.");
    }

    @ParameterizedTest
    @EnumSource(PackFormat.class)
    void everyFormatHoldsThem(PackFormat format) throws IOException {
        var file = format.make(PackPaper.of(pack, PackPart.PART_2, PackTemplate.AS_SHIPPED));
        var text = ReadPaper.of(format, file).text();
        assertThat(text).contains("Brightwell Pathology", "MFA everywhere");
    }

    private String said(Section section) {
        return PackSections.of(section, pack).toString();
    }
}
