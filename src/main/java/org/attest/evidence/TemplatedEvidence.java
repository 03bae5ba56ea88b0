package org.attest.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence with a filled template: what {@link EvidenceLibrary} does with an item, and in the same transaction what the
 * template asks. Who may change an item may fill in a template for it, in the same states.
 */
@Component
@Transactional
public class TemplatedEvidence {

    private static final String EDITORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final String READERS = EDITORS + " " + Role.Name.APPROVER;

    private final EvidenceLibrary library;
    private final Reaching reaching;
    private final Shelf shelf;
    private final FilledShelf filled;
    private final EvidenceEdits edits;
    private final Showing showing;

    TemplatedEvidence(
            EvidenceLibrary library,
            Reaching reaching,
            Shelf shelf,
            FilledShelf filled,
            EvidenceEdits edits,
            Showing showing) {
        this.library = library;
        this.reaching = reaching;
        this.shelf = shelf;
        this.filled = filled;
        this.edits = edits;
        this.showing = showing;
    }

    /** What was answered about an item that the caller was shown; empty without a template, or without its content. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Optional<FilledTemplate> of(EvidenceItem item) {
        return Optional.ofNullable(of(List.of(item)).get(item.ref()));
    }

    /** The same for many items of one organisation, in two statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, FilledTemplate> of(Collection<EvidenceItem> items) {
        var found = new HashMap<ItemRef, FilledTemplate>();
        if (items.isEmpty()) {
            return found;
        }
        var organisation = items.iterator().next().organisation();
        var reach = reaching.reading(List.of(organisation));
        var seen = shelf.byIds(reach, items.stream().map(EvidenceItem::ref).toList()).stream()
                .filter(reach::seesContent)
                .toList();
        var rows = filled.of(organisation, seen.stream().map(Evidence::id).toList());
        for (var item : seen) {
            var row = rows.get(item.id());
            if (row != null) {
                found.put(Shelf.ref(item), row.show());
            }
        }
        return found;
    }

    /**
     * Adds a draft with its template filled in.
     *
     * @throws Refused naming the first field that is wrong or needed; nothing is added then
     */
    @AllowedTo(EDITORS)
    public EvidenceItem add(OrganisationId organisation, EvidenceDetails details, Filling filling) {
        var item = library.add(organisation, details);
        fill(organisation, List.of(item), List.of(filling));
        return shown(organisation, List.of(item)).getFirst();
    }

    /** Adds many, all or none; a row whose key was added before is left as it is now, and answered so. */
    @AllowedTo(EDITORS)
    public List<EvidenceItem> addAll(OrganisationId organisation, List<NewTemplated> rows) {
        var items = library.addAll(
                organisation, rows.stream().map(NewTemplated::evidence).toList());
        var there = of(items);
        var added = new ArrayList<EvidenceItem>();
        var fillings = new ArrayList<Filling>();
        for (int i = 0; i < items.size(); i++) {
            if (!there.containsKey(items.get(i).ref())) {
                added.add(items.get(i));
                fillings.add(rows.get(i).filling());
            }
        }
        fill(organisation, added, fillings);
        return shown(organisation, items);
    }

    /**
     * Saves what a person changed of an item and of its template after reading version {@code basedOn}.
     *
     * @return the item, or a conflict with the item as somebody else saved it meanwhile; nothing is saved then
     * @throws Refused naming the first field that is wrong or needed
     * @throws ChangedMeanwhile when somebody else saves at the very same moment
     */
    @AllowedTo(EDITORS)
    public Saved change(EvidenceChange change, Filling filling) {
        return changeAll(change.item().organisation(), List.of(new TemplatedChange(change, filling)))
                .getFirst();
    }

    /** The same for many items of one organisation; conflicts are answered in place and the others saved. */
    @AllowedTo(EDITORS)
    public List<Saved> changeAll(OrganisationId organisation, List<TemplatedChange> changes) {
        var saved = new ArrayList<>(library.changeAll(
                organisation, changes.stream().map(TemplatedChange::change).toList()));
        var items = new ArrayList<EvidenceItem>();
        var fillings = new ArrayList<Filling>();
        for (int i = 0; i < saved.size(); i++) {
            var basedOn = changes.get(i).change().basedOn();
            if (saved.get(i) instanceof Saved.Unchanged same && same.item().version() != basedOn) {
                saved.set(i, new Saved.Conflict(same.item()));
            } else if (!(saved.get(i) instanceof Saved.Conflict)) {
                items.add(saved.get(i).item());
                fillings.add(changes.get(i).filling());
            }
        }
        var filledNow = fill(organisation, items, fillings);
        for (int i = 0; i < saved.size(); i++) {
            var item = filledNow.get(saved.get(i).item().ref());
            if (item != null) {
                saved.set(i, new Saved.Done(item));
            }
        }
        return saved;
    }

    /** Answers the items that this changed, as they are then. */
    private Map<ItemRef, EvidenceItem> fill(
            OrganisationId organisation, List<EvidenceItem> items, List<Filling> fillings) {
        var reach = reaching.own(organisation);
        var wanted = new ArrayList<FilledShelf.Wanted>();
        for (int i = 0; i < items.size(); i++) {
            wanted.add(new FilledShelf.Wanted(shelf.known(reach, items.get(i).ref()), fillings.get(i)));
        }
        var changed = filled.fill(reach, organisation, wanted, reaching.stamp());
        edits.flush();
        var now = new HashMap<ItemRef, EvidenceItem>();
        shown(organisation, items).stream()
                .filter(it -> changed.contains(it.id()))
                .forEach(it -> now.put(it.ref(), it));
        return now;
    }

    private List<EvidenceItem> shown(OrganisationId organisation, List<EvidenceItem> items) {
        var reach = reaching.own(organisation);
        return showing.show(
                reach, items.stream().map(it -> shelf.known(reach, it.ref())).toList());
    }
}
