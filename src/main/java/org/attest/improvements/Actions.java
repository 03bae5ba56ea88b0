package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.connections.Connections;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All actions together, whatever they came from. Those outside plans are raised and changed here: a lead plans those of the
 * own organisation, whoever owns one reports on it. Those of an improvement plan are listed here and obey the plan
 * ({@link ImprovementPlan}). Nobody reads more of a plan here than there.
 */
@Component
@Transactional
public class Actions {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;
    private static final String READERS = AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD;
    private static final int MOST_ROWS = 5_000;

    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final ActionBook book;
    private final EntityManager entities;
    private final Accounts accounts;
    private final Connections connections;
    private final CurrentUser currentUser;

    Actions(
            RegisterTurns turns,
            RegisterDiary diary,
            ActionBook book,
            EntityManager entities,
            Accounts accounts,
            Connections connections,
            CurrentUser currentUser) {
        this.turns = turns;
        this.diary = diary;
        this.book = book;
        this.entities = entities;
        this.accounts = accounts;
        this.connections = connections;
        this.currentUser = currentUser;
    }

    /**
     * Raises an action, which keeps its source for good and is linked to it.
     *
     * @throws UnknownItem when the source is not the caller's to link to
     * @throws PlanRefused when the date is past, or the owner is nobody of the organisation
     */
    @AllowedTo(WRITERS)
    public RegisterAction raise(OrganisationId organisation, ActionDetails details, ActionSource source) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        check(organisation, null, details);
        var action = new KeptAction(organisation, turns.take(organisation).nextAction(), details.values(), source);
        entities.persist(action);
        entities.flush();
        var item = source.item();
        if (item != null) {
            connections.connect(action.ref(), item, "");
        }
        var changes = new ArrayList<>(ActionDetails.changes(null, details));
        changes.add(FieldChange.of("origin", null, source.origin()));
        changes.add(FieldChange.of("source", null, source.words()));
        diary.write(
                action.ref(),
                RegisterVerb.ADD,
                changes.stream().filter(FieldChange::isChange).toList());
        return show(action);
    }

    /**
     * Saves what a person changed after reading the action with so many edits. Its owner reports progress; all else is the
     * lead's. Done needs linked evidence or a note, dropped a note.
     *
     * @return the action, or a conflict with it as somebody else saved it meanwhile
     * @throws UnknownItem for an action of a plan, too
     */
    @AllowedTo(READERS)
    public Saved<RegisterAction> change(ItemRef item, long basedOn, ActionDetails details) {
        var reach = reach(item.organisation());
        turns.take(item.organisation());
        var action = book.known(reach, item);
        if (!reach.mayReport(action)) {
            throw new UnknownItem();
        }
        var before = ActionDetails.of(action.says());
        var changes = ActionDetails.changes(before, details);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(show(action));
        }
        if (action.edits() != basedOn) {
            return new Saved.Conflict<>(show(action));
        }
        if (!reach.mayPlan(action)) {
            checkReport(before, details);
        }
        check(item.organisation(), before, details);
        checkEnd(item, before, details);
        action.change(details.values());
        diary.write(item, verb(before, details), changes);
        return new Saved.Done<>(show(action));
    }

    /** @throws UnknownItem when there is no such action, or it is not the caller's to read */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public RegisterAction find(OrganisationId organisation, String reference) {
        return show(book.byReference(reach(organisation), reference));
    }

    /** One page of a list, in three statements. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Part<RegisterAction> list(ActionFilter filter, Window window) {
        return book.list(reach(), filter, diary.today(), window);
    }

    /** The same list, all pages up to 5,000 rows, to leave as a file; that is written down first. */
    @AllowedTo(READERS)
    public List<RegisterAction> export(ActionFilter filter) {
        var rows = Part.all(MOST_ROWS, window -> list(filter, window));
        diary.writeExport(
                ItemKind.ACTION, rows.stream().map(RegisterAction::ref).toList());
        return rows;
    }

    /** What was done to an action outside plans, the latest first. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<HistoryEntry<RegisterVerb>> history(ItemRef item) {
        return diary.of(book.known(reach(item.organisation()), item).ref());
    }

    /** How many unfinished actions of partners are their own business. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public long notShared() {
        return book.notShared(reach().closed());
    }

    /** The organisations whose actions the caller reads, and of these the ones for which the caller raises some. */
    @AllowedTo(READERS)
    public Kept organisations() {
        return new Kept(List.copyOf(reach().all()), List.copyOf(reach().written()));
    }

    private ActionReach reach() {
        return ActionReach.of(currentUser.get());
    }

    private ActionReach reach(OrganisationId organisation) {
        return reach().only(organisation);
    }

    private RegisterAction show(KeptAction action) {
        return book.show(reach(action.organisation()), List.of(action), diary.today())
                .getFirst();
    }

    private void check(OrganisationId organisation, @Nullable ActionDetails before, ActionDetails after) {
        checkDue(before, after, diary.today());
        Proof.requireColleague(accounts, organisation, after.owner(), before == null ? null : before.owner());
    }

    private static void checkReport(ActionDetails before, ActionDetails after) {
        var dropped = before.progress() != after.progress()
                && (before.progress() == ActionProgress.DROPPED || after.progress() == ActionProgress.DROPPED);
        if (!before.what().equals(after.what())
                || !Objects.equals(before.owner(), after.owner())
                || !Objects.equals(before.due(), after.due())
                || dropped) {
            throw PlanRefused.onlyProgress();
        }
    }

    private void checkEnd(ItemRef item, ActionDetails before, ActionDetails after) {
        checkEnd(before, after, () -> Proof.none(connections, item));
    }

    /** Done needs evidence or a note, dropped a note. */
    static void checkEnd(@Nullable ActionDetails before, ActionDetails after, BooleanSupplier unproven) {
        if (after.note() != null) {
            return;
        }
        if (after.progress() == ActionProgress.DROPPED) {
            throw PlanRefused.dropReasonMissing();
        }
        if (after.progress() == ActionProgress.DONE
                && (before == null || before.progress() != ActionProgress.DONE || before.note() != null)
                && unproven.getAsBoolean()) {
            throw PlanRefused.proofMissing();
        }
    }

    /** A day that is promised anew lies not behind us. */
    static void checkDue(@Nullable ActionDetails before, ActionDetails after, LocalDate today) {
        var due = after.due();
        if (due != null && (before == null || !due.equals(before.due())) && due.isBefore(today)) {
            throw PlanRefused.inThePast();
        }
    }

    static RegisterVerb verb(ActionDetails before, ActionDetails after) {
        if (before.progress() == after.progress()) {
            return Objects.equals(before.due(), after.due()) ? RegisterVerb.CHANGE : RegisterVerb.MOVE;
        }
        return switch (after.progress()) {
            case DONE -> RegisterVerb.DONE;
            case DROPPED -> RegisterVerb.DROP;
            case NOT_STARTED, IN_PROGRESS ->
                before.progress().isUnfinished() ? RegisterVerb.CHANGE : RegisterVerb.REOPEN;
        };
    }
}
