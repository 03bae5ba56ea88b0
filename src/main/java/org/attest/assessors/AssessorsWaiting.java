package org.attest.assessors;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.WaitsForMe;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of this module waits for the caller: assessments to carry out, findings of concluded ones whose day comes near. */
@Component
class AssessorsWaiting implements WaitsForMe {

    private static final int DUE_SOON_DAYS = 30;

    private final Entrance entrance;
    private final FindingRows findings;
    private final CurrentUser currentUser;
    private final Clock clock;

    AssessorsWaiting(Entrance entrance, FindingRows findings, CurrentUser currentUser, Clock clock) {
        this.entrance = entrance;
        this.findings = findings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var found = new ArrayList<Waiting>();
        toCarryOut().ifPresent(found::add);
        due().ifPresent(found::add);
        return found;
    }

    private Optional<Waiting> toCarryOut() {
        if (currentUser.get().scope(Role.ASSESSOR).isEmpty()) {
            return Optional.empty();
        }
        var open = entrance.all().stream()
                .filter(it -> it.sight().mayWork(it.kept().show()))
                .map(it -> it.kept().id())
                .toList();
        return say(
                new Words("independent assessment to carry out", "independent assessments to carry out"),
                open.size(),
                open);
    }

    /** Also those whose day has passed. */
    private Optional<Waiting> due() {
        var own = currentUser.get().scope(Role.PROVIDER_LEAD);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var until = UkDates.day(clock.instant()).plusDays(DUE_SOON_DAYS);
        var open = findings.openUntil(own.organisations(), until);
        return say(
                new Words(
                        "finding of an independent assessment that is due",
                        "findings of independent assessments that are due"),
                open.size(),
                open.stream().map(KeptFinding::independent).distinct().toList());
    }

    /** One leads straight there, several to the list. */
    private static Optional<Waiting> say(Words words, int count, List<UUID> where) {
        if (where.isEmpty()) {
            return Optional.empty();
        }
        var address = where.size() == 1 ? AssessorLinks.one(where.getFirst()) : AssessorLinks.LIST;
        return Optional.of(Waiting.of(words, count, address));
    }
}
