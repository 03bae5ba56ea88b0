package org.attest.returns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;

/** What a framework asks beside the level of an outcome, by the reference that it has in the workbook. */
record Asked(SequencedMap<String, OfIndicator> indicators, SequencedMap<String, OfQuestion> questions) {

    static final Asked NOTHING = new Asked(new LinkedHashMap<>(), new LinkedHashMap<>());

    /** An indicator with its outcome. */
    record OfIndicator(Outcome outcome, AskedIndicator asked) {

        IndicatorKey key() {
            return IndicatorKey.of(asked);
        }

        /** Our own line, or the official wording where there is none. */
        String statement() {
            var line = asked.line();
            var wording = asked.wording();
            return line != null ? line : wording != null ? wording : asked.identifier();
        }
    }

    /** An extra question with its outcome. */
    record OfQuestion(Outcome outcome, ExtraQuestion question) {}

    static Asked of(Framework framework, DsptYear year, Map<OutcomeCode, List<AskedIndicator>> asked) {
        var count = new HashMap<String, Integer>();
        asked.values().forEach(all -> all.forEach(it -> count.merge(it.identifier(), 1, Integer::sum)));
        var indicators = new LinkedHashMap<String, OfIndicator>();
        var questions = new LinkedHashMap<String, OfQuestion>();
        for (var outcome : new TreeMap<>(framework.outcomes()).values()) {
            for (var one : asked.getOrDefault(outcome.code(), List.of())) {
                // an identifier may stand in two columns; then its column is part of the reference
                var alone = count.getOrDefault(one.identifier(), 0) == 1;
                var reference = alone ? one.identifier() : IndicatorKey.of(one).toString();
                indicators.put(reference, new OfIndicator(outcome, one));
            }
            outcome.questionsIn(year).forEach(it -> questions.put(it.id(), new OfQuestion(outcome, it)));
        }
        return new Asked(indicators, questions);
    }
}
