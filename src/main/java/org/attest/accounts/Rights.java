package org.attest.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.access.Seat;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Progress;
import org.attest.shared.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What each signed-in person may do now: read from the database again when it is more than five seconds old. */
@Component
class Rights {

    static final Duration OLDEST = Duration.ofSeconds(5);

    private final Map<PersonId, Held> known = new ConcurrentHashMap<>();
    private final AccountRepository accounts;
    private final Memberships memberships;
    private final LentRoles lent;
    private final TeamRows teams;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;
    /** Long work may ask inside its own transaction, which sees rights as they were when it began. */
    private final TransactionTemplate apart;

    Rights(
            AccountRepository accounts,
            Memberships memberships,
            LentRoles lent,
            TeamRows teams,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.lent = lent;
        this.teams = teams;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    /** Without any grant when the person is unknown, has ended, or holds no role today. */
    Held of(PersonId person) {
        var held = known.get(person);
        if (held == null || held.isOld(clock.instant())) {
            held = isShortTransaction() ? read(person) : apart.execute(_ -> read(person));
            known.put(person, held);
        }
        return held;
    }

    /** Many of them at a time, each with a second connection to the database for its rights, could wait for each other. */
    private static boolean isShortTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive() && !Progress.isOfLongWork();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(RightsChanged changed) {
        known.remove(changed.person());
        known.values().removeIf(it -> it.caller().actsFor().stream()
                .anyMatch(other -> other.person().equals(changed.person())));
    }

    private Held read(PersonId person) {
        var now = clock.instant();
        var account = accounts.findById(person.id()).orElse(null);
        if (account == null || account.isEnded()) {
            return new Held(new Caller(person, "", Set.of(), Set.of()), null, now);
        }
        var held = memberships.of(person).stream()
                .filter(it -> it.holdsOn(memberships.today()))
                .toList();
        var grants =
                held.stream().map(it -> new Grant(it.role(), it.organisation())).collect(Collectors.toSet());
        var actsFor = lent.to(person, grants, memberships.today());
        var caller = new Caller(
                person,
                account.name(),
                grants,
                overseen(grants),
                actsFor,
                seats(person, grants, actsFor),
                suppliers(held));
        return new Held(caller, account.passwordChangedAt(), now);
    }

    /** In the teams of the organisations where the person works, their own and those of the people they act for. */
    private Set<Seat> seats(PersonId person, Set<Grant> grants, Set<ActsFor> actsFor) {
        var people = new HashSet<>(Set.of(person));
        actsFor.forEach(it -> people.add(it.person()));
        var scope = grants.stream().map(Grant::organisation).collect(Collectors.toSet());
        return scope.isEmpty()
                ? Set.of()
                : teams.places(scope, people).stream()
                        .map(it -> new Seat(it.getPerson(), it.getOrganisation(), new TeamId(it.getTeam())))
                        .collect(Collectors.toSet());
    }

    private static Set<ItemRef> suppliers(List<Membership> held) {
        var suppliers = new HashSet<ItemRef>();
        for (var membership : held) {
            var supplier = membership.supplier();
            if (supplier != null) {
                suppliers.add(new ItemRef(ItemKind.SUPPLIER, membership.organisation(), supplier.toString()));
            }
        }
        return suppliers;
    }

    private Set<OrganisationId> overseen(Set<Grant> grants) {
        var found = new HashSet<OrganisationId>();
        for (var grant : grants) {
            if (grant.role() == Role.ICB_LEAD) {
                found.add(grant.organisation());
                found.addAll(currentUser.as(Caller.ATTEST, () -> reporting(grant.organisation())));
            }
        }
        return found;
    }

    private Set<OrganisationId> reporting(OrganisationId icb) {
        return directory.partners(icb).stream()
                .filter(it -> it.reportsHere())
                .map(it -> it.organisation().id())
                .collect(Collectors.toSet());
    }

    /** One person's rights at a moment; a session that began before the password changed is over. */
    record Held(Caller caller, @Nullable Instant passwordChangedAt, Instant readAt) {

        boolean isOld(Instant now) {
            return !now.isBefore(readAt.plus(OLDEST)) || now.isBefore(readAt);
        }

        boolean mayStay(Instant signedInAt) {
            return !caller.grants().isEmpty() && (passwordChangedAt == null || !signedInAt.isBefore(passwordChangedAt));
        }
    }
}
