package org.attest.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole catalogue in one transaction of its own, so that it never sees half an edit. */
@Component
class SnapshotReader {

    private final CatalogueTables tables;

    SnapshotReader(CatalogueTables tables) {
        this.tables = tables;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    Snapshot read() {
        return new Snapshot(
                tables.revision(),
                frameworks(),
                tables.objectives().stream().map(ObjectiveRow::objective).toList(),
                tables.editions().stream().map(EditionRow::edition).toList(),
                tables.auditLists().stream().map(AuditListRow::auditList).toList(),
                tables.crosswalks().stream()
                        .collect(groupingBy(CrosswalkRow::versions, mapping(CrosswalkRow::entry, toList()))));
    }

    /** The stored revision alone, as others left it: not as the caller's transaction may have seen it before. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    int revision() {
        return tables.revision();
    }

    private SequencedMap<String, Framework> frameworks() {
        var outcomes = tables.outcomes().stream().collect(groupingBy(OutcomeRow::framework));
        var found = new LinkedHashMap<String, Framework>();
        tables.frameworks()
                .forEach(it -> found.put(it.version(), it.with(outcomes.getOrDefault(it.version(), List.of()))));
        return found;
    }
}
