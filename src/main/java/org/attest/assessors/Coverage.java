package org.attest.assessors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;

/**
 * Which outcomes to choose, so that the samples of several years cover what they can: those never sampled first, then
 * those sampled longest ago, and of equals those whose principle is looked at least.
 */
record Coverage(Map<OutcomeCode, DsptYear> lastSampled) {

    Coverage {
        lastSampled = Map.copyOf(lastSampled);
    }

    /**
     * @param earlier what was looked at in other years
     * @param now the year and version that the question is about
     */
    static Coverage of(Collection<EarlierSample> earlier, DsptYear year, String now, Catalogue catalogue) {
        var last = new HashMap<OutcomeCode, DsptYear>();
        for (var sample : earlier) {
            if (sample.year().compareTo(year) < 0) {
                followed(sample, now, catalogue)
                        .ifPresent(it -> last.merge(it, sample.year(), (a, b) -> a.compareTo(b) < 0 ? b : a));
            }
        }
        return new Coverage(last);
    }

    /** The outcome that asks the same today; empty where the question changed. */
    private static Optional<OutcomeCode> followed(EarlierSample sample, String now, Catalogue catalogue) {
        if (sample.framework().equals(now)) {
            return Optional.of(sample.outcome());
        }
        return catalogue.crosswalk(sample.framework(), now).stream()
                .filter(it -> sample.outcome().equals(it.from()) && it.kind().carries())
                .map(CrosswalkEntry::to)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    Optional<DsptYear> last(OutcomeCode outcome) {
        return Optional.ofNullable(lastSampled.get(outcome));
    }

    /** So many of the candidates, in the order of their codes. */
    SortedSet<OutcomeCode> propose(Collection<OutcomeCode> candidates, Collection<OutcomeCode> mandatory, int number) {
        var left = new TreeSet<>(candidates);
        left.removeAll(mandatory);
        var looked = new ArrayList<>(mandatory);
        var proposed = new TreeSet<OutcomeCode>();
        while (proposed.size() < number && !left.isEmpty()) {
            var next = left.stream().min(byNeed(looked)).orElseThrow();
            left.remove(next);
            looked.add(next);
            proposed.add(next);
        }
        return proposed;
    }

    private Comparator<OutcomeCode> byNeed(List<OutcomeCode> looked) {
        return Comparator.<OutcomeCode>comparingInt(
                        it -> last(it).map(DsptYear::startsIn).orElse(0))
                .thenComparing(it -> looked.stream()
                        .filter(other -> other.principle().equals(it.principle()))
                        .count())
                .thenComparing(Comparator.naturalOrder());
    }
}
