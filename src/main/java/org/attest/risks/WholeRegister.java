package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organisation's register taken as a whole, for its leads: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeRegister {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final RiskTurns turns;
    private final RiskWriting writing;
    private final RiskDiary diary;
    private final RiskBook book;
    private final RiskShowing showing;
    private final EntityManager entities;
    private final CurrentUser currentUser;

    WholeRegister(
            RiskTurns turns,
            RiskWriting writing,
            RiskDiary diary,
            RiskBook book,
            RiskShowing showing,
            EntityManager entities,
            CurrentUser currentUser) {
        this.turns = turns;
        this.writing = writing;
        this.diary = diary;
        this.book = book;
        this.showing = showing;
        this.entities = entities;
        this.currentUser = currentUser;
    }

    /** Every risk of one's own organisation, closed ones among them, in the order of their references; two statements. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<Risk> of(OrganisationId organisation) {
        currentUser.require(organisation, RiskReach.WRITERS);
        var reach = RiskReach.of(currentUser.get()).only(organisation);
        return showing.show(reach, book.all(reach));
    }

    /** Who changed each risk of one's own organisation last, and when, as far as anybody did; one statement. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public Map<ItemRef, LastChange> lastChanges(OrganisationId organisation) {
        currentUser.require(organisation, RiskReach.WRITERS);
        return diary.latest(organisation);
    }

    /**
     * Adds some and changes others, all or none, under the rules of the form, with one line in the trail.
     *
     * @return the added ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the version that its change is based on
     * @throws UnknownItem when one is not of this organisation
     * @throws Refused as {@link RiskRegister#add} and {@link RiskRegister#change}
     */
    @AllowedTo(WRITERS)
    public List<Risk> write(OrganisationId organisation, List<NewRisk> added, List<RiskChange> changed) {
        currentUser.require(organisation, RiskReach.WRITERS);
        var register = turns.take(organisation);
        var reach = RiskReach.of(currentUser.get()).only(organisation);
        var steps = new ToldSteps();
        var found = book.byIds(reach, changed.stream().map(RiskChange::ref).toList()).stream()
                .collect(Collectors.toMap(KeptRisk::ref, Function.identity()));
        var wanted = new LinkedHashMap<KeptRisk, RiskChange>();
        for (var change : changed) {
            var risk = found.get(change.ref());
            if (risk == null) {
                throw new UnknownItem();
            }
            wanted.put(risk, change);
        }
        writing.change(register, wanted, steps);
        var kept = writing.add(register, organisation, added, steps);
        diary.writeAll(organisation, steps);
        entities.flush();
        return showing.show(reach, kept);
    }
}
