package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step into the risk's own history and tells the audit trail, which learns no narrative. */
@Component
class RiskDiary {

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskDiary(EntityManager entities, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    PersonId who() {
        return currentUser.get().person();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void write(KeptRisk risk, RiskVerb verb, List<FieldChange> changes) {
        tell(risk, keep(risk, verb, changes));
    }

    void tell(KeptRisk risk, KeptRiskStep row) {
        var told = new ArrayList<>(RiskChanges.withoutNarrative(row.show().changes()));
        told.add(FieldChange.of("history", null, row.id()));
        events.publishEvent(new RiskEvent(risk.organisation(), row.show().verb(), risk.id(), told));
    }

    KeptRiskStep keep(KeptRisk risk, RiskVerb verb, List<FieldChange> changes) {
        var row = step(risk, verb, changes);
        entities.persist(row);
        return row;
    }

    /** Who changed each risk of an organisation last, in one statement. */
    Map<ItemRef, LastChange> latest(OrganisationId organisation) {
        return entities.createQuery("""
                        select s from KeptRiskStep s where s.organisation = :organisation and not exists (
                          select 1 from KeptRiskStep later where later.organisation = s.organisation
                            and later.risk = s.risk and later.id > s.id)""", KeptRiskStep.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .collect(Collectors.toMap(KeptRiskStep::item, KeptRiskStep::change));
    }

    /** A row of the history that the caller adds. */
    KeptRiskStep step(KeptRisk risk, RiskVerb verb, List<FieldChange> changes) {
        return new KeptRiskStep(risk, verb, who(), now(), changes);
    }

    /** Of many added or changed at once one line in the trail, with the digest of all their lines in the history. */
    void writeAll(OrganisationId organisation, ToldSteps steps) {
        if (!steps.isNothing()) {
            events.publishEvent(new RisksLoaded(organisation, steps.count(), steps.digest()));
        }
    }
}
