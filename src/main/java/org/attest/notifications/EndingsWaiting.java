package org.attest.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.attest.suppliers.SupplierLinks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On Home: the contracts and certificates of which the caller was reminded. */
@Component
class EndingsWaiting implements WaitsForMe {

    private static final Duration LOOKS_BACK = Duration.ofDays(400);
    private static final Words WORDS = new Words(
            "contract or certificate of a supplier that ends soon",
            "contracts and certificates of suppliers that end soon");

    private final NoticeRows rows;
    private final OpenEndings endings;
    private final CurrentUser currentUser;
    private final Clock clock;

    EndingsWaiting(NoticeRows rows, OpenEndings endings, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.endings = endings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        if (caller.scope(Role.PROVIDER_LEAD, Role.ICB_LEAD, Role.CONTRIBUTOR, Role.APPROVER)
                .isEmpty()) {
            return List.of();
        }
        var since = clock.instant().minus(LOOKS_BACK);
        var open = endings.of(rows.of(caller.person(), NoticeKind.SUPPLIER_ENDS, since));
        return open.isEmpty() ? List.of() : List.of(Waiting.of(WORDS, open.size(), SupplierLinks.EXPIRING));
    }
}
