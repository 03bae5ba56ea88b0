package org.attest.evidence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Keeps what was answered to templates, each change with its line in the item's history and in the trail. */
@Component
class FilledShelf {

    private final EntityManager entities;
    private final TemplateShelf templates;
    private final Diary diary;

    FilledShelf(EntityManager entities, TemplateShelf templates, Diary diary) {
        this.entities = entities;
        this.templates = templates;
        this.diary = diary;
    }

    /** An item that was found within a reach, and what its template should say. */
    record Wanted(Evidence item, Filling filling) {}

    /** Of these items, which were found within a reach, those that have a filled template; in one statement. */
    Map<UUID, FilledRow> of(OrganisationId organisation, Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select f from FilledRow f where f.organisation = :organisation and f.itemId in :items",
                        FilledRow.class)
                .setParameter("organisation", organisation)
                .setParameter("items", items)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FilledRow::itemId, Function.identity()));
    }

    /**
     * Fills in the templates of items of one organisation, with one line in the trail; answers the items that this changed.
     *
     * @throws Refused for a template that is not there, an answer that is wrong, or an item that may not be changed
     */
    List<UUID> fill(Reach reach, OrganisationId organisation, List<Wanted> all, Stamp stamp) {
        var there = of(organisation, all.stream().map(it -> it.item().id()).toList());
        var changed = new ArrayList<Diary.Page>();
        for (var wanted : all) {
            var item = wanted.item();
            var row = there.get(item.id());
            var before = row == null ? null : row.show();
            var after = FilledTemplate.of(template(wanted.filling().template()), wanted.filling(), before);
            var changes = after.changesFrom(before);
            if (changes.isEmpty()) {
                continue;
            }
            Verbs.require(reach, item, EvidenceVerb.FILL);
            if (row == null) {
                entities.persist(new FilledRow(item, after));
            } else {
                row.keep(after);
            }
            item.filled(stamp);
            changed.add(new Diary.Page(item, changes));
        }
        diary.writeAll(organisation, EvidenceVerb.FILL, stamp, changed);
        return changed.stream().map(it -> it.item().id()).toList();
    }

    private EvidenceTemplate template(String id) {
        return templates.stock().templates().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("The template %s is no longer here.".formatted(id)));
    }
}
