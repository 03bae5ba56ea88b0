package org.attest.notifications;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.risks.DueRisk;
import org.attest.risks.RiskLinks;
import org.attest.risks.RisksDue;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The reminders of risks that still hold, for the caller: the day of which was reminded is still that of the risk. */
@Component
class OpenRiskReminders {

    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD};

    private final RisksDue risks;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    OpenRiskReminders(RisksDue risks, OrganisationDirectory directory, CurrentUser currentUser) {
        this.risks = risks;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    static NoticeKind kind(DueRisk.Occasion occasion) {
        return occasion == DueRisk.Occasion.REVIEW ? NoticeKind.RISK_REVIEW : NoticeKind.RISK_ACCEPTANCE;
    }

    /** One for each risk and occasion, nearest day first; in two statements however many they are. */
    List<RiskReminder> of(List<KeptNotice> notices) {
        var some = notices.stream()
                .filter(it -> it.kind() == NoticeKind.RISK_REVIEW || it.kind() == NoticeKind.RISK_ACCEPTANCE)
                .toList();
        if (some.isEmpty() || currentUser.get().scope(READERS).isEmpty()) {
            return List.of();
        }
        var seen = risks.seen(some.stream().map(KeptNotice::item).distinct().toList());
        var organisations = directory.named(
                some.stream().map(it -> it.item().organisation()).distinct().toList());
        var holding = new LinkedHashMap<String, RiskReminder>();
        for (var notice : some) {
            seen.getOrDefault(notice.item(), List.of()).stream()
                    .filter(it ->
                            kind(it.occasion()) == notice.kind() && it.due().equals(notice.due()))
                    .forEach(it -> holding.put(notice.kind() + it.item().id(), named(it, organisations)));
        }
        return holding.values().stream()
                .sorted(Comparator.comparing(RiskReminder::due).thenComparing(RiskReminder::reference))
                .toList();
    }

    private static RiskReminder named(DueRisk risk, Map<OrganisationId, Organisation> organisations) {
        var organisation = organisations.get(risk.item().organisation());
        var reference = organisation == null ? risk.reference() : organisation.code() + " " + risk.reference();
        return new RiskReminder(
                risk.item(),
                kind(risk.occasion()),
                reference,
                risk.title(),
                risk.due(),
                organisation == null ? RiskLinks.LIST : RiskLinks.risk(organisation.code(), risk.reference()));
    }
}
