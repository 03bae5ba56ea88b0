package org.attest.notifications;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.suppliers.Ending;
import org.attest.suppliers.Endings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The reminders of contracts and certificates that still hold, for the caller: of what ends on the day of which was
 * reminded and is the caller's to know. What is renewed is gone by itself.
 */
@Component
class OpenEndings {

    private final Endings endings;

    OpenEndings(Endings endings) {
        this.endings = endings;
    }

    /** One for each contract or certificate, the first to end first. */
    List<Ending> of(List<KeptNotice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        var seen = endings.seen(notices.stream()
                .map(KeptNotice::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return notices.stream()
                .flatMap(it -> Stream.ofNullable(holding(it, seen)))
                .collect(Collectors.toMap(Ending::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Ending::on).thenComparing(Ending::id))
                .toList();
    }

    private static @Nullable Ending holding(KeptNotice notice, Map<UUID, Ending> seen) {
        var subject = notice.subject();
        var ending = subject == null ? null : seen.get(subject);
        return ending != null && ending.on().equals(notice.due()) ? ending : null;
    }
}
