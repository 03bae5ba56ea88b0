package org.attest.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.notifications.OpenNews.Line;
import org.attest.shared.UkDates;
import org.attest.suppliers.AsksDue;
import org.attest.suppliers.RemindedAsk;
import org.attest.suppliers.SupplierLinks;
import org.springframework.stereotype.Component;

/**
 * What of the news about questionnaires still holds, in lines: for a contact those that wait until the day of which they
 * were reminded, for an ICB lead the answers that came in. A line never says what was answered.
 */
@Component
class OpenAsks {

    private final AsksDue asks;
    private final CurrentUser currentUser;
    private final Clock clock;

    OpenAsks(AsksDue asks, CurrentUser currentUser, Clock clock) {
        this.asks = asks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One for each questionnaire and kind; in three statements however many they are. */
    List<Line> of(List<KeptNotice> notices) {
        var some = notices.stream()
                .filter(it -> it.kind() == NoticeKind.ASK_DUE || it.kind() == NoticeKind.ASK_ANSWERED)
                .toList();
        var caller = currentUser.get();
        if (some.isEmpty() || (caller.contactFor().isEmpty() && !caller.holds(Role.ICB_LEAD))) {
            return List.of();
        }
        var seen = asks.seen(some.stream()
                .map(KeptNotice::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var today = UkDates.day(clock.instant());
        var lines = new LinkedHashMap<String, Line>();
        for (var notice : some) {
            var ask = seen.get(Objects.requireNonNullElse(notice.subject(), new UUID(0, 0)));
            if (ask != null && holds(notice, ask)) {
                lines.put(notice.kind() + ":" + ask.id(), line(notice.kind(), ask, today));
            }
        }
        return new ArrayList<>(lines.values());
    }

    private boolean holds(KeptNotice notice, RemindedAsk ask) {
        var caller = currentUser.get();
        return notice.kind() == NoticeKind.ASK_DUE
                ? ask.waits()
                        && ask.due().equals(notice.due())
                        && caller.contactFor().contains(ask.supplier())
                : ask.latest() > 0 && caller.holds(Role.ICB_LEAD, ask.supplier().organisation());
    }

    /** A mail names no supplier: a contact knows which it is, to the ICB it carries the reference. */
    private static Line line(NoticeKind kind, RemindedAsk ask, LocalDate today) {
        var words = kind == NoticeKind.ASK_DUE
                ? "“%s”: %s".formatted(ask.title(), when(ask.due(), today))
                : "%s answered “%s”".formatted(ask.reference(), ask.title());
        return new Line(kind, words, SupplierLinks.questionnaire(ask.id()));
    }

    private static String when(LocalDate due, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return "was due on " + UkDates.inWords(due);
        }
        return left == 0
                ? "due today"
                : left == 1 ? "due tomorrow" : "due in %d days, on %s".formatted(left, UkDates.inWords(due));
    }
}
