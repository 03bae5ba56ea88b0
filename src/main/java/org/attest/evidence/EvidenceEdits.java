package org.attest.evidence;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
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

    List<Evidence> add(Reach reach, OrganisationId organisation, List<EvidenceDetails> wanted, Stamp stamp) {
        wanted.forEach(it -> sharing.check(reach, organisation, SharedWith.NOBODY, it.sharing()));
        people.check(
                organisation,
                List.of(),
                wanted.stream().map(EvidenceDetails::responsible).toList());
        var number = references.take(organisation, wanted.size());
        var added = new ArrayList<Evidence>();
        for (var details : wanted) {
            var item = new Evidence(organisation, number++, details, stamp.by(), stamp.at());
            shelf.add(item);
            diary.write(item, EvidenceVerb.ADD, stamp, DetailChanges.between(null, details));
            added.add(item);
        }
        return added;
    }

    /** Adds the rows whose key nobody added yet, and puts what they became beside the others. */
    void addMissing(
            Reach reach,
            OrganisationId organisation,
            List<NewEvidence> rows,
            Map<String, Evidence> there,
            Stamp stamp) {
        var missing = new LinkedHashMap<String, EvidenceDetails>();
        rows.stream()
                .filter(it -> !there.containsKey(it.key()))
                .forEach(it -> missing.putIfAbsent(it.key(), it.details()));
        if (missing.isEmpty()) {
            return;
        }
        var added =
                add(reach, organisation, List.copyOf(missing.values()), stamp).iterator();
        missing.keySet().forEach(key -> {
            var item = added.next();
            item.askedBy(key);
            there.put(key, item);
        });
    }

    /** Changes the item where it may and must be; answers how that went, to be told with the item as it is then. */
    Function<EvidenceItem, Saved> change(Reach reach, Evidence item, EvidenceChange wanted, Stamp stamp) {
        var changes = DetailChanges.between(item.details(), wanted.details());
        if (changes.isEmpty() && reach.seesContent(item)) {
            return Saved.Unchanged::new;
        }
        Verbs.require(reach, item, EvidenceVerb.CHANGE);
        if (item.version() != wanted.basedOn()) {
            return Saved.Conflict::new;
        }
        people.check(
                item.organisation(),
                List.of(item.details().responsible()),
                List.of(wanted.details().responsible()));
        sharing.check(
                reach, item.organisation(), item.sharing(), wanted.details().sharing());
        item.describe(wanted.details(), stamp.by(), stamp.at());
        diary.write(item, EvidenceVerb.CHANGE, stamp, changes);
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

    /** @throws ChangedMeanwhile when somebody else saved one of the items at the same moment */
    void flush() {
        try {
            shelf.flush();
        } catch (OptimisticLockingFailureException | OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }
}
