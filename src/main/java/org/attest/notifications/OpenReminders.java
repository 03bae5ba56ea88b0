package org.attest.notifications;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.evidence.DueEvidence;
import org.attest.evidence.EvidenceDue;
import org.attest.evidence.EvidenceLinks;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.springframework.stereotype.Component;

/**
 * The reminders that still hold, for the caller: of items that count, are due on the day of which was reminded, and are the
 * caller's to see. What is renewed, superseded or withdrawn is gone by itself.
 */
@Component
class OpenReminders {

    private final EvidenceDue evidence;
    private final OrganisationDirectory directory;

    OpenReminders(EvidenceDue evidence, OrganisationDirectory directory) {
        this.evidence = evidence;
        this.directory = directory;
    }

    /** One for each item, nearest day first; in four statements however many they are. */
    List<Reminder> of(List<KeptNotice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        var seen =
                evidence.seen(notices.stream().map(KeptNotice::item).distinct().toList());
        var holding = new LinkedHashMap<ItemRef, DueEvidence>();
        for (var notice : notices) {
            var item = seen.get(notice.item());
            if (item != null && item.live() && Objects.equals(item.due(), notice.due())) {
                holding.put(item.item(), item);
            }
        }
        return named(holding);
    }

    private List<Reminder> named(Map<ItemRef, DueEvidence> items) {
        var organisations = directory.named(
                items.keySet().stream().map(ItemRef::organisation).distinct().toList());
        return items.values().stream()
                .map(it -> {
                    var organisation = organisations.get(it.item().organisation());
                    var code = organisation == null ? "" : organisation.code().code();
                    return new Reminder(
                            it.item(),
                            (code + " " + it.reference()).strip(),
                            it.title(),
                            it.marking(),
                            it.owner(),
                            Objects.requireNonNull(it.due()),
                            EvidenceLinks.item(code, it.reference()));
                })
                .sorted(Comparator.comparing(Reminder::due).thenComparing(Reminder::reference))
                .toList();
    }
}
