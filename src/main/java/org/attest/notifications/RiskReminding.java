package org.attest.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.accounts.Recipients;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.attest.risks.DueRisk;
import org.attest.risks.DueRisk.Occasion;
import org.attest.risks.RisksDue;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each morning, before the mail of the day is made: notes which risks are to be reviewed and which acceptances run out. The
 * owner is told where they lead, else the leads too; of an acceptance also whoever gave it. Each step is told of once.
 */
@Component
class RiskReminding implements RecurringWork {

    /** Reviews come every month for the worst, so that an earlier step would follow at once on the review before. */
    private static final DueStep FIRST_OF_REVIEW = DueStep.IN_A_WEEK;

    private static final DueStep FIRST_OF_ACCEPTANCE = DueStep.IN_SIXTY_DAYS;

    private final RisksDue risks;
    private final NoticeRows notices;
    private final Recipients recipients;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RiskReminding(
            RisksDue risks, NoticeRows notices, Recipients recipients, TransactionTemplate transaction, Clock clock) {
        this.risks = risks;
        this.notices = notices;
        this.recipients = recipients;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.remind-of-risks";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(6, 20));
    }

    @Override
    public void work() {
        remind(Occasion.REVIEW, FIRST_OF_REVIEW);
        remind(Occasion.ACCEPTANCE, FIRST_OF_ACCEPTANCE);
    }

    private void remind(Occasion occasion, DueStep first) {
        var today = today();
        var leads = new HashMap<OrganisationId, Set<PersonId>>();
        InParts.each(
                (after, most) -> risks.between(
                        occasion, today.minusDays(DueStep.DAYS_STALE), today.plusDays(first.days()), after, most),
                DueRisk::id,
                part -> transaction.executeWithoutResult(_ -> tell(part, today, leads)));
    }

    private void tell(List<DueRisk> part, LocalDate today, Map<OrganisationId, Set<PersonId>> leads) {
        var told = notices.told(part.stream()
                .flatMap(it -> DueStep.of(it.due(), today).map(step -> occasion(it, step)).stream())
                .toList());
        for (var risk : part) {
            DueStep.of(risk.due(), today)
                    .filter(step -> !told.contains(occasion(risk, step)))
                    .ifPresent(step -> whom(risk, leads)
                            .forEach(it -> notices.save(KeptNotice.ofRisk(
                                    it,
                                    OpenRiskReminders.kind(risk.occasion()),
                                    risk.item(),
                                    risk.due(),
                                    step,
                                    clock.instant()))));
        }
    }

    private Set<PersonId> whom(DueRisk risk, Map<OrganisationId, Set<PersonId>> leads) {
        var leading = leads.computeIfAbsent(risk.item().organisation(), recipients::leads);
        var people = new HashSet<>(risk.people());
        if (people.stream().noneMatch(leading::contains)) {
            people.addAll(leading);
        }
        return people;
    }

    private static String occasion(DueRisk risk, DueStep step) {
        return KeptNotice.occasion(OpenRiskReminders.kind(risk.occasion()), risk.item(), risk.due(), step);
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
