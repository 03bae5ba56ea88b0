package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.springframework.stereotype.Component;

/** What the rows say about the files of whole organisations; for Attest's own housekeeping, never for a screen. */
@Component
class KeptFiles {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    KeptFiles(EntityManager entities) {
        this.entities = entities;
    }

    /** How much an organisation keeps, equal contents counted once. */
    long bytes(OrganisationId organisation) {
        return entities.createQuery("""
                        select coalesce(sum(content.bytes), 0) from (
                          select max(f.sizeInBytes) as bytes from FileRow f
                          where f.organisation = :organisation group by f.sha256) content""", Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    /** Which of these contents some row of the organisation names. */
    Set<Sha256> named(OrganisationId organisation, Collection<Sha256> contents) {
        var named = new HashSet<Sha256>();
        var hashes = contents.stream().map(Sha256::hex).toList();
        for (var from = 0; from < hashes.size(); from += AT_ONCE) {
            entities.createQuery(
                            "select distinct f.sha256 from FileRow f where f.organisation = :organisation and f.sha256 in :some",
                            String.class)
                    .setParameter("organisation", organisation)
                    .setParameter("some", hashes.subList(from, Math.min(hashes.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(it -> named.add(new Sha256(it)));
        }
        return named;
    }

    /** Where a row whose bytes are gone belongs. */
    LostFile lost(FileRow row) {
        var number = entities.createQuery(
                        "select e.number from Evidence e where e.organisation = :organisation and e.id = :item",
                        Integer.class)
                .setParameter("organisation", row.organisation())
                .setParameter("item", row.itemId())
                .getSingleResult();
        return new LostFile(
                row.organisation(), References.written(number), row.show().number());
    }

    /** How many versions of files there are in each state. */
    Map<ScanState, Long> counts() {
        var counts = new EnumMap<ScanState, Long>(ScanState.class);
        entities.createQuery("select f.scan, count(f) from FileRow f group by f.scan", Object[].class)
                .getResultList()
                .forEach(it -> counts.put((ScanState) it[0], (Long) it[1]));
        return counts;
    }

    /**
     * The next rows that wait for the scanner, in the order of their ids.
     *
     * @param alsoUnscanned with those that no scanner was ever asked about
     */
    List<FileRow> waiting(UUID last, boolean alsoUnscanned) {
        return entities.createQuery(
                        "select f from FileRow f where f.id > :last"
                                + " and f.scan in :waiting and f.scannedAt is null order by f.id",
                        FileRow.class)
                .setParameter("last", last)
                .setParameter(
                        "waiting",
                        alsoUnscanned
                                ? Set.of(ScanState.QUARANTINED, ScanState.UNSCANNED)
                                : Set.of(ScanState.QUARANTINED))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** How these versions were scanned. */
    Map<UUID, ScanState> scans(OrganisationId organisation, Collection<UUID> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select f from FileRow f where f.organisation = :organisation and f.id in :files",
                        FileRow.class)
                .setParameter("organisation", organisation)
                .setParameter("files", files)
                .getResultList()
                .stream()
                .map(FileRow::show)
                .collect(Collectors.toMap(EvidenceFile::id, EvidenceFile::scan));
    }

    /** The next rows of all organisations in the order of their ids; none after the last one. */
    List<FileRow> after(UUID last) {
        return entities.createQuery("select f from FileRow f where f.id > :last order by f.id", FileRow.class)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
