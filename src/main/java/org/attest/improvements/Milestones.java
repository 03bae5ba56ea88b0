package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be reached for each objective, and by when. A lead keeps those of the own organisation, an approver reads
 * them, an ICB lead also reads those of the partners; everybody else gets {@link UnknownItem}. A new date takes a reason,
 * and every date that ever stood there stays in the history.
 */
@Component
@Transactional
public class Milestones {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;
    private static final String READERS = WRITERS + " " + Role.Name.APPROVER;
    private static final int MOST_ROWS = 5_000;

    private final RegisterSights sights;
    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final MilestoneBook book;
    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Connections connections;

    Milestones(
            RegisterSights sights,
            RegisterTurns turns,
            RegisterDiary diary,
            MilestoneBook book,
            EntityManager entities,
            Catalogue catalogue,
            Accounts accounts,
            Connections connections) {
        this.sights = sights;
        this.turns = turns;
        this.diary = diary;
        this.book = book;
        this.entities = entities;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.connections = connections;
    }

    /**
     * Adds a milestone, which gets the organisation's next reference; its date is the one promised first.
     *
     * @throws Refused when the owner is nobody of the organisation
     */
    @AllowedTo(WRITERS)
    public Milestone add(OrganisationId organisation, MilestoneDetails details) {
        sights.requireKeeper(organisation);
        check(organisation, details, null);
        var milestone = new KeptMilestone(organisation, turns.take(organisation).nextMilestone(), details);
        entities.persist(milestone);
        entities.flush();
        diary.write(milestone.ref(), RegisterVerb.ADD, MilestoneDetails.changes(null, details));
        return show(milestone);
    }

    /**
     * Saves what a person changed after reading the milestone with so many edits.
     *
     * @param why the reason, needed where the date changes
     * @return the milestone, or a conflict with it as somebody else saved it meanwhile
     * @throws Refused when it is done or dropped, when a new date has no reason, or as for {@link #add}
     */
    @AllowedTo(WRITERS)
    public Saved<Milestone> change(ItemRef item, long basedOn, MilestoneDetails details, @Nullable String why) {
        var milestone = take(item);
        var before = milestone.says();
        if (MilestoneDetails.changes(before, details).isEmpty()) {
            return new Saved.Unchanged<>(show(milestone));
        }
        if (milestone.edits() != basedOn) {
            return new Saved.Conflict<>(show(milestone));
        }
        milestone.requireOpen();
        check(item.organisation(), details, before.owner());
        var changes = changes(before, details, why);
        milestone.change(details);
        diary.write(item, verb(before, details), changes);
        return new Saved.Done<>(show(milestone));
    }

    static RegisterVerb verb(MilestoneDetails before, MilestoneDetails after) {
        return before.due().equals(after.due()) ? RegisterVerb.CHANGE : RegisterVerb.MOVE;
    }

    /** What differs, with the reason where the date does. */
    static List<FieldChange> changes(MilestoneDetails before, MilestoneDetails after, @Nullable String why) {
        var changes = new ArrayList<>(MilestoneDetails.changes(before, after));
        if (!before.due().equals(after.due())) {
            var unsaid = "Say why the date moves from %s to %s."
                    .formatted(UkDates.inWords(before.due()), UkDates.inWords(after.due()));
            changes.add(FieldChange.of("reason", null, said(why, unsaid)));
        }
        return changes;
    }

    /**
     * Says that it was reached. That is shown by linked evidence, or explained.
     *
     * @throws Refused for a day that lies ahead, and where there is neither evidence nor note
     */
    @AllowedTo(WRITERS)
    public Milestone reach(ItemRef item, LocalDate on, @Nullable String note) {
        var milestone = take(item);
        if (on.isAfter(diary.today())) {
            throw new Refused("It cannot have been reached on a day that lies ahead.");
        }
        var said = Narrative.checked(note);
        if (said == null && Proof.none(connections, item)) {
            throw new Refused("Link the evidence that shows it is reached, or say why there is none.");
        }
        return end(milestone, MilestoneState.DONE, RegisterVerb.DONE, on, said);
    }

    /** Gives a milestone up, with a reason; it keeps its reference and history. */
    @AllowedTo(WRITERS)
    public Milestone drop(ItemRef item, String reason) {
        var milestone = take(item);
        var said = said(reason, "Say why the milestone is dropped.");
        return end(milestone, MilestoneState.DROPPED, RegisterVerb.DROP, diary.today(), said);
    }

    /** Opens one that was done or dropped, with a reason. */
    @AllowedTo(WRITERS)
    public Milestone reopen(ItemRef item, String reason) {
        var milestone = take(item);
        var said = said(reason, "Say why it is opened again.");
        milestone.reopen();
        diary.write(item, RegisterVerb.REOPEN, List.of(FieldChange.of("reason", null, said)));
        return show(milestone);
    }

    /** @throws UnknownItem when there is no such milestone, or it is not the caller's to read */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Milestone find(OrganisationId organisation, String reference) {
        return show(book.byReference(sights.reading(organisation), reference));
    }

    /** One page of a list, in two statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<Milestone> list(MilestoneFilter filter, Window window) {
        var part = book.list(sights.reading(), filter, diary.today(), window);
        return new Part<>(show(part.rows()), part.total());
    }

    /** The same list, all pages up to 5,000 rows, to leave as a file; that is written down first. */
    @AllowedTo(READERS)
    public List<Milestone> export(MilestoneFilter filter) {
        var rows = Part.all(MOST_ROWS, window -> list(filter, window));
        diary.writeExport(ItemKind.MILESTONE, rows.stream().map(Milestone::ref).toList());
        return rows;
    }

    /** What was done to it, the latest first; each new date stands there with its reason. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<HistoryEntry<RegisterVerb>> history(ItemRef item) {
        return diary.of(book.known(sights.reading(item.organisation()), item).ref());
    }

    /** The organisations whose milestones the caller reads, and of these the ones that the caller keeps. */
    @AllowedTo(READERS)
    public Kept organisations() {
        return new Kept(
                List.copyOf(sights.reading().organisations()),
                List.copyOf(sights.keeping().organisations()));
    }

    private KeptMilestone take(ItemRef item) {
        sights.requireKeeper(item.organisation());
        turns.take(item.organisation());
        return book.known(sights.reading(item.organisation()), item);
    }

    private Milestone end(
            KeptMilestone milestone, MilestoneState how, RegisterVerb verb, LocalDate on, @Nullable String note) {
        milestone.end(how, on, note);
        diary.write(
                milestone.ref(),
                verb,
                List.of(FieldChange.of("on", null, on), FieldChange.of("note", null, note)).stream()
                        .filter(FieldChange::isChange)
                        .toList());
        return show(milestone);
    }

    /** @param owned who owned it before, and may go on whatever became of them */
    private void check(OrganisationId organisation, MilestoneDetails details, @Nullable PersonId owned) {
        catalogue.objective(details.objective());
        Proof.requireColleague(accounts, organisation, details.owner(), owned);
    }

    private static String said(@Nullable String written, String otherwise) {
        var said = Narrative.checked(written);
        if (said == null) {
            throw new Refused(otherwise);
        }
        return said;
    }

    private Milestone show(KeptMilestone milestone) {
        return show(List.of(milestone)).getFirst();
    }

    private List<Milestone> show(Collection<KeptMilestone> found) {
        var keeping = sights.keeping();
        var today = diary.today();
        return found.stream()
                .map(it -> it.show(keeping.holds(it.organisation()), today))
                .toList();
    }
}
