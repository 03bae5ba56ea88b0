package org.attest.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Reminders of evidence and of risks on Home; of the caller's own stale evidence the library says so itself. */
@Component
class RemindersWaiting implements WaitsForMe {

    private static final Role[] READERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD};

    private static final Words WORDS =
            new Words("reminder of evidence that falls due", "reminders of evidence that falls due");

    private static final Role[] RISK_READERS = {Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD};
    private static final Words OF_RISKS = new Words("reminder of a risk", "reminders of risks");

    private final Notices notices;
    private final CurrentUser currentUser;
    private final Clock clock;

    RemindersWaiting(Notices notices, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        if (caller.scope(READERS).isEmpty()) {
            return List.of();
        }
        var waiting = new ArrayList<>(evidence(caller));
        if (!caller.scope(RISK_READERS).isEmpty()) {
            waiting.addAll(risks());
        }
        return waiting;
    }

    /** Of a review that is due the register says so itself. */
    private List<Waiting> risks() {
        var today = UkDates.day(clock.instant());
        var found = notices.riskReminders().stream()
                .filter(it ->
                        it.kind() == NoticeKind.RISK_ACCEPTANCE || it.due().isAfter(today))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var address = found.size() == 1 ? found.getFirst().address() : NoticeLinks.REMINDERS;
        return List.of(Waiting.of(OF_RISKS, found.size(), address));
    }

    private List<Waiting> evidence(Caller caller) {
        var today = UkDates.day(clock.instant());
        var found = notices.reminders().stream()
                .filter(it -> !(it.isStale(today) && caller.person().equals(it.owner())))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var address = found.size() == 1 ? found.getFirst().address() : NoticeLinks.REMINDERS;
        return List.of(Waiting.of(WORDS, found.size(), address));
    }
}
