package org.attest.assessments;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Standing;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an independent assessment starts from and ends with. Only Attest itself calls this, on behalf of an assessor whose
 * right the calling module has checked: an assessor reaches no assessment in any other way.
 */
@Component
@Transactional
public class AuditedSeals {

    private final SealBook seals;
    private final Turns turns;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditedSeals(SealBook seals, Turns turns, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.seals = seals;
        this.turns = turns;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A sealed position with its statements, whichever kind it is. */
    @AllowedTo(Role.Name.ASSESSOR)
    @Transactional(readOnly = true)
    public SealedPosition position(OrganisationId organisation, UUID seal) {
        requireAttest();
        return seals.find(seal, organisation);
    }

    /**
     * Seals the audited position: the assessor's levels and notes for the outcomes of the sample, what the organisation
     * claimed for the rest. The organisation's own latest seal stays the one that heat map and packs show.
     *
     * @param restsOn the organisation's own seal that the assessor looked at
     * @throws UnknownItem when it is no seal of the organisation's own
     */
    @AllowedTo(Role.Name.ASSESSOR)
    public Seal seal(OrganisationId organisation, UUID restsOn, Audit audit) {
        requireAttest();
        var claimed = seals.find(restsOn, organisation);
        if (claimed.seal().kind() != Seal.Kind.OWN) {
            throw new UnknownItem();
        }
        var assessment = turns.take(claimed.seal().assessment());
        var content = claimed.answers().stream().map(it -> audited(it, audit)).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var seal = seals.sealAudited(assessment, claimed.seal(), content, audit, now);
        events.publishEvent(new PositionAudited(seal));
        return seal;
    }

    private static SealedAnswer audited(SealedAnswer claim, Audit audit) {
        var found = audit.found().get(claim.outcome());
        return found == null
                ? claim
                : new SealedAnswer(
                        claim.outcome(),
                        found.level(),
                        found.note(),
                        false,
                        claim.expected(),
                        claim.expectedConfirmed(),
                        Standing.of(found.level(), claim.expected()),
                        Grounds.NONE);
    }

    private void requireAttest() {
        if (!currentUser.get().equals(Caller.ATTEST)) {
            throw new UnknownItem();
        }
    }
}
