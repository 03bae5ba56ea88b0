package org.attest.notifications;

import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.accounts.Recipients;
import org.attest.campaigns.CampaignEvent;
import org.attest.campaigns.CampaignEvent.Step;
import org.attest.shared.UkDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the leads of an organisation that the ICB asks for its return, or reminds of it: one notice a day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignNotices {

    private final NoticeRows notices;
    private final Recipients recipients;
    private final CurrentUser currentUser;
    private final java.time.Clock clock;

    CampaignNotices(NoticeRows notices, Recipients recipients, CurrentUser currentUser, java.time.Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void asked(CampaignEvent event) {
        if (event.step() != Step.OPENED && event.step() != Step.CHASED) {
            return;
        }
        var now = clock.instant();
        var today = UkDates.day(now);
        for (var asked : event.asked()) {
            var leads = currentUser.as(Caller.ATTEST, () -> recipients.leads(asked));
            var told = leads.stream()
                    .map(it -> KeptNotice.campaign(it, asked, event.campaign(), today, now))
                    .toList();
            var there = notices.told(
                    told.stream().map(KeptNotice::occasion).distinct().toList());
            told.stream().filter(it -> !there.contains(it.occasion())).forEach(notices::save);
        }
    }
}
