package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.attest.shared.FieldChange;
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

    void write(Evidence item, EvidenceVerb verb, Stamp stamp, List<FieldChange> changes) {
        var row = new HistoryRow(item, verb, changes, stamp.by(), stamp.at());
        entities.persist(row);
        var audited = new ArrayList<>(DetailChanges.withoutNarrative(changes));
        audited.add(FieldChange.of("history", null, row.id()));
        events.publishEvent(new EvidenceEvent(item.organisation(), item.id(), verb, audited));
    }

    /** A look at something sensitive: in the trail, not in the history of changes. */
    void writeRead(Evidence item, FieldChange what) {
        events.publishEvent(new EvidenceEvent(item.organisation(), item.id(), EvidenceVerb.READ, List.of(what)));
    }
}
