package org.attest.assessments;

import java.util.Optional;
import java.util.Set;
import org.attest.accounts.Owners;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.catalogue.OutcomeCode;
import org.attest.comments.Discussed;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Lets people comment on outcomes: whole for those who see the whole answer, by title for everybody else of the assessment. */
@Component
class DiscussedOutcomes implements Discussed {

    private final Sights sights;
    private final TaskList tasks;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final Owners owners;

    DiscussedOutcomes(
            Sights sights, TaskList tasks, Catalogue catalogue, OrganisationDirectory directory, Owners owners) {
        this.sights = sights;
        this.tasks = tasks;
        this.catalogue = catalogue;
        this.directory = directory;
        this.owners = owners;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OUTCOME;
    }

    @Override
    public Discussed.Seen seen(ItemRef item) {
        var outcome = find(item);
        if (outcome.isEmpty()) {
            return Discussed.Seen.NOTHING;
        }
        try {
            var sight = sights.of(item.organisation());
            var whole = sight.all()
                    || (sight.contributor() && task(item, outcome.get(), sight).whole());
            return whole ? Discussed.Seen.WHOLE : Discussed.Seen.TITLE;
        } catch (UnknownItem foreign) {
            return Discussed.Seen.NOTHING;
        }
    }

    @Override
    public Set<PersonId> workers(ItemRef item) {
        return find(item)
                .map(it ->
                        task(item, it, sights.of(item.organisation())).answer().owner())
                .map(it -> owners.people(item.organisation(), it))
                .orElse(Set.of());
    }

    @Override
    public String address(ItemRef item) {
        var outcome = find(item).orElseThrow(UnknownItem::new);
        return AssessmentLinks.outcome(
                directory.find(item.organisation()).code(), outcome.edition().year(), outcome.code());
    }

    private Task task(ItemRef item, Asked outcome, Sight sight) {
        return tasks.one(
                new AssessmentRef(item.organisation(), outcome.edition().year()), sight, outcome.code());
    }

    /** The outcome as the latest year asks it that has this version. */
    private Optional<Asked> find(ItemRef item) {
        var parts = item.id().split(":", 2);
        if (parts.length < 2 || !catalogue.versions().contains(parts[0])) {
            return Optional.empty();
        }
        return OutcomeCode.read(parts[1])
                .filter(it -> catalogue.framework(parts[0]).find(it).isPresent())
                .flatMap(code -> catalogue.latestAsking(parts[0]).map(it -> new Asked(it, code)));
    }

    private record Asked(Edition edition, OutcomeCode code) {}
}
