package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers recommended to an organisation, for its leads. A recommendation that is answered with an action raises it,
 * with the outcome as its source; from then on it is an action like all others.
 */
@Component
@Transactional
public class Recommendations {

    static final ItemKind KIND = new ItemKind("recommendation");

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final WholeActions actions;
    private final RegisterTurns turns;
    private final RegisterDiary diary;
    private final EntityManager entities;
    private final Connections connections;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;

    Recommendations(
            WholeActions actions,
            RegisterTurns turns,
            RegisterDiary diary,
            EntityManager entities,
            Connections connections,
            Catalogue catalogue,
            CurrentUser currentUser) {
        this.actions = actions;
        this.turns = turns;
        this.diary = diary;
        this.entities = entities;
        this.connections = connections;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
    }

    /** Every recommendation to one's own organisation, the oldest first, each with its action as it is now. */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<Recommendation> of(OrganisationId organisation) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        var answers = answers(organisation);
        return kept(organisation).stream().map(it -> show(it, answers)).toList();
    }

    /**
     * Keeps new ones and changes others, all or none, and raises and changes their actions under the rules of the form; one
     * line in the trail for the recommendations and one for the actions.
     *
     * @return each as it is now, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws UnknownItem when one is not of this organisation, or its outcome is none of this year's framework
     * @throws PlanRefused as {@link WholeActions#write}
     */
    @AllowedTo(WRITERS)
    public List<Recommendation> write(OrganisationId organisation, List<RecommendationWanted> wanted) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        turns.take(organisation);
        var found = kept(organisation).stream().collect(Collectors.toMap(KeptRecommendation::id, Function.identity()));
        var steps = new ArrayList<KeptItemStep>();
        var rows = new LinkedHashMap<KeptRecommendation, RecommendationWanted>();
        for (var one : wanted) {
            rows.put(written(organisation, one, found, steps), one);
        }
        entities.flush();
        answer(organisation, rows);
        entities.flush();
        diary.writeMany(organisation, KIND, steps);
        var answers = answers(organisation);
        return rows.keySet().stream().map(it -> show(it, answers)).toList();
    }

    private KeptRecommendation written(
            OrganisationId organisation,
            RecommendationWanted wanted,
            Map<UUID, KeptRecommendation> found,
            List<KeptItemStep> steps) {
        var details = wanted.details();
        var outcome = details.outcome();
        if (outcome != null) {
            catalogue.framework(version()).outcome(outcome);
        }
        if (wanted.known() == null) {
            var row = new KeptRecommendation(organisation, details);
            entities.persist(row);
            steps.add(diary.keep(row.ref(), RegisterVerb.ADD, RecommendationDetails.changes(null, details)));
            return row;
        }
        var row = found.get(wanted.known());
        if (row == null) {
            throw new UnknownItem();
        }
        if (row.edits() != wanted.basedOn()) {
            throw new ChangedMeanwhile();
        }
        var changes = RecommendationDetails.changes(row.says(), details);
        if (!changes.isEmpty()) {
            row.become(details);
            steps.add(diary.keep(row.ref(), RegisterVerb.CHANGE, changes));
        }
        return row;
    }

    /** Raises the actions that are new, and brings the others up to what is said now. */
    private void answer(OrganisationId organisation, Map<KeptRecommendation, RecommendationWanted> rows) {
        var answers = answers(organisation);
        var raised = new LinkedHashMap<KeptRecommendation, NewRegisterAction>();
        var changed = new ArrayList<RegisterActionChange>();
        rows.forEach((row, wanted) -> {
            var what = row.says().action();
            var before = answers.get(String.valueOf(row.answer()));
            if (what != null && before == null) {
                raised.put(row, fresh(organisation, what, wanted));
            } else if (what != null
                    && before != null
                    && !before.details().equals(after(before.details(), what, wanted))) {
                changed.add(
                        new RegisterActionChange(before.ref(), before.edits(), after(before.details(), what, wanted)));
            }
        });
        if (raised.isEmpty() && changed.isEmpty()) {
            return;
        }
        var made = actions.write(organisation, List.copyOf(raised.values()), changed)
                .iterator();
        var links = new ArrayList<Connecting>();
        raised.forEach((row, one) -> {
            var action = made.next().ref();
            row.answeredBy(action);
            var source = one.source().item();
            if (source != null) {
                links.add(new Connecting(action, source));
            }
        });
        if (!links.isEmpty()) {
            connections.connectAll(links);
        }
    }

    private NewRegisterAction fresh(OrganisationId organisation, String what, RecommendationWanted wanted) {
        var says = wanted.details();
        var outcome = says.outcome();
        var source = outcome == null
                ? new ActionSource(ActionOrigin.FINDING, null, says.recommendation())
                : new ActionSource(
                        ActionOrigin.OUTCOME,
                        ItemRef.outcome(organisation, version(), outcome.code()),
                        says.recommendation());
        return new NewRegisterAction(ActionDetails.of(what, wanted.owner(), says.due()), source);
    }

    private static ActionDetails after(ActionDetails before, String what, RecommendationWanted wanted) {
        return new ActionDetails(what, wanted.owner(), wanted.details().due(), before.progress(), before.note());
    }

    private Map<String, RegisterAction> answers(OrganisationId organisation) {
        var answers = new HashMap<String, RegisterAction>();
        actions.of(organisation).forEach(it -> answers.put(it.ref().id(), it));
        return answers;
    }

    private static Recommendation show(KeptRecommendation row, Map<String, RegisterAction> answers) {
        var answer = row.answer();
        @Nullable RegisterAction action = answer == null ? null : answers.get(answer);
        return row.show(action);
    }

    private List<KeptRecommendation> kept(OrganisationId organisation) {
        return entities.createQuery(
                        "select r from KeptRecommendation r where r.organisation = :organisation order by r.id",
                        KeptRecommendation.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    private String version() {
        return catalogue.currentEdition().version();
    }
}
