package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.OutcomeCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which templates serve which outcome, against the table of typical evidence and the crosswalk. */
@AttestTest
class ServedOutcomesTest {

    /** Typical evidence of each outcome of v8, as the field knows it. */
    private static final String TYPICAL = """
            A1.a T1 T2; A1.b T3; A1.c T2 T5; A2.a T5 T6; A2.b T7 T8; A3.a T9; A4.a T10 T11; B1.a T4; B1.b T4 T18;
            B2.a T12; B2.b T9 T12; B2.c T12; B2.d T12; B3.a T6 T9; B3.b T18; B3.c T18; B3.e T18; B3.d T12;
            B4.a T8 T18; B4.b T18; B4.c T18; B4.d T13; B5.a T14; B5.b T14; B5.c T15; B6.a T16; B6.b T16; C1.a T13;
            C1.b T18; C1.c T18; C1.d T17; C1.e T3; C2.a T8 T18; C2.b T8 T18; D1.a T14; D1.b T14; D1.c T17; D2.a T17;
            D2.b T17; E1.a T6; E3.a T6; E3.b T6; E2.a T18; E2.b T18; E2.c T18; E4.a T18; E4.b T7""";

    /** New and nearest outcomes of v9, which the crosswalk cannot say. */
    private static final Map<String, Set<String>> SAID_OF_V9 = Map.of(
            "A2.b", Set.of("T5", "T17"),
            "A4.b", Set.of("T10", "T18"),
            "C1.f", Set.of("T18"),
            "C2.a", Set.of("T18", "T8"));

    @Autowired
    EvidenceTemplates templates;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestWorld world;

    @Test
    void theTemplatesServeTheOutcomesOfVersion8AsTheTableSays() {
        assertThat(served("v8")).isEqualTo(typical());
    }

    @Test
    void version9FollowsTheCrosswalkAndWhatIsSaidOfItsNewOutcomes() {
        var expected = new TreeMap<String, Set<String>>(SAID_OF_V9);
        for (var entry : world.attest(() -> catalogue.crosswalk("v8", "v9"))) {
            if (entry.from() != null && entry.to() != null && entry.kind() != CrosswalkEntry.Kind.NEAREST) {
                expected.put(entry.to().code(), typical().get(entry.from().code()));
            }
        }

        assertThat(served("v9")).isEqualTo(expected);
    }

    /** Of every outcome in the catalogue. */
    private Map<String, Set<String>> served(String version) {
        return world.attest(() -> {
            var served = new TreeMap<String, Set<String>>();
            for (var outcome : catalogue.framework(version).outcomes().keySet()) {
                served.put(outcome.code(), ids(version, outcome));
            }
            return served;
        });
    }

    private Set<String> ids(String version, OutcomeCode outcome) {
        return templates.serving(version, outcome).stream()
                .map(EvidenceTemplate::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> typical() {
        var typical = new TreeMap<String, Set<String>>();
        for (var line : TYPICAL.split(";")) {
            var words = List.copyOf(Arrays.asList(line.strip().split(" ")));
            typical.put(words.getFirst(), new TreeSet<>(words.subList(1, words.size())));
        }
        return typical;
    }
}
