package org.attest.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.attest.shared.UnknownItem;

/**
 * One version of what is asked, as it is at {@code revision}: never changed, replaced by the next revision when an
 * administrator edits it. {@code note} says how far its facts are known.
 */
public record Framework(
        String version, String title, String note, int revision, SequencedMap<OutcomeCode, Outcome> outcomes) {

    public Framework {
        outcomes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(outcomes));
    }

    /** @throws UnknownItem when this version has no such outcome */
    public Outcome outcome(OutcomeCode code) {
        return find(code).orElseThrow(UnknownItem::new);
    }

    public Optional<Outcome> find(OutcomeCode code) {
        return Optional.ofNullable(outcomes.get(code));
    }

    /** The outcomes of each principle ({@code A1}), both in natural order. */
    public SequencedMap<String, List<Outcome>> byPrinciple() {
        var found = new LinkedHashMap<String, List<Outcome>>();
        outcomes.values().forEach(it -> found.computeIfAbsent(it.principle(), _ -> new ArrayList<>())
                .add(it));
        return found;
    }

    /** The outcomes whose primary objective is this one; 0 is the strip "Information governance". */
    public List<Outcome> ofObjective(int number) {
        return outcomes.values().stream()
                .filter(it -> it.primaryObjective() == number)
                .toList();
    }

    /** How many outcomes have an expected level that is known: the m of "n of m". */
    public int knownExpected() {
        return (int)
                outcomes.values().stream().filter(it -> it.expected().known()).count();
    }
}
