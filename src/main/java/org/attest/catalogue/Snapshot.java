package org.attest.catalogue;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The whole catalogue at one revision, as it is kept in memory. */
record Snapshot(
        int revision,
        SequencedMap<String, Framework> frameworks,
        List<Objective> objectives,
        List<Edition> editions,
        List<AuditList> auditLists,
        Map<Versions, List<CrosswalkEntry>> crosswalks) {}
