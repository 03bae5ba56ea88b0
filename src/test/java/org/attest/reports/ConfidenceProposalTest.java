package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Map;
import org.attest.measures.Rating;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.Rag;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The confidence that is proposed for an objective is the worst of its four parts, and not known is never good. */
class ConfidenceProposalTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theWorstOfTheFourPartsIsProposed(long seed) {
        var proposals = ConfidenceProposal.of(snapshot(seed));
        assertThat(proposals).extracting(ConfidenceProposal::objective).containsExactly(1, 2, 3, 4, 5, 6);
        proposals.forEach(it -> {
            assertThat(it.parts())
                    .extracting(ConfidenceProposal.Part::name)
                    .containsExactly("Outcomes", "Milestones", "Measures", "Risk");
            assertThat(it.worst().status())
                    .isEqualTo(it.parts().stream()
                            .map(ConfidenceProposal.Part::status)
                            .max(Comparator.comparingInt(Severity::of))
                            .orElseThrow());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPartOfWhichNothingIsRecordedIsNotKnown(long seed) {
        ConfidenceProposal.of(snapshot(seed)).stream()
                .filter(it -> it.objective() < 4)
                .forEach(it -> assertThat(it.parts().get(2).status()).isEqualTo(Rag.NOT_KNOWN));
    }

    @Test
    void aMeasureThatSomeMissIsAtRiskAndOneThatMostMissOffTrack() {
        var snapshot = snapshot(2);
        var registers = snapshot.registers();
        assertThat(registers).isNotNull();
        var measure = registers.measures().getFirst();
        var part = ConfidenceProposal.of(snapshot).get(3).parts().get(2);
        var expected = 2 * measure.count(Rating.OFF_TARGET) > measure.judged()
                ? Rag.OFF_TRACK
                : measure.count(Rating.ON_TARGET) < measure.judged() ? Rag.AT_RISK : Rag.ON_TRACK;
        assertThat(part.status()).isEqualTo(expected);
    }

    @Test
    void notKnownIsWorseThanOnTrackAndBetterThanARiskThatSomebodyKnows() {
        assertThat(Severity.of(Rag.NOT_KNOWN)).isGreaterThan(Severity.of(Rag.ON_TRACK));
        assertThat(Severity.of(Rag.OFF_TRACK)).isGreaterThan(Severity.of(Rag.AT_RISK));
        assertThat(Severity.of(Rag.AT_RISK)).isGreaterThan(Severity.of(Rag.NOT_KNOWN));
    }

    @Test
    void withoutRegistersTheOutcomesAloneAreLookedAt() {
        var proposals = ConfidenceProposal.of(new Snapshot(MadePositions.random(1, 5), null));
        assertThat(proposals).allSatisfy(it -> assertThat(it.parts()).hasSize(1));
    }

    @Test
    void aConfidenceNeedsItsSentence() {
        assertThatThrownBy(() -> new Confidence(Rag.AT_RISK, " ")).isInstanceOf(Refused.class);
        assertThat(MadePacks.words()
                        .judging(null, null, Map.of(1, new Confidence(Rag.AT_RISK, "Because.")))
                        .confidences())
                .containsOnlyKeys(1);
    }

    private static Snapshot snapshot(long seed) {
        var position = MadePositions.random(seed, 10);
        return new Snapshot(position, MadePackFigures.random(seed, position));
    }
}
