package org.attest.position;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.assessments.Round;
import org.attest.catalogue.Edition;
import org.attest.shared.UkDates;

/** The next day of an edition on which a round is due, seen from a day; after the last one it stays the last one. */
public record Deadline(Round round, LocalDate due, long days) {

    public static Deadline next(Edition edition, LocalDate today) {
        var round = today.isAfter(edition.interimDue()) ? Round.FINAL : Round.INTERIM;
        var due = round == Round.INTERIM ? edition.interimDue() : edition.finalDue();
        return new Deadline(round, due, ChronoUnit.DAYS.between(today, due));
    }

    /** The day on which the one round of an NDG set is due: there is no interim position. */
    public static Deadline last(Edition edition, LocalDate today) {
        return new Deadline(Round.FINAL, edition.finalDue(), ChronoUnit.DAYS.between(today, edition.finalDue()));
    }

    /** "Interim position due in 39 days (31 December 2026)". */
    public String inWords() {
        var when = days == 0
                ? "today"
                : days == 1
                        ? "tomorrow"
                        : days > 0 ? "in " + days + " days" : -days + (days == -1 ? " day" : " days") + " ago";
        return "%s position %s %s (%s)"
                .formatted(round.words(), days < 0 ? "was due" : "due", when, UkDates.inWords(due));
    }
}
