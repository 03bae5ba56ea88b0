package org.attest.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.IndicatorPair;
import org.attest.catalogue.OutcomeCode;
import org.springframework.stereotype.Component;

/** Which question of one version each outcome of another follows, and which of its indicators are the same text. */
@Component
class Followed {

    private final Catalogue catalogue;

    Followed(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every outcome follows itself while the version stays; empty when nobody compared the two versions. */
    List<CrosswalkEntry> between(String before, String now) {
        return before.equals(now)
                ? catalogue.framework(now).outcomes().keySet().stream()
                        .map(it -> new CrosswalkEntry(it, it, CrosswalkEntry.Kind.SAME))
                        .toList()
                : catalogue.crosswalk(before, now);
    }

    Indicators indicators(String before, String now) {
        var asked = catalogue.asked(now);
        return before.equals(now)
                ? new Indicators(themselves(asked), asked, asked)
                : new Indicators(catalogue.identicalIndicators(before, now), catalogue.asked(before), asked);
    }

    private static List<IndicatorPair> themselves(Map<OutcomeCode, List<AskedIndicator>> asked) {
        var pairs = new ArrayList<IndicatorPair>();
        asked.forEach((code, some) -> some.forEach(
                it -> pairs.add(new IndicatorPair(code, it.identifier(), it.column(), code, it.identifier()))));
        return pairs;
    }

    /** The pairs of identical indicators, and what both versions ask now. */
    record Indicators(
            List<IndicatorPair> pairs,
            Map<OutcomeCode, List<AskedIndicator>> before,
            Map<OutcomeCode, List<AskedIndicator>> now) {

        /** Those answers that are to the same text in the outcome that follows, under the identifiers of that one. */
        IndicatorAnswers carried(CrosswalkEntry link, IndicatorAnswers answers) {
            var carried = new TreeMap<IndicatorKey, IndicatorAnswer>();
            for (var pair : pairs) {
                if (pair.fromOutcome().equals(link.from())
                        && pair.toOutcome().equals(link.to())
                        && isStillAsked(pair)) {
                    answers.to(new IndicatorKey(pair.column(), pair.fromIdentifier()))
                            .ifPresent(it -> carried.put(new IndicatorKey(pair.column(), pair.toIdentifier()), it));
                }
            }
            return new IndicatorAnswers(carried);
        }

        /** Imported wording may leave an indicator out, or change it: then the pair does not hold. */
        private boolean isStillAsked(IndicatorPair pair) {
            var then = find(before, pair.fromOutcome(), new IndicatorKey(pair.column(), pair.fromIdentifier()));
            return find(now, pair.toOutcome(), new IndicatorKey(pair.column(), pair.toIdentifier()))
                    .filter(it -> then.map(AskedIndicator::wording)
                            .filter(wording -> it.wording() != null && !wording.equals(it.wording()))
                            .isEmpty())
                    .isPresent();
        }

        private static Optional<AskedIndicator> find(
                Map<OutcomeCode, List<AskedIndicator>> asked, OutcomeCode code, IndicatorKey key) {
            return asked.getOrDefault(code, List.of()).stream()
                    .filter(it -> IndicatorKey.of(it).equals(key))
                    .findFirst();
        }
    }
}
