package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.attest.access.Caller;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.Organisation;
import org.attest.reports.Assurance;
import org.attest.reports.BoardPack;
import org.attest.reports.Pack;
import org.attest.reports.PackWords;
import org.attest.reports.WordsSaved;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Two invented board packs, so that the next one has something to be compared with. */
@Component
class Boards {

    private final BoardPack packs;
    private final Catalogue catalogue;
    private final Past past;
    private final Clock clock;

    Boards(BoardPack packs, Catalogue catalogue, Past past, Clock clock) {
        this.packs = packs;
        this.catalogue = catalogue;
        this.past = past;
        this.clock = clock;
    }

    /** Last year as it ended, two weeks after its last day. */
    void lastYear(Organisation icb, Caller lead, Caller secretary) {
        var edition = catalogue.edition(catalogue.currentEdition().year().previous());
        var day = edition.finalDue().plusDays(14);
        issue(
                icb,
                edition.year(),
                day,
                "Cyber assurance: how the year ended",
                lead,
                secretary,
                Assurance.LIMITED,
                "All but one of our providers signed their final return. Most gaps are in supply chain and in restoring"
                        + " from backups; each has an owner.",
                "The Board is asked to note the position and to agree that restore tests are the first priority.");
    }

    /** This year some weeks ago, before the latest returns were signed. */
    void thisYear(Organisation icb, Caller lead, Caller secretary) {
        issue(
                icb,
                catalogue.currentEdition().year(),
                UkDates.day(clock.instant()).minusDays(Years.LATE_DAYS + 4L),
                "Cyber assurance: first look at the new year",
                lead,
                secretary,
                Assurance.LIMITED,
                "The first interim returns of the year are in. Most of those who returned stand a little better than last year."
                        + " Two slipped: one after its laboratory supplier was attacked, one because plans were not tried"
                        + " again after a move. One has not returned.",
                "The Board is asked to note who has returned, and to support the chasing of the others.");
    }

    private void issue(
            Organisation icb,
            DsptYear year,
            LocalDate day,
            String title,
            Caller lead,
            Caller secretary,
            Assurance assurance,
            String summary,
            String recommendation) {
        var frozen = past.on(day, 9, secretary, () -> packs.freeze(icb.id(), year, title));
        var words = new PackWords(
                "Board meeting in public and in private",
                day.plusDays(9),
                "7.2",
                lead.name(),
                "Director of digital",
                "For assurance",
                summary,
                recommendation,
                "None beyond the recommendation.",
                assurance,
                Map.of());
        var written = past.on(day.plusDays(1), 10, lead, () -> written(icb, frozen, words));
        past.on(
                day.plusDays(2),
                11,
                secretary,
                () -> packs.issue(icb.id(), written.line().id(), written.line().version()));
    }

    private Pack written(Organisation icb, Pack frozen, PackWords words) {
        var saved = packs.write(icb.id(), frozen.line().id(), frozen.line().version(), words);
        return ((WordsSaved.Done) saved).pack();
    }
}
