package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.connections.Connections;
import org.attest.database.BulkRows;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organisation's actions taken as a whole, for its leads: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeActions {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final ActionBook book;
    private final EntityManager entities;
    private final Accounts accounts;
    private final Connections connections;
    private final CurrentUser currentUser;

    WholeActions(
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

    /** Every action of one's own organisation that the caller reads, finished and planned ones among them, by reference. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<RegisterAction> of(OrganisationId organisation) {
        var reach = reach(organisation);
        return book.show(reach, book.all(reach), diary.today());
    }

    /** Who changed each action of one's own organisation last, and when, as far as anybody did; one statement. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, LastChange> lastChanges(OrganisationId organisation) {
        reach(organisation);
        return diary.latest(organisation, ItemKind.ACTION);
    }

    /**
     * Raises some and changes others, all or none, under the rules of the form, with one line in the trail.
     *
     * @return the raised ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws UnknownItem when one is not of this organisation, or belongs to a plan
     * @throws PlanRefused as {@link Actions#raise} and {@link Actions#change}
     */
    @AllowedTo(WRITERS)
    public List<RegisterAction> write(
            OrganisationId organisation, List<NewRegisterAction> raised, List<RegisterActionChange> changed) {
        var reach = reach(organisation);
        var register = turns.take(organisation);
        var steps = new ArrayList<KeptItemStep>();
        var owners = new HashSet<PersonId>();
        var found = book.all(reach).stream().collect(Collectors.toMap(KeptAction::ref, Function.identity()));
        for (var change : changed) {
            var action = found.get(change.action());
            if (action == null || !reach.mayPlan(action)) {
                throw new UnknownItem();
            }
            if (action.edits() != change.basedOn()) {
                throw new ChangedMeanwhile();
            }
            var before = ActionDetails.of(action.says());
            check(before, change.details(), owners);
            Actions.checkEnd(before, change.details(), () -> Proof.none(connections, action.ref()));
            var changes = ActionDetails.changes(before, change.details());
            if (!changes.isEmpty()) {
                action.change(change.details().values());
                steps.add(diary.keep(action.ref(), Actions.verb(before, change.details()), changes));
            }
        }
        var made = new ArrayList<KeptAction>();
        var written = new ArrayList<KeptItemStep>();
        for (var one : raised) {
            check(null, one.details(), owners);
            Actions.checkEnd(null, one.details(), () -> true);
            var action = new KeptAction(
                    organisation, register.nextAction(), one.details().values(), one.source());
            made.add(action);
            written.add(diary.step(action.ref(), RegisterVerb.ADD, changes(one)));
        }
        Proof.requireColleagues(accounts, organisation, owners);
        List.of(made, written).forEach(new BulkRows(entities)::insert);
        steps.addAll(written);
        entities.flush();
        diary.writeMany(organisation, ItemKind.ACTION, steps);
        return book.show(reach, made, diary.today());
    }

    private static List<FieldChange> changes(NewRegisterAction one) {
        var changes = new ArrayList<>(ActionDetails.changes(null, one.details()));
        changes.add(FieldChange.of("origin", null, one.source().origin()));
        changes.add(FieldChange.of("source", null, one.source().words()));
        return changes.stream().filter(FieldChange::isChange).toList();
    }

    private void check(@Nullable ActionDetails before, ActionDetails after, HashSet<PersonId> owners) {
        Actions.checkDue(before, after, diary.today());
        var owner = after.owner();
        if (owner != null && !Objects.equals(owner, before == null ? null : before.owner())) {
            owners.add(owner);
        }
    }

    private ActionReach reach(OrganisationId organisation) {
        var caller = currentUser.require(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        return ActionReach.of(caller).only(organisation);
    }
}
