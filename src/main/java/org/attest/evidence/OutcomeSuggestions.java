package org.attest.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeCode;
import org.springframework.stereotype.Component;

/**
 * Suggests which outcomes a file is evidence for, from its name and the start of its text: words that people use for an
 * outcome's evidence count most, then words of the outcome's title. The same file always gets the same answer, whoever
 * asks and whatever else is kept.
 */
@Component
class OutcomeSuggestions {

    private static final double LEAST = 3;

    private final Catalogue catalogue;
    private final OutcomeWords words = OutcomeWords.read();
    private final NearWords near = NearWords.of(words.phrases().values().stream()
            .flatMap(List::stream)
            .map(OutcomeWords.Phrase::stems)
            .toList());

    OutcomeSuggestions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Outcomes of this version, the likeliest first, at most so many.
     *
     * @param name of the file, with or without its ending
     * @param text the start of what stands in it, empty where nobody could read it
     */
    List<OutcomeSuggestion> of(String version, String name, String text, int most) {
        var framework = catalogue.framework(version);
        var file = new FileReading(name, text, near);
        return words.phrases().entrySet().stream()
                .flatMap(it -> suggestion(framework, it.getKey(), it.getValue(), file).stream())
                .sorted(Comparator.comparingDouble(OutcomeSuggestion::score)
                        .reversed()
                        .thenComparing(it -> it.outcome().code()))
                .filter(distinct())
                .limit(most)
                .toList();
    }

    private List<OutcomeSuggestion> suggestion(
            Framework framework, OutcomeCode code, List<OutcomeWords.Phrase> phrases, FileReading file) {
        var fits = fits(phrases, file);
        var asked = asked(framework, code);
        if (asked.isEmpty() || fits.isEmpty()) {
            return List.of();
        }
        var score = damped(fits) + titleScore(asked.getFirst(), file);
        var best = fits.getFirst();
        return score < LEAST
                ? List.of()
                : asked.stream()
                        .map(it -> new OutcomeSuggestion(
                                it, score, best.phrase().strong() && best.inName(), reason(best, it)))
                        .toList();
    }

    private record Fit(OutcomeWords.Phrase phrase, double score, boolean inName, String written) {}

    /** The phrases that the file holds, the weightiest first; one that lies within another counts once. */
    private static List<Fit> fits(List<OutcomeWords.Phrase> phrases, FileReading file) {
        var fits = new ArrayList<Fit>();
        var counted = new ArrayList<Set<String>>();
        phrases.stream()
                .flatMap(it -> fit(it, file))
                .sorted(Comparator.comparingDouble(Fit::score).reversed())
                .forEach(it -> {
                    if (counted.stream()
                            .noneMatch(more -> more.containsAll(it.phrase().stems()))) {
                        counted.add(it.phrase().stems());
                        fits.add(it);
                    }
                });
        return fits;
    }

    private static Stream<Fit> fit(OutcomeWords.Phrase phrase, FileReading file) {
        if (file.nameHolds(phrase.stems())) {
            return Stream.of(new Fit(phrase, phrase.weight(), true, file.asNamed(phrase.stems())));
        }
        var times = phrase.strong() ? file.timesInText(List.copyOf(phrase.stems())) : 0;
        return times == 0
                ? Stream.empty()
                : Stream.of(new Fit(
                        phrase,
                        phrase.weight() * Math.min(0.6, 0.2 + 0.1 * times),
                        false,
                        file.asInText(phrase.stems())));
    }

    /** The first phrase counts whole, each next one less, so that many weak signs do not beat a strong one. */
    private static double damped(List<Fit> fits) {
        double sum = 0;
        double share = 1;
        for (var fit : fits) {
            sum += fit.score() * share;
            share *= 0.6;
        }
        return sum;
    }

    private static double titleScore(Outcome outcome, FileReading file) {
        var title = new HashSet<>(Vocabulary.read(outcome.title()).stems());
        var there = title.stream().filter(it -> file.nameHolds(Set.of(it))).count();
        return title.isEmpty() ? 0 : 5.0 * there / title.size();
    }

    private static String reason(Fit best, Outcome outcome) {
        if (best.inName()) {
            return best.phrase().strong()
                    ? "“%s” in the name is how people call evidence of %s.".formatted(best.written(), outcome.name())
                    : "“%s” in the name is often said of %s.".formatted(best.written(), outcome.name());
        }
        return "The text speaks of “%s”, as evidence of %s does.".formatted(best.written(), outcome.name());
    }

    /** What this outcome of the words is called in the version that is asked: none, one or several. */
    private List<Outcome> asked(Framework framework, OutcomeCode code) {
        if (framework.version().equals(words.version())) {
            return framework.find(code).stream().toList();
        }
        return catalogue.crosswalk(framework.version(), words.version()).stream()
                .filter(it -> code.equals(it.to()))
                .map(CrosswalkEntry::from)
                .filter(Objects::nonNull)
                .flatMap(it -> framework.find(it).stream())
                .toList();
    }

    private static Predicate<OutcomeSuggestion> distinct() {
        var seen = new HashSet<OutcomeCode>();
        return it -> seen.add(it.outcome().code());
    }
}
