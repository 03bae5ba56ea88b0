package org.attest.assessors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which outcomes coverage over several years proposes. */
@AttestTest
class CoverageTest {

    private static final DsptYear NOW = DsptYear.of("2026-27");

    @Autowired
    Catalogue catalogue;

    @Autowired
    CurrentUser currentUser;

    @Test
    void neverSampledComesFirstAndThenTheOldest() {
        var coverage = new Coverage(Map.of(
                code("A1.a"),
                DsptYear.of("2025-26"),
                code("B1.a"),
                DsptYear.of("2024-25"),
                code("C1.a"),
                DsptYear.of("2023-24")));
        var all = codes("A1.a", "B1.a", "C1.a", "D1.a");
        assertThat(coverage.propose(all, List.of(), 1)).containsExactly(code("D1.a"));
        assertThat(coverage.propose(all, List.of(), 3)).containsExactly(code("B1.a"), code("C1.a"), code("D1.a"));
    }

    @Test
    void ofEqualsThePrinciplesLookedAtLeastComeFirst() {
        var coverage = new Coverage(Map.of());
        assertThat(coverage.propose(codes("A1.a", "A1.b", "A1.c", "B1.a", "B1.b"), codes("A1.a"), 2))
                .containsExactly(code("A1.b"), code("B1.a"));
    }

    @Test
    void mandatoryOutcomesAreNeverProposedAndThereMayBeFewerThanAsked() {
        assertThat(new Coverage(Map.of()).propose(codes("A1.a", "B1.a"), codes("A1.a"), 5))
                .containsExactly(code("B1.a"));
    }

    @Test
    void anEarlierSampleCountsForTheOutcomeThatAsksTheSameToday() {
        var earlier = List.of(
                new EarlierSample(DsptYear.of("2025-26"), "v8", code("A2.b")),
                new EarlierSample(DsptYear.of("2025-26"), "v8", code("B3.e")),
                new EarlierSample(NOW, "v9", code("D1.a")));
        var coverage = currentUser.as(Caller.ATTEST, () -> Coverage.of(earlier, NOW, "v9", catalogue));
        assertThat(coverage.last(code("A2.c"))).contains(DsptYear.of("2025-26"));
        assertThat(coverage.last(code("A2.b"))).isEmpty();
        assertThat(coverage.last(code("B3.e"))).as("the question changed").isEmpty();
        assertThat(coverage.last(code("D1.a"))).as("this year does not count").isEmpty();
    }

    private static OutcomeCode code(String code) {
        return new OutcomeCode(code);
    }

    private static List<OutcomeCode> codes(String... codes) {
        return Arrays.stream(codes).map(OutcomeCode::new).toList();
    }
}
