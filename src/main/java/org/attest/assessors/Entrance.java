package org.attest.assessors;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.accounts.Membership;
import org.attest.accounts.OwnAccount;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Decides who comes near an independent assessment; everybody else meets an unknown one. */
@Component
class Entrance {

    private static final Role[] OWN_TEAM = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};

    private final IndependentRows independents;
    private final AssessorRows assessors;
    private final OwnAccount ownAccount;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    Entrance(
            IndependentRows independents,
            AssessorRows assessors,
            OwnAccount ownAccount,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.independents = independents;
        this.assessors = assessors;
        this.ownAccount = ownAccount;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** An independent assessment, and what the caller is to it. */
    record Admitted(KeptIndependent kept, Sight sight) {}

    /** @throws UnknownItem when it does not exist or is not the caller's to see */
    Admitted admit(UUID id) {
        var scope = scope();
        var kept = scope.isEmpty() ? Optional.<KeptIndependent>empty() : independents.find(id, scope.organisations());
        return kept.map(it -> new Admitted(it, sight(it, named().contains(id))))
                .filter(it -> it.sight().any())
                .orElseThrow(UnknownItem::new);
    }

    /** All that the caller may see, the latest year first. */
    List<Admitted> all() {
        var scope = scope();
        if (scope.isEmpty()) {
            return List.of();
        }
        var named = named();
        return independents.in(scope.organisations()).stream()
                .map(it -> new Admitted(it, sight(it, named.contains(it.id()))))
                .filter(it -> it.sight().any())
                .toList();
    }

    /**
     * One that the caller works on.
     *
     * @throws UnknownItem when the caller is not its assessor today
     * @throws AssessorRefused when it is concluded
     */
    KeptIndependent toWorkOn(UUID id) {
        var admitted = admit(id);
        if (!admitted.sight().assessor()) {
            throw new UnknownItem();
        }
        admitted.kept().requireOpen();
        return admitted.kept();
    }

    /** One on which the caller is or was assessor, whether or not the time is up; everything else is unknown. */
    KeptIndependent named(UUID id) {
        var named = assessors.findByPerson(currentUser.get().person()).stream()
                .filter(it -> it.independent().equals(id))
                .findFirst()
                .orElseThrow(UnknownItem::new);
        return independents.find(id, List.of(named.organisation())).orElseThrow(UnknownItem::new);
    }

    /** Why the caller, who is named on it, cannot work on it now; empty when nothing stands in the way. */
    Optional<String> whyOver(KeptIndependent kept) {
        var caller = currentUser.get();
        var concluded = kept.concludedAt();
        if (!caller.holds(Role.ASSESSOR, kept.organisation())) {
            return Optional.of(accessEnded(kept));
        }
        if (isInvolved(caller, kept.organisation())) {
            return Optional.of("You have another role for this organisation now, so you cannot assess it.");
        }
        return concluded == null ? Optional.empty() : Optional.of(AssessorRefused.sentenceConcluded(concluded));
    }

    private String accessEnded(KeptIndependent kept) {
        var name = directory.find(kept.organisation()).name();
        var last = ownAccount.mine().memberships().stream()
                .filter(it -> it.role() == Role.ASSESSOR && it.organisation().equals(kept.organisation()))
                .filter(it -> !it.ended())
                .map(Membership::until)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder());
        return last.map(it -> "Your access to %s ended on %s.".formatted(name, UkDates.inWords(it)))
                .orElseGet(() -> "Your access to %s was ended.".formatted(name));
    }

    private Sight sight(KeptIndependent kept, boolean named) {
        var caller = currentUser.get();
        var organisation = kept.organisation();
        return new Sight(
                caller.person(),
                named && caller.holds(Role.ASSESSOR, organisation) && !isInvolved(caller, organisation),
                caller.holdsAny(organisation, Role.PROVIDER_LEAD, Role.APPROVER),
                oversees(caller, organisation));
    }

    private static boolean isInvolved(Caller caller, OrganisationId organisation) {
        return caller.holdsAny(organisation, OWN_TEAM) || oversees(caller, organisation);
    }

    private static boolean oversees(Caller caller, OrganisationId organisation) {
        return caller.holds(Role.ICB_LEAD) && caller.overseenScope().holds(organisation);
    }

    private Set<UUID> named() {
        return assessors.findByPerson(currentUser.get().person()).stream()
                .map(KeptAssessor::independent)
                .collect(Collectors.toSet());
    }

    private Scope scope() {
        var caller = currentUser.get();
        var all = new HashSet<>(
                caller.scope(Role.ASSESSOR, Role.PROVIDER_LEAD, Role.APPROVER).organisations());
        if (caller.holds(Role.ICB_LEAD)) {
            all.addAll(caller.overseen());
        }
        return new Scope(all);
    }
}
