package org.attest.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.position.Cell;
import org.attest.position.FreshnessCount;
import org.attest.position.Mark;
import org.attest.position.Member;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OrganisationColumn;
import org.attest.position.SystemPosition;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The sentences and words that sections share, so that two of them cannot say different things. */
final class PackText {

    static final String NOT_WRITTEN = "Not written";
    static final String OURS =
            "Worked out by Attest from the latest sealed position of each organisation; not the national result.";
    static final String KEY = Mark.MET.symbol() + " at or above expected   " + Mark.BELOW.symbol()
            + " below expected   " + Cell.PLANNED_SYMBOL + " below expected, a signed plan ends in time   "
            + Mark.EXPECTED_NOT_KNOWN.symbol() + " expected level not known, or not answered   "
            + Mark.NOT_RETURNED.symbol()
            + " not returned.   A Achieved, PA Partially achieved, NA Not achieved.";

    private PackText() {}

    static String orNotWritten(@Nullable String text) {
        return text == null ? NOT_WRITTEN : text;
    }

    static String objective(ObjectiveStanding standing) {
        return standing.number() == 0 ? standing.title() : standing.number() + " " + standing.title();
    }

    /** The national status with its date: "22/23 Standards Met, 28 Jun 2023". */
    static String published(Member member) {
        var status = member.published();
        if (status == null) {
            return "Not known";
        }
        return status.publishedOn() == null
                ? status.words()
                : status.words() + ", " + UkDates.inTable(status.publishedOn());
    }

    static String sealed(OrganisationColumn column) {
        return column.returnInWords();
    }

    /** "2 of 14", "None recorded", with what is not shared named. */
    static String stale(FreshnessCount evidence) {
        var shared = evidence.all() - evidence.notShared();
        var hidden = evidence.notShared() == 0 ? "" : " (%d not shared)".formatted(evidence.notShared());
        return (shared == 0 ? "None recorded" : evidence.stale() + " of " + shared) + hidden;
    }

    static String comment(@Nullable String comment) {
        return comment == null ? "Comment: not written" : comment;
    }

    /** What is said of one thing, under its name. */
    record Fact(String name, String words) {}

    /** What the figures rest on and what is missing from them: the data-quality page of every file. */
    static List<Fact> quality(SystemPosition figures) {
        var quality = figures.quality();
        var returned = "%d of %d organisations have a sealed position in %s"
                .formatted(
                        figures.returned(),
                        figures.columns().size(),
                        figures.heading().year());
        return List.of(
                new Fact("Returned", returned),
                new Fact("Not returned", list(quality.notReturned())),
                new Fact("Sealed, not yet accepted by the ICB", list(quality.notAccepted())),
                new Fact(
                        "Expected level not known",
                        of(quality.expectedNotKnown().size(), figures) + list(quality.expectedNotKnown())),
                new Fact(
                        "Expected level unconfirmed",
                        of(quality.expectedUnconfirmed().size(), figures) + list(quality.expectedUnconfirmed())),
                new Fact("No published status in the register", list(quality.withoutPublishedStatus())),
                new Fact("One-person organisations, countersigned by the ICB", list(quality.singlePerson())),
                new Fact("Loaded for them by the ICB, unconfirmed", list(quality.loadedUnconfirmed())),
                new Fact("No second-line review (an ICB's own return)", list(endingAtSignedOff(figures))),
                new Fact(
                        "Evidence",
                        "%d without any date, %d not shared with the ICB"
                                .formatted(quality.evidenceWithoutDate(), quality.evidenceNotShared())));
    }

    private static List<String> endingAtSignedOff(SystemPosition figures) {
        return figures.columns().stream()
                .filter(OrganisationColumn::endsAtSignedOff)
                .map(it -> it.member().name())
                .toList();
    }

    private static String of(int outcomes, SystemPosition figures) {
        return "%d of %d outcomes: ".formatted(outcomes, figures.rows().size());
    }

    private static String list(List<?> names) {
        return names.isEmpty() ? "None" : names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
