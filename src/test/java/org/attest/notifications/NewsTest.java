package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.assessments.Move;
import org.attest.evidence.EvidenceVerb;
import org.attest.improvements.PlanVerb;
import org.attest.ndg.NdgMove;
import org.attest.risks.RiskVerb;
import org.attest.suppliers.SupplierVerb;
import org.junit.jupiter.api.Test;

/** The feed knows every step that the modules tell of, so that a new one is news or is left out on purpose. */
class NewsTest {

    private static final Set<EvidenceVerb> FOR_THE_TRAIL = EnumSet.of(
            EvidenceVerb.TICK,
            EvidenceVerb.STOP_SHARING,
            EvidenceVerb.CHECK_PRESENT,
            EvidenceVerb.SCAN,
            EvidenceVerb.READ);

    @Test
    void everyStepOfARoundIsNews() {
        var steps = Stream.concat(
                Arrays.stream(Move.values()).map(it -> "assessments." + it.done()),
                Arrays.stream(NdgMove.values()).map(it -> "ndg." + it.done()));
        assertThat(steps.map(it -> it.replace(' ', '-')))
                .allMatch(it -> News.of(it).isPresent());
    }

    @Test
    void whatIsDoneToEvidenceAndPlansIsNewsOrLeftOutOnPurpose() {
        assertThat(EvidenceVerb.values())
                .allMatch(it -> FOR_THE_TRAIL.contains(it)
                        != News.of("evidence." + word(it)).isPresent());
        assertThat(Arrays.stream(PlanVerb.values())
                        .filter(it -> News.of("improvements." + word(it)).isEmpty()))
                .containsExactly(PlanVerb.REST, PlanVerb.EXPORT);
    }

    @Test
    void whatIsDoneToRisksIsNews() {
        assertThat(RiskVerb.values())
                .allMatch(it -> News.of("risks." + word(it)).isPresent());
    }

    @Test
    void whatIsDoneToSuppliersIsNewsExceptWhatLeavesAsAFileOrComesWithOne() {
        assertThat(Arrays.stream(SupplierVerb.values())
                        .filter(it -> News.of("suppliers." + word(it)).isEmpty()))
                .containsExactly(SupplierVerb.MAKE_WORKBOOK, SupplierVerb.IMPORT, SupplierVerb.EXPORT);
    }

    private static String word(Enum<?> verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
