package org.attest.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.attest.catalogue.OutcomeCode;

/** What people call the evidence behind each outcome of one version, as {@code outcome-words.yaml} says. */
record OutcomeWords(String version, Map<OutcomeCode, List<Phrase>> phrases) {

    /** Some words that mean an outcome nearly always ({@code strong}) or often. */
    record Phrase(SequencedSet<String> stems, boolean strong) {

        /** More words say more. */
        double weight() {
            return (strong ? 10 : 4) * (1 + 0.3 * (stems.size() - 1));
        }
    }

    record Lists(List<String> names, List<String> hints) {

        private List<Phrase> phrases() {
            return Stream.concat(
                            names.stream().map(it -> phrase(it, true)),
                            hints.stream().map(it -> phrase(it, false)))
                    .filter(it -> !it.stems().isEmpty())
                    .toList();
        }

        private static Phrase phrase(String words, boolean strong) {
            return new Phrase(new LinkedHashSet<>(Vocabulary.read(words).stems()), strong);
        }
    }

    record File(String version, Map<String, Lists> outcomes) {}

    static OutcomeWords read() {
        var file = EvidenceData.read("outcome-words.yaml", File.class);
        var phrases = new LinkedHashMap<OutcomeCode, List<Phrase>>();
        file.outcomes().forEach((code, lists) -> phrases.put(new OutcomeCode(code), lists.phrases()));
        return new OutcomeWords(file.version(), phrases);
    }
}
