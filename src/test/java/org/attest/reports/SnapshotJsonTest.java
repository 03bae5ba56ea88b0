package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.PackFigures;
import org.attest.position.Rag;
import org.attest.position.RiskFigures;
import org.attest.position.SupplierFigures;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is frozen reads back as it was, also what was frozen before there were registers. */
class SnapshotJsonTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSnapshotReadsBackAsItWasAndIsWrittenTheSameAgain(long seed) {
        var snapshot = snapshot(seed);
        var written = SnapshotJson.of(snapshot);
        assertThat(SnapshotJson.snapshot(written)).isEqualTo(snapshot);
        assertThat(SnapshotJson.of(SnapshotJson.snapshot(written))).isEqualTo(written);
    }

    @Test
    void aPackOfTheFirstSchemaReadsWithoutRegisters() {
        var snapshot = new Snapshot(MadePositions.random(1, 10), null);
        var written =
                SnapshotJson.of(snapshot).replace(",\"registers\":null", "").replace("\"schema\":2", "\"schema\":1");
        assertThat(written).contains("\"schema\":1").doesNotContain("registers");
        assertThat(SnapshotJson.snapshot(written)).isEqualTo(snapshot);
    }

    @Test
    void aPackOfBeforeTheSmallerPapersReadsWithoutWhatOnlyTheyNeed() {
        var whole = snapshot(1);
        var registers = Objects.requireNonNull(whole.registers());
        var risks = registers.risks();
        var suppliers = registers.suppliers();
        var before = new Snapshot(
                whole.position(),
                new PackFigures(
                        registers.organisations(),
                        registers.dspt(),
                        registers.measures(),
                        new RiskFigures(risks.open(), risks.notShared(), null),
                        new SupplierFigures(
                                suppliers.organisations(),
                                suppliers.suppliers(),
                                suppliers.groups(),
                                suppliers.services(),
                                suppliers.ending(),
                                null),
                        registers.events(),
                        registers.programme(),
                        registers.assurances(),
                        null));
        var written = SnapshotJson.of(before)
                .replace(",\"sheets\":null", "")
                .replace(",\"reliances\":null", "")
                .replace("\"evidence\":null,", "");
        assertThat(written).doesNotContain("sheets", "reliances").isNotEqualTo(SnapshotJson.of(before));
        assertThat(SnapshotJson.snapshot(written)).isEqualTo(before);
    }

    @Test
    void wordsOfTheFirstSchemaReadWithoutTheLaterOnes() {
        var written = """
                {"schema":1,"words":{"agendaItem":null,"assurance":"LIMITED","author":"Cyber lead","comments":{},
                 "decisions":null,"leadDirector":null,"meeting":"Board","meetingDate":"2026-12-03","purpose":null,
                 "recommendation":null,"summary":"All is well."}}""";
        var words = SnapshotJson.words(written);
        assertThat(words.author()).isEqualTo("Cyber lead");
        assertThat(words.confidences()).isEmpty();
        assertThat(words.forThePublic()).isEqualTo(PublicWords.NONE);
    }

    @Test
    void wordsReadBackAsTheyWere() {
        var words = MadePacks.words()
                .judging("More returned.", null, Map.of(3, new Confidence(Rag.AT_RISK, "Contracts take long.")))
                .forThePublic(new PublicWords("Most have returned.", null, null, null, Set.of("Carefold")));
        assertThat(SnapshotJson.words(SnapshotJson.of(words))).isEqualTo(words);
    }

    @Test
    void aPackOfALaterVersionIsRefused() {
        var written = SnapshotJson.of(snapshot(1)).replace("\"schema\":2", "\"schema\":3");
        assertThatThrownBy(() -> SnapshotJson.snapshot(written)).isInstanceOf(Refused.class);
    }

    private static Snapshot snapshot(long seed) {
        var position = MadePositions.random(seed, 10);
        return new Snapshot(position, MadePackFigures.random(seed, position));
    }
}
