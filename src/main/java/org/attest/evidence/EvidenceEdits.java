package org.attest.evidence;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes items, each change with its line in the history and in the trail. */
@Component
class EvidenceEdits {

    private final Shelf shelf;
    private final References references;
    private final Diary diary;
    private final PeoplePicked people;
    private final SharingRules sharing;

    EvidenceEdits(Shelf shelf, References references, Diary diary, PeoplePicked people, SharingRules sharing) {
        this.shelf = shelf;
        this.references = references;
        this.diary = diary;
        this.people = people;
        this.sharing = sharing;
    }

    Evidence add(Reach reach, OrganisationId organisation, EvidenceDetails details, Stamp stamp) {
        return add(reach, organisation, List.of(new Draft(null, details)), stamp)
                .getFirst();
    }

    /** Adds the rows whose key nobody added yet, and puts what they became beside the others. */
    void addMissing(
            Reach reach,
            OrganisationId organisation,
            List<NewEvidence> rows,
            Map<String, Evidence> there,
            Stamp stamp) {
        var missing = new LinkedHashMap<String, Draft>();
        rows.stream()
                .filter(it -> !there.containsKey(it.key()))
                .forEach(it -> missing.putIfAbsent(it.key(), new Draft(it.key(), it.details())));
        if (!missing.isEmpty()) {
            var added = add(reach, organisation, missing.values(), stamp).iterator();
            missing.keySet().forEach(key -> there.put(key, added.next()));
        }
    }

    /** A new item; its key, where it has one, says which row of an import it came from. */
    private record Draft(@Nullable String key, EvidenceDetails details) {}

    private List<Evidence> add(Reach reach, OrganisationId organisation, Collection<Draft> drafts, Stamp stamp) {
        drafts.forEach(it -> sharing.check(
                reach, organisation, SharedWith.NOBODY, it.details().sharing()));
        people.check(
                organisation,
                List.of(),
                drafts.stream().map(it -> it.details().responsible()).toList());
        var number = references.take(organisation, drafts.size());
        var added = new ArrayList<Diary.Page>();
        for (var draft : drafts) {
            var item = new Evidence(organisation, number++, draft.details(), stamp.by(), stamp.at());
            if (draft.key() != null) {
                item.askedBy(draft.key());
            }
            shelf.add(item);
            added.add(new Diary.Page(item, DetailChanges.between(null, draft.details())));
        }
        diary.writeAll(organisation, EvidenceVerb.ADD, stamp, added);
        return added.stream().map(Diary.Page::item).toList();
    }

    /** Changes the items where each may and must be; answers how each went, to be told with the item as it is then. */
    List<Function<EvidenceItem, Saved>> change(
            Reach reach, OrganisationId organisation, List<Wanted> all, Stamp stamp) {
        var changed = new ArrayList<Diary.Page>();
        var answers = new ArrayList<Function<EvidenceItem, Saved>>();
        var picked = new HashSet<PersonId>();
        for (var wanted : all) {
            answers.add(change(reach, wanted, stamp, changed, picked));
        }
        people.check(organisation, picked);
        diary.writeAll(organisation, EvidenceVerb.CHANGE, stamp, changed);
        return answers;
    }

    /** An item and what it should be. */
    record Wanted(Evidence item, EvidenceChange change) {}

    private Function<EvidenceItem, Saved> change(
            Reach reach, Wanted wanted, Stamp stamp, List<Diary.Page> changed, Set<PersonId> picked) {
        var item = wanted.item();
        var before = item.details();
        var after = wanted.change().details();
        var changes = DetailChanges.between(before, after);
        if (changes.isEmpty() && reach.seesContent(item)) {
            return Saved.Unchanged::new;
        }
        Verbs.require(reach, item, EvidenceVerb.CHANGE);
        if (item.version() != wanted.change().basedOn()) {
            return Saved.Conflict::new;
        }
        picked.addAll(people.added(List.of(before.responsible()), List.of(after.responsible())));
        sharing.check(reach, item.organisation(), before.sharing(), after.sharing());
        item.describe(after, stamp.by(), stamp.at());
        changed.add(new Diary.Page(item, changes));
        return Saved.Done::new;
    }

    void move(Reach reach, Evidence item, EvidenceVerb verb, ReviewState next, String reason, Stamp stamp) {
        Verbs.require(reach, item, verb);
        var said = Narrative.checked(reason);
        var changes = new ArrayList<FieldChange>();
        changes.add(FieldChange.of("state", item.state(), next));
        if (said != null) {
            changes.add(FieldChange.of("reason", null, said));
        }
        item.moveTo(next, said, stamp.by(), stamp.at());
        diary.write(item, verb, stamp, changes);
    }

    /** Says that the item has a point of good evidence, or that it has not; nothing happens where that was said before. */
    void tick(Reach reach, Evidence item, EvidencePoint point, boolean holds, Stamp stamp) {
        Verbs.require(reach, item, EvidenceVerb.TICK);
        if (item.tick(point, holds, stamp)) {
            diary.write(
                    item,
                    EvidenceVerb.TICK,
                    stamp,
                    List.of(FieldChange.of("point", holds ? null : point, holds ? point : null)));
        }
    }

    /** Ends all sharing, in whatever state the item is; nothing happens where nobody is named. */
    void stopSharing(Reach reach, Evidence item, Stamp stamp) {
        Verbs.require(reach, item, EvidenceVerb.STOP_SHARING);
        var before = item.details();
        var changes = DetailChanges.between(before, before.with(SharedWith.NOBODY));
        if (!changes.isEmpty()) {
            item.stopSharing(stamp.by(), stamp.at());
            diary.write(item, EvidenceVerb.STOP_SHARING, stamp, changes);
        }
    }

    /** Whoever looks at the sensitive content of another organisation leaves a line in that one's trail. */
    void noteSensitiveLook(Reach reach, Evidence item) {
        if (item.marking() == Marking.OFFICIAL_SENSITIVE
                && reach.whose(item) != Whose.OURS
                && reach.seesContent(item)) {
            diary.writeRead(item, FieldChange.of("item", null, item.reference()));
        }
    }

    List<EvidenceRow> exported(EvidenceFilter filter, List<EvidenceRow> rows) {
        diary.writeExport(filter, rows);
        return rows;
    }

    /** @throws ChangedMeanwhile when somebody else saved one of the items at the same moment */
    void flush() {
        try {
            shelf.flush();
        } catch (OptimisticLockingFailureException | OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }
}
