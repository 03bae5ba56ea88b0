package org.attest.evidence;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What proves the answers. A lead sees and changes all evidence of the own organisation, an approver reads it, a
 * contributor has the own items, an ICB lead sees of partners what each item's visibility says; what another organisation
 * shares (see {@link EvidenceSharing}) is read and never changed; every other item is unknown.
 */
@Component
@Transactional
public class EvidenceLibrary {

    private static final String EDITORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final String READERS = EDITORS + " " + Role.Name.APPROVER;

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceLists lists;
    private final EvidenceEdits edits;
    private final EvidenceFiles files;
    private final Showing showing;
    private final CurrentUser currentUser;

    EvidenceLibrary(
            Reaching reaching,
            Shelf shelf,
            EvidenceLists lists,
            EvidenceEdits edits,
            EvidenceFiles files,
            Showing showing,
            CurrentUser currentUser) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.lists = lists;
        this.edits = edits;
        this.files = files;
        this.showing = showing;
        this.currentUser = currentUser;
    }

    /** Adds a draft, which gets the organisation's next reference. */
    @AllowedTo(EDITORS)
    public EvidenceItem add(OrganisationId organisation, EvidenceDetails details) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        var reach = reaching.own(organisation);
        return showing.show(reach, edits.add(reach, organisation, details, reaching.stamp()));
    }

    /**
     * Adds many drafts, all or none, with one line in the trail, and answers in the order asked. A row whose key was added before is not added again:
     * the item that it became is answered, as it is now.
     */
    @AllowedTo(EDITORS)
    public List<EvidenceItem> addAll(OrganisationId organisation, List<NewEvidence> rows) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.ICB_LEAD);
        var reach = reaching.own(organisation);
        var keys = rows.stream().map(NewEvidence::key).distinct().toList();
        var there = new HashMap<>(shelf.byRequests(reach, keys).stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.request()), Function.identity())));
        edits.addMissing(reach, organisation, rows, there, reaching.stamp());
        return showing.show(
                reach, rows.stream().map(it -> known(there.get(it.key()))).toList());
    }

    /**
     * Saves what a person changed after reading version {@code basedOn}.
     *
     * @return the item, or a conflict with the item as somebody else saved it meanwhile
     * @throws Refused when the caller may not change it in its state
     * @throws ChangedMeanwhile when somebody else saves at the very same moment
     */
    @AllowedTo(EDITORS)
    public Saved change(ItemRef item, long basedOn, EvidenceDetails details) {
        return changeAll(item.organisation(), List.of(new EvidenceChange(item, basedOn, details)))
                .getFirst();
    }

    /**
     * The same for many items of one organisation, with one line in the trail; conflicts are answered in place and the
     * others saved.
     */
    @AllowedTo(EDITORS)
    public List<Saved> changeAll(OrganisationId organisation, List<EvidenceChange> changes) {
        var reach = reaching.own(organisation);
        var found = shelf
                .byIds(reach, changes.stream().map(EvidenceChange::item).toList())
                .stream()
                .collect(Collectors.toMap(Shelf::ref, Function.identity()));
        var wanted = changes.stream()
                .map(it -> new EvidenceEdits.Wanted(known(found.get(it.item())), it))
                .toList();
        var answers = edits.change(reach, organisation, wanted, reaching.stamp());
        edits.flush();
        var now = showing.show(
                        reach, wanted.stream().map(EvidenceEdits.Wanted::item).toList())
                .iterator();
        return answers.stream().map(it -> it.apply(now.next())).toList();
    }

    /**
     * Adds a file as the item's new current version, streaming it to the disk.
     *
     * @throws Refused for an empty, too large or unaccepted file; nothing is stored then
     */
    @AllowedTo(EDITORS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public Attached attach(ItemRef item, String fileName, InputStream bytes) {
        return files.attach(item, fileName, bytes);
    }

    /** Opens a version of a file where {@link Opening} allows it; a read of OFFICIAL-SENSITIVE is in the trail before. */
    @AllowedTo(READERS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public OpenedFile open(OrganisationId organisation, UUID file) {
        return files.open(organisation, file);
    }

    /**
     * Opens a version of a file that was frozen for an independent assessment, whatever became of its item since. The
     * read is in the audit trail before this returns.
     *
     * @throws UnknownItem for every other file, and when the assessor's role is over
     */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(propagation = Propagation.SUPPORTS)
    public OpenedFile openFrozen(OrganisationId organisation, UUID file) {
        currentUser.require(organisation, Role.ASSESSOR);
        return files.openFrozen(organisation, file);
    }

    /**
     * One item by its reference, as far as the caller may see it. A look at the sensitive content of another organisation
     * leaves a line in that one's trail.
     */
    @AllowedTo(READERS)
    public EvidenceItem item(OrganisationId organisation, String reference) {
        var reach = reaching.reading(List.of(organisation));
        var number = References.number(reference).orElseThrow(UnknownItem::new);
        var item = shelf.byNumbers(reach, List.of(number)).stream().findFirst().orElseThrow(UnknownItem::new);
        edits.noteSensitiveLook(reach, item);
        return showing.show(reach, item);
    }

    /** The items with these references, by reference as written {@code E-0042}; unknown ones are left out. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<String, EvidenceItem> byReference(OrganisationId organisation, Collection<String> references) {
        var reach = reaching.own(organisation);
        var numbers = references.stream()
                .map(References::number)
                .flatMapToInt(it -> it.stream())
                .boxed()
                .distinct()
                .toList();
        return showing.show(reach, shelf.byNumbers(reach, numbers)).stream()
                .collect(Collectors.toMap(EvidenceItem::reference, Function.identity()));
    }

    /** All items that still count in one organisation, by reference, in two statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<EvidenceItem> live(OrganisationId organisation) {
        var reach = reaching.own(organisation);
        return showing.show(reach, shelf.live(reach));
    }

    /**
     * One page of a list, with what others share with the caller; in at most six statements however many items there are,
     * four within an organisation of the caller's own.
     */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<EvidenceRow> list(EvidenceFilter filter, Window window) {
        return lists.list(reaching.reading(filter), filter, window);
    }

    /**
     * All rows of a list, at most 20,000, for a file. The export is in the trail of each organisation whose items are in it
     * before this returns.
     */
    @AllowedTo(READERS)
    public List<EvidenceRow> export(EvidenceFilter filter) {
        return edits.exported(filter, lists.all(reaching.reading(filter), filter));
    }

    /** These items as rows; those that the caller may not see are left out. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<EvidenceRow> rows(Collection<ItemRef> items) {
        var reach = reaching.reading(items.stream().map(ItemRef::organisation).toList());
        return lists.rows(reach, shelf.byIds(reach, items));
    }

    /** How many items of partners that would count are not shared with the caller. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public long notShared() {
        return lists.notShared(reaching.own());
    }

    /** How many items of an organisation in these states are in date, due soon, stale and without a date today. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Map<Freshness, Long> freshnessCounts(OrganisationId organisation, Set<ReviewState> states) {
        return lists.freshness(reaching.own(organisation), states);
    }

    /** What was done to an item, newest first, for its own people and an ICB that is shown everything; else nothing. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<HistoryEntry<EvidenceVerb>> history(ItemRef ref) {
        var reach = reaching.reading(List.of(ref.organisation()));
        var item = shelf.known(reach, ref);
        return reach.seesHistory(item) ? shelf.history(item) : List.of();
    }

    private static <T> T known(@Nullable T found) {
        if (found == null) {
            throw new UnknownItem();
        }
        return found;
    }
}
