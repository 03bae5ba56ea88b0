package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organisation's money taken as a whole, for those who keep it: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeFunding {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final RegisterSights sights;
    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final FundingBook book;
    private final EntityManager entities;
    private final Catalogue catalogue;

    WholeFunding(
            RegisterSights sights,
            RegisterTurns turns,
            RegisterDiary diary,
            FundingBook book,
            EntityManager entities,
            Catalogue catalogue) {
        this.sights = sights;
        this.turns = turns;
        this.diary = diary;
        this.book = book;
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /**
     * Every line of one organisation, of all years and withdrawn ones among them, by reference; one statement.
     *
     * @throws UnknownItem when the caller does not keep the money there
     */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<FundingLine> of(OrganisationId organisation) {
        sights.requirePayer(organisation);
        return show(book.all(Scope.of(organisation)));
    }

    /**
     * Adds some and changes others, all or none, under the rules of the form, with one line in the trail.
     *
     * @return the added ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws UnknownItem when one is not of this organisation
     * @throws Refused when one that changes is withdrawn
     */
    @AllowedTo(WRITERS)
    public List<FundingLine> write(
            OrganisationId organisation, List<FundingDetails> added, List<FundingChange> changed) {
        sights.requirePayer(organisation);
        var register = turns.take(organisation);
        var found = book.all(Scope.of(organisation)).stream()
                .collect(Collectors.toMap(KeptFunding::ref, Function.identity()));
        var steps = new ArrayList<KeptItemStep>();
        for (var change : changed) {
            var line = found.get(change.line());
            if (line == null) {
                throw new UnknownItem();
            }
            if (line.edits() != change.basedOn()) {
                throw new ChangedMeanwhile();
            }
            catalogue.objective(change.details().objective());
            var changes = FundingDetails.changes(line.says(), change.details());
            if (!changes.isEmpty()) {
                line.change(change.details());
                steps.add(diary.keep(line.ref(), RegisterVerb.CHANGE, changes));
            }
        }
        var made = new ArrayList<KeptFunding>();
        for (var details : added) {
            catalogue.objective(details.objective());
            var line = new KeptFunding(organisation, register.nextFunding(), details);
            entities.persist(line);
            made.add(line);
            steps.add(diary.keep(line.ref(), RegisterVerb.ADD, FundingDetails.changes(null, details)));
        }
        entities.flush();
        diary.writeMany(organisation, ItemKind.FUNDING, steps);
        return show(made);
    }

    private static List<FundingLine> show(List<KeptFunding> some) {
        return some.stream().map(it -> it.show(true)).toList();
    }
}
