package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step into the item's own history and tells the audit trail, which learns no narrative. */
@Component
class Diary {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Diary(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    /** What is to be written of one item. */
    record Page(Evidence item, List<FieldChange> changes) {}

    /** Of many items one line in the trail, with the digest of all their lines in the history; of one a line of its own. */
    void writeAll(OrganisationId organisation, EvidenceVerb verb, Stamp stamp, List<Page> pages) {
        if (pages.size() == 1) {
            write(pages.getFirst().item(), verb, stamp, pages.getFirst().changes());
        } else if (!pages.isEmpty()) {
            var rows = pages.stream()
                    .map(it -> keep(it.item(), verb, stamp, it.changes()))
                    .toList();
            var digest = Sha256.ofLines(rows.stream().map(HistoryRow::line));
            events.publishEvent(new EvidenceLoaded(organisation, verb, rows.size(), digest));
        }
    }

    void write(Evidence item, EvidenceVerb verb, Stamp stamp, List<FieldChange> changes) {
        var row = keep(item, verb, stamp, changes);
        var audited = new ArrayList<>(DetailChanges.withoutNarrative(changes));
        audited.add(FieldChange.of("history", null, row.id()));
        events.publishEvent(new EvidenceEvent(item.organisation(), item.id(), verb, audited));
    }

    private HistoryRow keep(Evidence item, EvidenceVerb verb, Stamp stamp, List<FieldChange> changes) {
        var row = new HistoryRow(item, verb, changes, stamp.by(), stamp.at());
        entities.persist(row);
        return row;
    }

    /** Rows that leave as a file: a line in the trail of each organisation that they are of. */
    void writeExport(EvidenceFilter filter, List<EvidenceRow> rows) {
        if (rows.isEmpty()) {
            events.publishEvent(new EvidenceExported(filter.organisation(), 0));
        }
        rows.stream()
                .collect(Collectors.groupingBy(EvidenceRow::organisation, Collectors.counting()))
                .forEach((organisation, count) -> events.publishEvent(new EvidenceExported(organisation, count)));
    }

    /** A look at something sensitive: in the trail, not in the history of changes. */
    void writeRead(Evidence item, FieldChange what) {
        events.publishEvent(new EvidenceEvent(item.organisation(), item.id(), EvidenceVerb.READ, List.of(what)));
    }
}
