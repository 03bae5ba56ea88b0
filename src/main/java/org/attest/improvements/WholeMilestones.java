package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organisation's milestones taken as a whole, for its leads: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeMilestones {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final RegisterSights sights;
    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final MilestoneBook book;
    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Accounts accounts;

    WholeMilestones(
            RegisterSights sights,
            RegisterTurns turns,
            RegisterDiary diary,
            MilestoneBook book,
            EntityManager entities,
            Catalogue catalogue,
            Accounts accounts) {
        this.sights = sights;
        this.turns = turns;
        this.diary = diary;
        this.book = book;
        this.entities = entities;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /**
     * Every milestone of one's own organisation, done and dropped ones among them, by reference; one statement.
     *
     * @throws UnknownItem when the caller does not keep the milestones there
     */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<Milestone> of(OrganisationId organisation) {
        sights.requireKeeper(organisation);
        return show(book.all(Scope.of(organisation)));
    }

    /**
     * Adds some and changes others, all or none, under the rules of the form, with one line in the trail.
     *
     * @return the added ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws UnknownItem when one is not of this organisation
     * @throws Refused as {@link Milestones#add} and {@link Milestones#change}
     */
    @AllowedTo(WRITERS)
    public List<Milestone> write(
            OrganisationId organisation, List<MilestoneDetails> added, List<MilestoneChange> changed) {
        sights.requireKeeper(organisation);
        var register = turns.take(organisation);
        var found = book.all(Scope.of(organisation)).stream()
                .collect(Collectors.toMap(KeptMilestone::ref, Function.identity()));
        var owners = new HashSet<PersonId>();
        var steps = new ArrayList<KeptItemStep>();
        for (var change : changed) {
            var milestone = found.get(change.milestone());
            if (milestone == null) {
                throw new UnknownItem();
            }
            if (milestone.edits() != change.basedOn()) {
                throw new ChangedMeanwhile();
            }
            var before = milestone.says();
            check(before, change.details(), owners);
            var changes = Milestones.changes(before, change.details(), change.why());
            if (!changes.isEmpty()) {
                milestone.requireOpen();
                milestone.change(change.details());
                steps.add(diary.keep(milestone.ref(), Milestones.verb(before, change.details()), changes));
            }
        }
        var made = new ArrayList<KeptMilestone>();
        for (var details : added) {
            check(null, details, owners);
            var milestone = new KeptMilestone(organisation, register.nextMilestone(), details);
            entities.persist(milestone);
            made.add(milestone);
            steps.add(diary.keep(milestone.ref(), RegisterVerb.ADD, MilestoneDetails.changes(null, details)));
        }
        Proof.requireColleagues(accounts, organisation, owners);
        entities.flush();
        diary.writeMany(organisation, ItemKind.MILESTONE, steps);
        return show(made);
    }

    private void check(@Nullable MilestoneDetails before, MilestoneDetails after, HashSet<PersonId> owners) {
        catalogue.objective(after.objective());
        var owner = after.owner();
        if (owner != null && !Objects.equals(owner, before == null ? null : before.owner())) {
            owners.add(owner);
        }
    }

    private List<Milestone> show(List<KeptMilestone> some) {
        var today = diary.today();
        return some.stream().map(it -> it.show(true, today)).toList();
    }
}
