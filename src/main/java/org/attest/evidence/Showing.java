package org.attest.evidence;

import java.time.Clock;
import java.util.List;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Shows items to a caller: all of an item, or its state and summary only. */
@Component
class Showing {

    private final Shelf shelf;
    private final Clock clock;

    Showing(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** One statement for the files of all of them. */
    List<EvidenceItem> show(Reach reach, List<Evidence> items) {
        var files = shelf.files(items.stream().filter(reach::seesContent).toList());
        return items.stream()
                .map(it -> show(reach, it, files.getOrDefault(it.id(), List.of())))
                .toList();
    }

    EvidenceItem show(Reach reach, Evidence item) {
        return show(reach, List.of(item)).getFirst();
    }

    private EvidenceItem show(Reach reach, Evidence item, List<EvidenceFile> files) {
        var all = reach.seesContent(item);
        var whose = reach.whose(item);
        var details = item.details();
        return new EvidenceItem(
                item.id(),
                item.organisation(),
                item.reference(),
                shown(details, whose, all),
                item.state(),
                reach.seesHistory(item) ? item.returnReason() : null,
                Freshness.of(details.lifetime().due(), UkDates.day(clock.instant())),
                item.supersedes(),
                all ? item.ticked() : List.of(),
                files,
                whose,
                all,
                reach.open(item),
                item.version(),
                item.createdBy(),
                item.changedBy(),
                item.changedAt());
    }

    /** With whom an item is shared besides is its owner's business. */
    private static EvidenceDetails shown(EvidenceDetails details, Whose whose, boolean all) {
        var known = whose == Whose.OURS ? details : details.with(SharedWith.NOBODY);
        return all ? known : known.with(details.content().summaryOnly());
    }
}
