package org.attest.risks;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows risks as far as a caller may see them, each judged by its own organisation's scale. */
@Component
class RiskShowing {

    private final RiskTurns turns;
    private final Clock clock;

    RiskShowing(RiskTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    Risk show(RiskReach reach, KeptRisk risk) {
        return show(reach, List.of(risk)).getFirst();
    }

    List<Risk> show(RiskReach reach, Collection<KeptRisk> risks) {
        var scales = new HashMap<OrganisationId, RiskScale>();
        risks.forEach(it -> scales.computeIfAbsent(
                it.organisation(), one -> turns.judging(one).scale()));
        return risks.stream()
                .map(it -> show(reach, it, Objects.requireNonNull(scales.get(it.organisation()))))
                .toList();
    }

    private Risk show(RiskReach reach, KeptRisk risk, RiskScale scale) {
        var today = UkDates.day(clock.instant());
        var says = risk.says();
        var words = reach.seesWords(risk);
        return new Risk(
                risk.ref(),
                risk.reference(),
                says.title(),
                says.category(),
                risk.status(),
                words ? closing(risk) : null,
                words ? says.details() : null,
                risk.scores(),
                risk.band(),
                scale.tolerated(says.category()),
                RiskData.SHIPPED.escalation(risk.scores().current(), says.systemWide()),
                risk.acceptedUntil(today),
                risk.reviewedOn(),
                risk.reviewDue(),
                reach.open(risk, today),
                risk.edits());
    }

    private static Risk.@Nullable Closing closing(KeptRisk risk) {
        var on = risk.closedOn();
        var reason = risk.closedReason();
        return on == null || reason == null ? null : new Risk.Closing(on, reason);
    }
}
