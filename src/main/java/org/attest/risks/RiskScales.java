package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each organisation judges its risks: the band of each cell (trusts differ), its appetite per category, and the score
 * that each appetite tolerates. Who may see something of its register may see how it judges; its leads change it.
 */
@Component
@Transactional
public class RiskScales {

    /** What an organisation judges by until it says otherwise. */
    public static final RiskScale USUAL = RiskData.SHIPPED.usual();

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;
    private static final String READERS = WRITERS + " " + Role.Name.APPROVER;

    private final RiskTurns turns;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RiskScales(RiskTurns turns, EntityManager entities, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.turns = turns;
        this.entities = entities;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** @throws UnknownItem when the caller may see nothing of this organisation's register */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public Judging of(OrganisationId organisation) {
        RiskReach.of(currentUser.get()).only(organisation);
        return turns.judging(organisation);
    }

    /**
     * Judges by another scale from now on; every risk of the organisation is judged anew in the same transaction.
     *
     * @throws ChangedMeanwhile when somebody else changed the scale since
     */
    @AllowedTo(WRITERS)
    public void change(OrganisationId organisation, long basedOn, RiskScale wanted) {
        currentUser.require(organisation, RiskReach.WRITERS);
        var register = turns.take(organisation);
        if (register.scaleEdits() != basedOn) {
            throw new ChangedMeanwhile();
        }
        var scale = completed(wanted);
        var changes = ScaleChanged.between(register.scale(), scale);
        if (changes.isEmpty()) {
            return;
        }
        register.judgeBy(scale);
        entities.flush();
        judgeAnew(organisation, scale);
        events.publishEvent(new ScaleChanged(organisation, changes));
    }

    /** The categories, in their order. */
    @AllowedTo(AllowedTo.ANYBODY)
    public List<Category> categories() {
        return RiskData.SHIPPED.categories();
    }

    /** What each likelihood means. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<Likelihood, String> likelihoods() {
        return RiskData.SHIPPED.likelihood();
    }

    /** What each consequence means, for care, service, data and money. */
    @AllowedTo(AllowedTo.ANYBODY)
    public Map<Consequence, String> consequences() {
        var words = new EnumMap<Consequence, String>(Consequence.class);
        RiskData.SHIPPED.consequence().forEach((step, means) -> words.put(step, means.inWords()));
        return words;
    }

    /** The same with the usual appetite in categories that it says nothing of. */
    static RiskScale completed(RiskScale scale) {
        var appetites = new HashMap<>(USUAL.appetites());
        scale.appetites().forEach(appetites::replace);
        return new RiskScale(scale.bands(), scale.tolerances(), appetites);
    }

    private void judgeAnew(OrganisationId organisation, RiskScale scale) {
        for (var band : Band.values()) {
            var cells = scale.bands().cells(band);
            if (!cells.isEmpty()) {
                band(organisation, band, cells);
            }
        }
        scale.appetites().keySet().forEach(it -> tolerance(organisation, it, scale.tolerated(it)));
        entities.clear();
    }

    private void band(OrganisationId organisation, Band band, Collection<Score> cells) {
        entities.createQuery("update KeptRisk r set r.band = :band, r.version = r.version + 1"
                        + " where r.organisation = :organisation and r.currentScore in :cells")
                .setParameter("band", band)
                .setParameter("organisation", organisation)
                .setParameter("cells", cells)
                .executeUpdate();
    }

    private void tolerance(OrganisationId organisation, String category, int tolerated) {
        entities.createQuery(
                        "update KeptRisk r set r.overTolerance = (case when r.points > :tolerated then true else false end),"
                                + " r.version = r.version + 1"
                                + " where r.organisation = :organisation and r.says.category = :category")
                .setParameter("tolerated", tolerated)
                .setParameter("organisation", organisation)
                .setParameter("category", category)
                .executeUpdate();
    }
}
