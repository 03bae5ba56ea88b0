package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What was read from the files: kept one for each item, of its current version. */
@Component
class FileTexts {

    private static final String CURRENT = "f.number = (select max(g.number) from FileRow g"
            + " where g.organisation = f.organisation and g.itemId = f.itemId)";

    private final EntityManager entities;

    FileTexts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The current versions of all organisations that nobody read yet and that a scanner, if there is one, let pass, the oldest
     * first; for Attest's own work only.
     */
    List<FileRow> waiting(UUID after, Collection<String> mediaTypes, int most) {
        return entities.createQuery(
                        "select f from FileRow f where f.id > :after and f.mediaType in :types and f.scan in :safe and "
                                + CURRENT
                                + " and not exists (select 1 from FileText t where t.organisation = f.organisation"
                                + " and t.itemId = f.itemId and t.fileId = f.id) order by f.id",
                        FileRow.class)
                .setParameter("after", after)
                .setParameter("types", mediaTypes)
                .setParameter("safe", Set.of(ScanState.CLEAN, ScanState.UNSCANNED))
                .setMaxResults(most)
                .getResultList();
    }

    /** What was read of the current versions of these items; those that wait are left out. */
    Map<UUID, FileText> of(OrganisationId organisation, Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select t from FileText t where t.organisation = :organisation and t.itemId in :items"
                                        + " and t.fileId = (select f.id from FileRow f where f.organisation = t.organisation"
                                        + " and f.id = t.fileId and " + CURRENT + ")",
                                FileText.class)
                        .setParameter("organisation", organisation)
                        .setParameter("items", items)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(FileText::itemId, Function.identity()));
    }

    void keep(FileRow file, ReadOut out, Instant at) {
        var text = entities.find(FileText.class, file.itemId());
        if (text == null) {
            entities.persist(
                    new FileText(file.organisation(), file.itemId(), file.show().id(), out, at));
        } else {
            text.take(file.show().id(), out, at);
        }
    }
}
