package org.attest.ndg;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps which assertions somebody confirms. */
@Component
class NdgConfirmations {

    private final NdgConfirmationRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NdgConfirmations(NdgConfirmationRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    Set<String> of(NdgAssessment assessment) {
        return rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id()).stream()
                .map(NdgConfirmation::assertion)
                .collect(Collectors.toSet());
    }

    /**
     * Confirms an assertion or takes it back.
     *
     * @throws UnknownItem when none of the answers belongs to it
     * @throws NdgRefused when a mandatory item of it is open or unconfirmed
     */
    void set(NdgAssessment assessment, String assertion, List<NdgAnswer> all, boolean confirmed, PersonId by) {
        var here = all.stream()
                .filter(it -> it.item().ref().assertion().equals(assertion))
                .toList();
        if (here.isEmpty()) {
            throw new UnknownItem();
        }
        if (confirmed) {
            confirm(assessment, assertion, here, by);
        } else {
            withdraw(assessment, assertion);
        }
    }

    private void confirm(NdgAssessment assessment, String assertion, List<NdgAnswer> answers, PersonId by) {
        var missing = answers.stream()
                .filter(it -> it.item().mandatory() && !it.state().isMet())
                .count();
        if (missing > 0) {
            throw NdgRefused.notConfirmable(assertion, missing);
        }
        if (of(assessment).contains(assertion)) {
            return;
        }
        rows.save(new NdgConfirmation(assessment, assertion, by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        tell(assessment, assertion, true);
    }

    void withdraw(NdgAssessment assessment, String assertion) {
        rows.findByOrganisationAndAssessment(assessment.organisation(), assessment.id()).stream()
                .filter(it -> it.assertion().equals(assertion))
                .forEach(it -> {
                    rows.delete(it);
                    tell(assessment, assertion, false);
                });
    }

    private void tell(NdgAssessment assessment, String assertion, boolean confirmed) {
        events.publishEvent(new NdgChanged(
                assessment.organisation(),
                confirmed ? "ndg.confirmed" : "ndg.confirmation-withdrawn",
                "ndg-assertion",
                assessment.ref().year() + ":" + assertion,
                List.of(FieldChange.of("confirmed", !confirmed, confirmed))));
    }
}
